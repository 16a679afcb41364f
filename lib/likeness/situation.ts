// The situation of a case: which values it has in each aspect. What its sources do not tell is absent.
import { type Case, type Casebook, termOf } from '../casebook';
import { facetValues } from '../cases/values';
import { reservedValues } from '../facets';
import { bandsOf, bandsWith, sizesOf } from './bands';

/** Aspect → values, at least one; an aspect that is not told has no key. */
export type Situation = Readonly<Record<string, readonly string[]>>;

export function situationOf(book: Casebook, item: Case): Situation {
  const told = book.facets
    .filter(({ likeness }) => likeness > 0)
    .map((facet) => {
      const named = facetValues(book, item, facet).filter(isNamed);
      // Amazon EC2 and Amazon EKS have AWS in common.
      const broader = named.flatMap((id) => termOf(book, facet.id, id)?.broader ?? []);
      return [facet.id, [...new Set([...named, ...broader])]] as const;
    });
  const sized = sizesOf(book).map((size) => {
    // Figures of one cluster or instance say nothing of the whole.
    const figures = item.scale.filter(({ metric, per }) => metric === size.id && per === undefined);
    const bands = figures.flatMap(({ value, to }) => bandsWith(bandsOf(size), value, to));
    return [size.id, [...new Set(bands)]] as const;
  });
  return Object.fromEntries([...told, ...sized].filter(([, values]) => values.length > 0));
}

const isNamed = (value: string) => !reservedValues.some((reserved) => reserved === value);
