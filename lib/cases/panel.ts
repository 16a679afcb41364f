// What a filter panel offers: every facet with the values some case has, in one language.
import type { Casebook } from '../casebook';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { namesOf } from '../terms/resolve';
import { foldName } from '../text/fold-name';
import { ANY } from '../url/filters';
import { valueLabel } from './present';
import { rosterOf, type Selectable } from './roster';
import { createSelection } from './selection';

export interface PanelFacet {
  readonly id: string;
  readonly label: string;
  readonly prominent: boolean;
  /** Most frequent first, then by label; `any`, `none` and `not-stated` last. */
  readonly values: readonly { id: string; label: string; count: number }[];
  /** How many values are left out here, to be fetched; see firstValues. */
  readonly more?: number;
  /** Folded other names in Latin script → value: addresses written with them go on working. */
  readonly former: Readonly<Record<string, string>>;
}

export function panelFacets(
  book: Casebook,
  cases: readonly Selectable[],
  locale: Locale,
): PanelFacet[] {
  const collator = new Intl.Collator(locale);
  const counts = createSelection(rosterOf(cases)).counts({});
  return book.facets.map((facet) => {
    const found = new Map(counts[facet.id]);
    const values = [...found]
      // Where every case says something, "any" would choose them all.
      .filter(([id, count]) => id !== ANY || count < cases.length)
      .map(([id, count]) => ({ id, count, label: valueLabel(book, facet.id, id, locale) }));
    values.sort(
      (a, b) =>
        last.indexOf(a.id) - last.indexOf(b.id) ||
        b.count - a.count ||
        collator.compare(a.label, b.label) ||
        (a.id < b.id ? -1 : 1),
    );
    const { id, label, prominent } = facet;
    const former = { ...formerIds(book, facet, found), ...formerNames(book, id, found) };
    return { id, label: label[locale], prominent, values, former };
  });
}

/** Values that stand behind the terms, in this order. */
const last = [ANY, 'none', 'not-stated'];

/** Ids that values had before they moved. */
function formerIds(
  { moved }: Casebook,
  facet: Facet,
  used: ReadonlyMap<string, number>,
): Record<string, string> {
  const folder = facet.terms === 'companies' ? '/companies/' : `/by/${facet.id}/`;
  const idOf = (page: string) => page.slice(folder.length, -1);
  return Object.fromEntries(
    moved
      .filter(({ from, to }) => [from, to].every((page) => isValuePage(page, folder)))
      .filter(({ to }) => used.has(idOf(to)))
      .map(({ from, to }) => [foldName(idOf(from)), idOf(to)]),
  );
}

const isValuePage = (page: string, folder: string): boolean =>
  page.startsWith(folder) && /^[^/#]+\/$/.test(page.slice(folder.length));

function formerNames(
  book: Casebook,
  facet: string,
  used: ReadonlyMap<string, number>,
): Record<string, string> {
  const terms = (book.terms[facet] ?? []).filter(({ id }) => used.has(id));
  return Object.fromEntries(
    terms.flatMap((term) =>
      namesOf(term)
        .map(foldName)
        .filter((name) => /^[a-z0-9.+]+$/.test(name) && name !== term.id)
        .map((name) => [name, term.id]),
    ),
  );
}
