// The words of a case or page in all languages: what must agree between them, and what stands in
// for a missing one.
import type { Words } from '../casebook';
import { defaultLocale, type Locale, locales } from '../locales';
import { type Problem, wholeFile } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';
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
  const ids = ({ headings }: Words) => headings.map(({ id }) => id).join(', ') || 'none';
  return readable.flatMap(({ words: own }) =>
    ids(own) === ids(original)
      ? []
      : [
          {
            ...wholeFile(own.file),
            code: 'TRANSLATION-HEADING',
            field: 'body',
            expected: `the heading ids of ${original.file} (${ids(original)})`,
            got: ids(own),
            hint: 'Links to a heading must work in every language.',
          },
        ],
  );
}

/** Evidence in prose is checked like that of facts. */
export function citeProblems(
  words: WordsByLocale | undefined,
  draft: Draft | undefined,
  sources: Lookups['sources'],
): Problem[] {
  const allowed = draft ? citableSources(draft, sources) : [];
  return Object.values(words ?? {}).flatMap(({ cites, words: { file } }) => {
    const found = cites.flatMap(({ at, line, column }): Problem[] => {
      const wrong = draft
        ? evidenceFinding(at, allowed, sources)
        : { code: 'EVIDENCE-SOURCE', finding: onPage(at) };
      if (!wrong) return [];
      const { expected, got, hint } = wrong.finding;
      const place = { severity: 'error', file, line, column, field: 'body' } as const;
      return [{ ...place, code: wrong.code, expected, got, hint }];
    });
    return oneOfMany(found, ({ code, got }) => unreadSource(code, got));
  });
}

const onPage = (at: string) => ({
  expected: 'no <Cite> on a page, which has no sources',
  got: `"${at}"`,
  hint: 'Link to the case instead.',
});
