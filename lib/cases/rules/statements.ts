// How statements of one facet may stand together, and which facets must be answered.
import { statementFacets } from '../../facets';
import type { Statement } from '../schema';
import type { Rule } from './rule';

export const statementRules: readonly Rule[] = [
  {
    code: 'NONE-ALONE',
    description: '`none` stands alone in its scope.',
    *check(draft) {
      for (const [facet, state] of Object.entries(draft.states)) {
        if (state === 'not-stated') continue;
        const scope = (s: Statement) => s.scope ?? draft.fields.outcome.scope;
        for (const [i, none] of state.entries()) {
          const beside = state.some(
            (s) =>
              s !== none && scope(s) === scope(none) && (s.is === 'none' || s.status === 'used'),
          );
          if (none.is === 'none' && beside) {
            yield {
              path: [facet, i],
              expected: '`none` alone in its scope',
              got: 'other entries beside it',
              hint: 'Give one of them another scope.',
            };
          }
        }
      }
    },
  },
  {
    code: 'TERM-REPEATED',
    description: 'A term repeats in a facet only with another scope, status or period.',
    *check(draft) {
      for (const [facet, state] of Object.entries(draft.states)) {
        if (state === 'not-stated') continue;
        const seen = new Set<string>();
        for (const [i, s] of state.entries()) {
          const scope = s.scope ?? draft.fields.outcome.scope;
          const key = [s.is, scope, s.status, s.since?.value, s.until?.value].join(' ');
          if (s.is !== 'unnamed' && seen.has(key)) {
            yield {
              path: [facet, i, 'is'],
              expected: 'each term once for a scope, status and period',
              got: `"${s.is}" again`,
              hint: 'Join the two entries, or say how they differ.',
            };
          }
          seen.add(key);
        }
      }
    },
  },
  {
    code: 'FACET-MISSING',
    severity: 'warning',
    description: 'Every facet is answered, if only with not-stated.',
    *check(draft) {
      const given = new Set(draft.given);
      for (const { id } of statementFacets) {
        if (given.has(id)) continue;
        yield {
          path: [],
          expected: `an answer for "${id}"`,
          got: 'nothing',
          hint: `Add "${id}: not-stated" if the source is silent.`,
        };
      }
    },
  },
];
