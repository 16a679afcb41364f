// Dates agree with each other, with their precision and with the day of telling.
import { compareDates, precisionOf } from '../../text/calendar';
import type { FactDate } from '../../text/values';
import type { Draft, Lookups } from '../draft';
import { datesOf } from '../walk';
import type { Finding, Rule } from './rule';

/** Dates of any data that hide how far they are known; cases and sources share it. */
export function* dateFormFindings(data: unknown): Generator<Finding> {
  for (const { path, date } of datesOf(data)) {
    const precision = precisionOf(date.value);
    if (precision !== date.precision) {
      yield {
        path: [...path, 'value'],
        expected: `a value cut to precision ${date.precision}`,
        got: `"${date.value}"`,
        hint: `Write the value as far as it is known, or set precision: ${precision}.`,
      };
    }
    if (date.basis === 'inferred' && !date.note) {
      yield {
        path,
        expected: 'a note saying from what it is inferred',
        got: 'none',
        hint: 'Add "note: { en: …, ja: … }".',
      };
    }
  }
}

function* malformed(draft: Draft): Generator<Finding> {
  yield* dateFormFindings(draft.fields);
  yield* dateFormFindings(draft.states);
}

/** The days on which the sources of the case were told or published, as far as they are known. */
function tellings(draft: Draft, base: Lookups): string[] {
  return draft.fields.sources
    .map(({ id }) => base.sources.get(id))
    .flatMap((source) => [source?.told, source?.date])
    .filter((date): date is FactDate => typeof date === 'object')
    .map((date) => date.value);
}

function* future(draft: Draft, base: Lookups): Generator<Finding> {
  const told = tellings(draft, base);
  // With a broken source the last telling is not known.
  const isWhole = draft.fields.sources.every(({ id }) => base.sources.has(id));
  if (told.length === 0 || !isWhole) return;
  const isPlan = (path: readonly PropertyKey[], data: unknown): boolean => {
    if (path[0] === 'planned') return true;
    const parent = path
      .slice(0, 2)
      .reduce<unknown>((v, k) => (v as Record<PropertyKey, unknown>)?.[k], data);
    return ['planned', 'considered'].includes((parent as { status?: string })?.status ?? '');
  };
  for (const data of [draft.fields, draft.states]) {
    for (const { path, date } of datesOf(data)) {
      if (told.every((day) => compareDates(date.value, day) > 0) && !isPlan(path, data)) {
        yield {
          path,
          expected: `a date up to the telling (${told.sort().at(-1)})`,
          got: `"${date.value}"`,
          hint: 'Only plans lie after the telling of their source.',
        };
      }
    }
  }
}

function* order(draft: Draft): Generator<Finding> {
  for (const [facet, state] of Object.entries(draft.states)) {
    if (state === 'not-stated') continue;
    for (const [i, { status, since, until }] of state.entries()) {
      if (until && status === 'used') {
        yield {
          path: [facet, i, 'until'],
          expected: 'no end of what is in use',
          got: `"${until.value}"`,
          hint: 'Set status: used-formerly, or delete "until".',
        };
      }
      if (since && until && compareDates(until.value, since.value) < 0) {
        yield {
          path: [facet, i, 'until'],
          expected: `a date from "${since.value}" on`,
          got: `"${until.value}"`,
          hint: 'Check "since" and "until".',
        };
      }
    }
  }
  const before: string[] = [];
  for (const [i, { date }] of draft.fields.timeline.entries()) {
    if (date === 'not-stated') continue;
    // Against all before, not the last: a mere year between two months would hide their order.
    const later = before.find((earlier) => compareDates(date.value, earlier) < 0);
    if (later) {
      yield {
        path: ['timeline', i, 'date'],
        expected: `entries in order (this one from "${later}" on)`,
        got: `"${date.value}"`,
        hint: 'Move the entry up.',
      };
    }
    before.push(date.value);
  }
}

export const dateRules: readonly Rule[] = [
  {
    code: 'DATE-FORM',
    description: 'A date shows its precision; an inferred one says from what.',
    check: malformed,
  },
  {
    code: 'DATE-FUTURE',
    description: 'Only plans are dated after the telling of their source.',
    check: future,
  },
  {
    code: 'DATE-ORDER',
    description: 'An end is not before its beginning; the timeline is in order.',
    check: order,
  },
];
