// Why it came to what it came to: reasons of outcomes, and reasons why platforms were given up.
import type { Case, Casebook } from '../casebook';
import { platformMoves } from '../cases/platform-moves';
import { platformFacet } from '../facets';
import { sorted } from './groups';
import type { Group } from './outcome-rows';

/** Where reasons stand that are no motives of the start. */
const vocabularies = ['friction', 'motive'];

/** The cases in which something was left, declined, moved, replaced or taken up again. */
export function changedCases(book: Casebook): Case[] {
  return book.cases.filter(
    (item) => item.outcome.reasons !== undefined || platformMoves(item).length > 0,
  );
}

/** One group a reason, most frequent first; `not-stated` for those of them that give none. */
export function byReason(book: Casebook): Group[] {
  const found = new Map<string, Case[]>();
  for (const item of changedCases(book)) {
    const told = reasonsOf(item);
    for (const reason of told.length > 0 ? told : ['not-stated']) {
      found.set(reason, [...(found.get(reason) ?? []), item]);
    }
  }
  const order = vocabularies.flatMap((id) => (book.terms[id] ?? []).map((term) => term.id));
  const groups = [...found].map(([value, cases]) => ({
    value,
    cases,
    chosen: filterFor(book, value),
  }));
  return sorted(
    groups,
    (a, b) => b.cases.length - a.cases.length || order.indexOf(a.value) - order.indexOf(b.value),
  );
}

/** The vocabulary that a reason is a term of. */
export function vocabularyOf(book: Casebook, reason: string): string | undefined {
  return vocabularies.find((id) => book.terms[id]?.some((term) => term.id === reason));
}

function filterFor(book: Casebook, reason: string): Group['chosen'] {
  const vocabulary = vocabularyOf(book, reason);
  return vocabulary === undefined ? {} : { [vocabulary]: [reason] };
}

/** Each once. */
function reasonsOf({ outcome, states }: Case): string[] {
  const state = states[platformFacet];
  const left = (!state || state === 'not-stated' ? [] : state)
    .filter(({ status, scope }) => status === 'used-formerly' && scope !== 'elsewhere')
    .flatMap(({ leftBecause = [] }) => (leftBecause === 'not-stated' ? [] : leftBecause));
  const told =
    outcome.reasons === undefined || outcome.reasons === 'not-stated' ? [] : outcome.reasons;
  return [...new Set([...told.map(({ is }) => is), ...left])];
}
