// The words of a case or page in all languages: what must agree between them, and what stands in
// for a missing one.
import type { Words } from '../casebook';
import { defaultLocale, type Locale, locales } from '../locales';
import { type Problem, wholeFile } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';
import { unmarkedParagraphs } from '../text/unmarked-paragraphs';
import type { Draft, Lookups } from './draft';
import type { LoadedWords } from './load';
import { citableSources, oneOfMany, unreadSource } from './rules/evidence';
import { evidenceFinding } from './rules/evidence-finding';

export type WordsByLocale = Partial<Record<Locale, LoadedWords>>;

/** A missing translation falls back to the default language; `lang` tells readers and pages. */
export function inEveryLocale(words: WordsByLocale | undefined): Record<Locale, Words> {
  const fallback = words?.[defaultLocale] ?? Object.values(words ?? {})[0];
  if (!fallback) throw new RangeError('words in no language');
  return Object.fromEntries(
    locales.map((locale) => [locale, (words?.[locale] ?? fallback).words]),
  ) as Record<Locale, Words>;
}

/** @param names the files that are there, readable or not */
export function missingTranslations(
  { id, text }: { id: string; text: SourceText },
  names: readonly string[],
): Problem[] {
  return locales
    .filter((locale) => locale !== defaultLocale && !names.includes(`${id}.${locale}.mdx`))
    .map((locale) =>
      problemAt(text, 0, {
        code: 'TRANSLATION-MISSING',
        severity: 'warning',
        length: 0,
        field: locale,
        expected: `a translation "${id}.${locale}.mdx"`,
        got: 'none',
        hint: 'Pages show the other language with a notice until it is there.',
      }),
    );
}

/** A link to a heading must survive the change of language: same ids, same order. */
export function headingProblems(words: WordsByLocale | undefined): Problem[] {
  const readable = Object.values(words ?? {}).filter(({ isWhole }) => isWhole);
  const original = readable.find(({ words: { lang } }) => lang === defaultLocale)?.words;
  if (!original) return [];
  return readable.flatMap(({ words: own }) => {
    const there = original.headings.map(({ id }) => id);
    const here = own.headings.map(({ id }) => id);
    const at = Math.max(there.length, here.length);
    const first = Array.from({ length: at }).findIndex((_, i) => there[i] !== here[i]);
    if (first < 0) return [];
    const [wanted, got] = [there[first], here[first]];
    // Where nothing stands, the heading before it is the nearest place.
    const near = got ?? here[first - 1];
    const place = near === undefined ? wholeFile(own.file) : atHeading(own, near);
    const behind = there[first - 1];
    const where = behind === undefined ? 'first' : `behind "${behind}"`;
    const expected =
      wanted === undefined
        ? `no heading here, as in ${original.file}`
        : `the heading "${wanted}" ${where}, as in ${original.file}`;
    const hint = `${headingAdvice(there, here, wanted, got)} Links to a heading must work in every language.`;
    const words = { expected, got: got === undefined ? 'none' : `"${got}"`, hint };
    return [{ ...place, code: 'TRANSLATION-HEADING', field: 'body', ...words }];
  });
}

/** What makes the first difference go, and no other heading wrong. */
function headingAdvice(
  there: readonly string[],
  here: readonly string[],
  wanted: string | undefined,
  got: string | undefined,
): string {
  if (wanted === undefined) return 'Delete it, or add it there.';
  const isStrange = got !== undefined && !there.includes(got);
  if (here.includes(wanted)) return isStrange ? 'Delete it, or add it there.' : 'Move it here.';
  return isStrange ? `Write {/* ${wanted} */}.` : 'Add it here.';
}

/** `body` is padded, so its lines are those of the file. */
function atHeading({ file, body }: Words, id: string) {
  const mark = new RegExp(`^ {0,3}#+ .*\\/\\*\\s*${id}\\s*\\*\\/`);
  const line = body.split('\n').findIndex((one) => mark.test(one)) + 1;
  return line > 0 ? { ...wholeFile(file), length: undefined, line } : wholeFile(file);
}

/** Evidence in prose is checked like that of facts. */
export function citeProblems(
  words: WordsByLocale | undefined,
  draft: Draft | undefined,
  sources: Lookups['sources'],
): Problem[] {
  const allowed = draft ? citableSources(draft, sources) : [];
  return Object.values(words ?? {}).flatMap((loaded) => {
    const { file } = loaded.words;
    const found = loaded.cites.flatMap(({ at, line, column }): Problem[] => {
      const wrong = draft
        ? evidenceFinding(at, allowed, sources)
        : { code: 'EVIDENCE-SOURCE', finding: onPage(at) };
      if (!wrong) return [];
      const { expected, got, hint } = wrong.finding;
      const place = { severity: 'error', file, line, column, field: 'body' } as const;
      return [{ ...place, code: wrong.code, expected, got, hint }];
    });
    return [
      ...(draft && loaded.isWhole ? uncited(loaded) : []),
      ...oneOfMany(found, ({ code, got }) => unreadSource(code, got)),
    ];
  });
}

/** Every fact leads to a place, also where it is told. */
function uncited({ words: { file, body }, cites }: LoadedWords): Problem[] {
  const first = body.slice(0, body.length - body.trimStart().length).split('\n').length;
  const isNone = cites.length === 0;
  return (isNone ? [first] : unmarkedParagraphs(body)).map((line) => ({
    ...wholeFile(file),
    severity: isNone ? 'error' : 'warning',
    line,
    code: 'EVIDENCE-SOURCE',
    field: 'body',
    expected: isNone ? 'evidence in the prose' : 'evidence of the paragraph',
    got: 'none',
    hint: 'End each paragraph with its place: <Cite at="<source-id>#<locator>" />',
  }));
}

const onPage = (at: string) => ({
  expected: 'no <Cite> on a page, which has no sources',
  got: `"${at}"`,
  hint: 'Link to the case instead.',
});
