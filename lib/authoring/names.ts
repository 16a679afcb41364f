// What content may name, with the words an author is shown for it: terms, companies, sources, cases. It
// must not know where it is shown.
import type { Casebook } from '../casebook';
import type { Draft, Lookups } from '../cases/draft';
import { defaultLocale, type LocalizedText, locales } from '../locales';
import type { Term } from '../terms/schema';

export interface Named {
  readonly id: string;
  readonly label: LocalizedText;
  readonly about?: LocalizedText | undefined;
}

export interface ContentNames {
  /** By vocabulary. */
  readonly terms: Readonly<Record<string, readonly Named[]>>;
  readonly companies: readonly Named[];
  readonly sources: readonly Named[];
  readonly cases: readonly Named[];
}

/** From a base whose files may still hold problems: what can be read can be named. */
export function namesIn({
  terms,
  companies,
  sources,
  drafts,
}: Pick<Lookups, 'terms' | 'companies' | 'sources' | 'drafts'>): ContentNames {
  return {
    terms: Object.fromEntries(
      Object.entries(terms).map(([vocabulary, list]) => [vocabulary, list.map(ofTerm)]),
    ),
    companies: [...companies.values()].map(({ id, name }) => ({ id, label: name })),
    sources: [...sources.values()].map(({ id, title }) => ({ id, label: inAll(title) })),
    cases: [...drafts.values()].map(({ id, fields }: Draft) => ({
      id,
      label: inAll(fields.title),
    })),
  };
}

const ofTerm = ({ id, label, definition }: Term): Named => ({ id, label, about: definition });

const inAll = (text: string): LocalizedText =>
  Object.fromEntries(locales.map((locale) => [locale, text])) as Record<
    (typeof locales)[number],
    string
  >;

/** From a whole base. */
export function namesOf({
  terms,
  companies,
  sources,
  cases,
}: Pick<Casebook, 'terms' | 'companies' | 'sources' | 'cases'>): ContentNames {
  const below = namesIn({
    terms,
    companies: new Map(companies.map((company) => [company.id, company])),
    sources: new Map(sources.map((source) => [source.id, source])),
    drafts: new Map(),
  });
  const titled = cases.map(({ id, words }) => ({ id, label: inAll(words[defaultLocale].title) }));
  return { ...below, cases: titled };
}
