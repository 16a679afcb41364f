// Moves from one platform to another within a case: what was left, for what, when, and where it says so.
import type { Case } from '../casebook';
import { platformFacet } from '../facets';
import type { FactDate } from '../text/values';
import { statementAnchors } from './anchors';

export interface PlatformMove {
  /** Term of the platform facet, or `unnamed`. */
  readonly from: string;
  /** Term of the platform facet; `not-stated` when nobody says what came after. */
  readonly to: string;
  /** End of the old platform. */
  readonly date: FactDate | 'not-stated';
  readonly scope: string | undefined;
  /** Of the statement on the case page. */
  readonly anchor: string;
  readonly at: readonly string[];
}

/** One move a platform that was given up, in the order of the file; other systems are left out. */
export function platformMoves(item: Case): PlatformMove[] {
  const state = item.states[platformFacet];
  if (!state || state === 'not-stated') return [];
  const anchors = statementAnchors(platformFacet, state);
  return state.flatMap(({ is, status, scope, until, replacedBy, at }, i) =>
    status === 'used-formerly' && scope !== 'elsewhere'
      ? [
          {
            from: is,
            to: replacedBy ?? 'not-stated',
            date: until ?? 'not-stated',
            scope,
            anchor: anchors[i] ?? '',
            at,
          },
        ]
      : [],
  );
}
