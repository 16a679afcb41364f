// What is true of a case of the bench, real or made up: the ground for expected answers and for facet
// counts. It must not know texts.
import type { Case, Casebook } from '#lib/casebook';
import { allFacetValues } from '#lib/cases/values';
import { reservedValues } from '#lib/facets';
import type { Term } from '#lib/terms/schema';

export type NamedTerm = Pick<Term, 'id' | 'label' | 'aliases'>;

/** By facet. */
export type Terms = Readonly<Record<string, readonly NamedTerm[]>>;

export interface Facts {
  readonly id: string;
  /** Facet id → what the case counts as; `none` and `not-stated` included. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What is said of a term, such as `rejected`, whether the case counts as it or not. */
  readonly statements: readonly { facet: string; is: string; status: string }[];
}

export function factsOf(book: Casebook, item: Case): Facts {
  const statements = Object.entries(item.states).flatMap(([facet, state]) =>
    state === 'not-stated' ? [] : state.map(({ is, status = 'used' }) => ({ facet, is, status })),
  );
  return { id: item.id, values: allFacetValues(book, item), statements };
}

export function findTerm(terms: Terms, facet: string, id: string): NamedTerm | undefined {
  return terms[facet]?.find((term) => term.id === id);
}

/** The terms that a case counts as. */
export function countedTerms({ values }: Pick<Facts, 'values'>, terms: Terms): NamedTerm[] {
  return Object.entries(values).flatMap(([facet, ids]) =>
    ids
      .filter((id) => !reservedValues.some((reserved) => reserved === id))
      .flatMap((id) => findTerm(terms, facet, id) ?? []),
  );
}
