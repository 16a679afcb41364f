// What a filter panel offers: every facet with the values some case has, in one language.
import type { Casebook } from '../casebook';
import type { Locale } from '../locales';
import { valueLabel } from './present';
import { countValues, type Selectable } from './select';

export interface PanelFacet {
  readonly id: string;
  readonly label: string;
  readonly prominent: boolean;
  /** Most frequent first, then by label; `none` and `not-stated` last. */
  readonly values: readonly { id: string; label: string; count: number }[];
}

export function panelFacets(
  book: Casebook,
  cards: readonly Selectable[],
  locale: Locale,
): PanelFacet[] {
  const collator = new Intl.Collator(locale);
  return book.facets.map((facet) => {
    const values = [...countValues(cards, facet.id)].map(([id, count]) => ({
      id,
      count,
      label: valueLabel(book, facet.id, id, locale),
    }));
    values.sort(
      (a, b) =>
        Number(isReserved(a.id)) - Number(isReserved(b.id)) ||
        b.count - a.count ||
        collator.compare(a.label, b.label) ||
        (a.id < b.id ? -1 : 1),
    );
    return { id: facet.id, label: facet.label[locale], prominent: facet.prominent, values };
  });
}

const isReserved = (id: string): boolean => ['none', 'not-stated'].includes(id);
