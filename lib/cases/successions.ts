// What was replaced by what, in any facet and any case: the way into a term and the way out of it.
import type { Case, Casebook } from '../casebook';
import type { FactDate } from '../text/values';
import { statementAnchors } from './anchors';

export interface Succession {
  readonly item: Case;
  readonly from: string;
  /** `not-stated` where it is told that something was given up, but not for what. */
  readonly to: string;
  /** The end of the old one. */
  readonly date: FactDate | 'not-stated';
  readonly scope: string;
  /** Of the statement on the page of the case. */
  readonly anchor: string;
  readonly at: readonly string[];
}

/** All of one facet, in the order of the cases. */
export function successions(book: Casebook, facet: string): Succession[] {
  return book.cases.flatMap((item) => {
    const state = item.states[facet] ?? 'not-stated';
    if (state === 'not-stated') return [];
    const anchors = statementAnchors(facet, state);
    return state.flatMap(({ is, scope, until, replacedBy, at }, i) =>
      replacedBy === undefined
        ? []
        : [
            {
              item,
              from: is,
              to: replacedBy,
              date: until ?? 'not-stated',
              scope: scope ?? item.outcome.scope,
              anchor: anchors[i] ?? '',
              at,
            },
          ],
    );
  });
}
