// INVENTED: the small base with signs in its words that mean something somewhere. The checks refuse
// some of them in content; what writes files must bear them all the same. Tests only.
import type { Casebook, Words } from '../casebook';
import { locales } from '../locales';
import type { Term } from '../terms/schema';

/** By what is odd about them. */
export const hostileTexts = {
  'the end of a script': '</script><script>alert(1)</script>',
  'the end of a section': ']]> <![CDATA[ &amp; &#0; <!-- --!>',
  'a formula': '=cmd()|\'/c calc\'!A0 "quoted"',
  'right to left': '\u202Eright\u2066 to\u200F left',
  'two hundred characters': 'あ'.repeat(200),
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 𠮷',
  'half an emoji': 'a\uD83D b\uDC69',
  'control characters': 'a\u0000\u0008\u001Fb\u0085\u2028\u2029\uFFFE',
  'line breaks': 'one\ntwo\r\nthree\ttab',
  markdown: '[x](javascript:alert(1)) `code` | # <img src=x onerror=y> ![](z)',
} as const;

/** Every title, summary, label and name of the base is the text. */
export function hostileBook(book: Casebook, text: string): Casebook {
  const both = { en: text, ja: text };
  const inWords = (words: Readonly<Record<'en' | 'ja', Words>>) =>
    Object.fromEntries(
      locales.map((locale) => [locale, { ...words[locale], title: text, summary: text }]),
    ) as Record<'en' | 'ja', Words>;
  const inSource = <T extends { title: string }>(source: T): T => ({
    ...source,
    title: text,
    publisher: text,
    authors: [text],
  });
  const inTerm = (term: Term): Term => ({ ...term, label: both, definition: both });
  return {
    ...book,
    terms: Object.fromEntries(
      Object.entries(book.terms).map(([id, terms]) => [id, terms.map(inTerm)]),
    ),
    companies: book.companies.map((company) => ({ ...company, name: both })),
    cases: book.cases.map((item) => ({
      ...item,
      words: inWords(item.words),
      primary: inSource(item.primary),
      sources: item.sources.map(({ source, role }) => ({ source: inSource(source), role })),
    })),
  };
}

/** What stands for a text in a format that cannot hold every character: XML, Markdown files. */
export function inXml(text: string): string {
  const lost =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
  return text.replace(lost, '\uFFFD');
}
