// The sentences of the project's own cases: the material that made-up cases are put together from.
import type { Locale } from '#lib/locales';
import type { SearchDocument } from '#lib/search/search-document';
import { byLocale } from './by-locale';

export interface Sentences {
  readonly summary: readonly string[];
  readonly body: readonly string[];
  /** Sentences around the name of a tool, which another name can take the place of. */
  readonly aroundTool: readonly (readonly [before: string, after: string])[];
}

/** @param names of tools, per language, longest first. */
export function sentencesOf(
  documents: Readonly<Record<Locale, readonly SearchDocument[]>>,
  names: Readonly<Record<Locale, readonly string[]>>,
): Record<Locale, Sentences> {
  const inLocale = (locale: Locale): Sentences => {
    const all = (field: 'summary' | 'body') => [
      ...new Set(documents[locale].flatMap((one) => split(one[field], locale))),
    ];
    const body = all('body');
    const aroundTool = body.flatMap((sentence) => {
      const name = names[locale].find((one) => sentence.includes(one));
      if (name === undefined) return [];
      const start = sentence.indexOf(name);
      return [[sentence.slice(0, start), sentence.slice(start + name.length)] as const];
    });
    return { summary: all('summary'), body, aroundTool };
  };
  return byLocale(inLocale);
}

const ends = { en: /(?<=[.!?])\s+(?=[A-Z])|\n+/u, ja: /(?<=。)|\n+/u } as const;
const least = { en: 30, ja: 14 } as const;

/** Whole sentences: no labels, no heads of lists. */
function split(text: string, locale: Locale): string[] {
  return text
    .split(ends[locale])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= least[locale] && /[.。!?]$/u.test(sentence));
}
