// What a situation is made of: facets that describe one, and metrics with bands. The facet table and
// the terms decide; nothing here names a facet or a term.
import type { Casebook } from '../casebook';
import { bandsOf, sizesOf } from './bands';

export interface Aspect {
  /** Facet or metric. */
  readonly id: string;
  readonly weight: number;
  /** See `Facet.isOpenList`. */
  readonly isOpenList: boolean;
  /** Of sizes: the bands, smallest first; neighbours are half alike. */
  readonly order?: readonly string[];
}

/** Weight of a size; as much as a workload. */
const sizeWeight = 2;

/** The weightiest first, sizes after them, open lists last. */
export function aspectsOf(book: Pick<Casebook, 'facets' | 'terms'>): Aspect[] {
  const facets = book.facets
    .filter(({ likeness }) => likeness > 0)
    .map(({ id, likeness, isOpenList }) => ({ id, weight: likeness, isOpenList }));
  const sizes = sizesOf(book).map((metric) => ({
    id: metric.id,
    weight: sizeWeight,
    isOpenList: false,
    order: bandsOf(metric).map(({ id }) => id),
  }));
  const closed = facets.filter(({ isOpenList }) => !isOpenList).sort((a, b) => b.weight - a.weight);
  return [...closed, ...sizes, ...facets.filter(({ isOpenList }) => isOpenList)];
}
