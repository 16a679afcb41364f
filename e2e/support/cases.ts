// The published data as the specs see it: what a case says, and the words for it, from the built site
// alone. It must not know the content folder.
import type { Locale, LocalizedText } from '../../lib/locales';
import { messages } from '../../lib/messages/messages';
import { termPath } from '../../lib/url/term-path';
import { builtText, headingOf } from './built';

export interface Statement {
  readonly facet: string;
  readonly term: string;
  readonly status: keyof ReturnType<typeof messages>['status'] | null;
  readonly scope?: string;
  readonly basis?: string;
}

interface Source {
  readonly id: string;
  readonly title: string;
  readonly extent: 'full' | 'partial' | 'secondary';
}

export interface PublishedCase {
  readonly id: string;
  readonly title: LocalizedText;
  readonly url: LocalizedText;
  readonly company: { readonly id: string; readonly name: LocalizedText };
  readonly year: string;
  readonly outcome: { readonly is: string; readonly scope: string };
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

export const cases: readonly PublishedCase[] = JSON.parse(builtText('api/v1/cases.json')).cases;

export function caseOf(id: string): PublishedCase {
  const found = cases.find((item) => item.id === id);
  if (!found) throw new Error(`There is no case ${id} in the published data.`);
  return found;
}

export const casesWith = (facet: string, ...values: string[]): PublishedCase[] =>
  cases.filter((item) => values.some((value) => item.facets[facet]?.includes(value)));

/** What readers call a value: the heading of its page. */
export function valueLabel(locale: Locale, facet: string, value: string): string {
  const words = messages(locale);
  const reserved = new Map([
    ['none', words.none],
    ['unnamed', words.unnamed],
    ['not-stated', words.notStated],
  ]);
  return reserved.get(value) ?? headingOf(termPath(locale, facet, value));
}
