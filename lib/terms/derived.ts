// Terms of the facets that come from the base itself: companies, years, languages, origins.
// Which facet uses which is said by the facet table.
import type { Case } from '../casebook';
import type { Company } from '../companies/schema';
import { type Facet, findFacet, reservedValues } from '../facets';
import { type Locale, type LocalizedText, locales } from '../locales';
import { internalMessages } from '../messages/internal';
import type { Origin } from '../origin';
import type { Term } from './schema';

export function derivedTerms(
  facets: readonly Facet[],
  cases: readonly Case[],
  companies: readonly Company[],
): Record<string, Term[]> {
  const lists: Record<Exclude<Facet['terms'], 'file'>, () => Term[]> = {
    companies: () =>
      companies
        .filter(({ id }) => cases.some((item) => item.company === id))
        .map(({ id, name, aliases, origin }) => ({
          ...asTerm(id, name, aliases),
          ...(origin && { origin }),
        })),
    years: () =>
      distinct(cases.map(({ year }) => year))
        .reverse()
        .map((year) => asTerm(year, same(year))),
    languages: () =>
      distinct(cases.map(({ language }) => language)).map((tag) => asTerm(tag, languageName(tag))),
    origins: () =>
      (['internal', 'public'] as const)
        .filter((origin) => cases.some((item) => item.origin === origin))
        .map((origin) => asTerm(origin, originName(origin))),
  };
  return Object.fromEntries(
    facets.flatMap(({ id, terms }) => (terms === 'file' ? [] : [[id, lists[terms]()]])),
  );
}

/** The label of a year or language, also of one that no case has any more; undefined for other values. */
export function derivedLabel(facet: string, id: string, locale: Locale): string | undefined {
  const kind = findFacet(facet)?.terms;
  if (reservedValues.some((one) => one === id)) return undefined;
  if (kind === 'years') return id;
  return kind === 'languages' ? languageName(id)[locale] : undefined;
}

const distinct = (values: string[]) =>
  [...new Set(values)].filter((value) => value !== 'not-stated').sort();

const same = (text: string): LocalizedText => inLocales(() => text);

function languageName(tag: string): LocalizedText {
  return inLocales(
    (locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag,
  );
}

function originName(origin: Origin): LocalizedText {
  return inLocales((locale) => internalMessages(locale).origin[origin]);
}

function inLocales(text: (locale: Locale) => string): LocalizedText {
  return Object.fromEntries(locales.map((l) => [l, text(l)])) as Record<Locale, string>;
}

function asTerm(id: string, label: LocalizedText, aliases: string[] = []): Term {
  return { id, label, aliases, cncf: null, definition: label };
}
