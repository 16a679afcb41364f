// The tools a reason was named for: taken, left or turned down because of it. A reason of a tool is
// none of the platform, so these cases do not count for the facet of the reason.
import type { Case, Casebook } from '../casebook';
import { statementAnchors } from './anchors';
import type { Statement } from './schema';

export interface ReasonedChoice {
  readonly item: Case;
  readonly facet: string;
  readonly statement: Statement;
  readonly side: 'taken' | 'not-chosen' | 'left';
  readonly anchor: string;
}

/** In the order of the cases and of the facet table. */
export function choicesForReason(book: Casebook, reason: string): ReasonedChoice[] {
  return book.cases.flatMap((item) =>
    book.facets.flatMap(({ id: facet }) => {
      const state = item.states[facet] ?? 'not-stated';
      if (state === 'not-stated') return [];
      const anchors = statementAnchors(facet, state);
      return state.flatMap((statement, i): ReasonedChoice[] => {
        const { because, leftBecause, status } = statement;
        const common = { item, facet, statement, anchor: anchors[i] ?? '' };
        const taken = status === 'rejected' ? 'not-chosen' : 'taken';
        return [
          ...(names(because, reason) ? [{ ...common, side: taken } as const] : []),
          ...(names(leftBecause, reason) ? [{ ...common, side: 'left' } as const] : []),
        ];
      });
    }),
  );
}

const names = (because: Statement['because'], reason: string): boolean =>
  because !== undefined && because !== 'not-stated' && because.includes(reason);
