// What gave way to what within the subject of a case: `Prometheus → VictoriaMetrics`.
import type { Case, Casebook } from '../casebook';
import type { Locale } from '../locales';
import { valueLabel } from './present';

/** In the order of the facet table; successors that are not told are left out. */
export function replacements(book: Casebook, item: Case, locale: Locale): string[] {
  const found = book.facets.flatMap(({ id: facet }) => {
    const state = item.states[facet] ?? 'not-stated';
    if (state === 'not-stated') return [];
    return state.flatMap(({ is, scope, replacedBy }) => {
      const isOwn = scope === undefined || scope === item.outcome.scope;
      if (!isOwn || !replacedBy || replacedBy === 'not-stated') return [];
      const [from, to] = [is, replacedBy].map((id) => valueLabel(book, facet, id, locale));
      return [`${from} → ${to}`];
    });
  });
  return [...new Set(found)];
}
