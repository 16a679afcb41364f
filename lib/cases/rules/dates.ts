// Dates agree with each other, with their precision and with the day of telling.
import { precisionOf } from '../../text/calendar';
import type { Draft, Lookups } from '../draft';
import { datesOf } from '../walk';
import { orderFindings } from './order';
import type { Finding, Rule } from './rule';
import { isAfterTelling, isToldOn, tellings } from './telling';

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

/** Facts dated after the telling in such number are right, and the telling is wrong. */
const MANY = 3;

function* future(draft: Draft, base: Lookups): Generator<Finding> {
  const isLate = isAfterTelling(draft, base);
  const told = tellings(draft, base).sort().at(-1);
  const isPlan = (path: readonly PropertyKey[], data: unknown): boolean => {
    if (path[0] === 'planned') return true;
    const parent = path
      .slice(0, 2)
      .reduce<unknown>((v, k) => (v as Record<PropertyKey, unknown>)?.[k], data);
    return ['planned', 'considered'].includes((parent as { status?: string })?.status ?? '');
  };
  const dates = [draft.fields, draft.states].flatMap((data) =>
    datesOf(data).filter(({ path }) => !isPlan(path, data)),
  );
  const late = dates.filter(({ date }) => isLate(date.value));
  if (late.length > MANY && late.length * 2 > dates.length) {
    const i = draft.fields.sources.findIndex(({ id }) => isToldOn(base.sources.get(id), told));
    const last = late
      .map(({ date }) => date.value)
      .sort()
      .at(-1);
    yield {
      path: ['sources', i],
      expected: `a source told or published after what it tells (up to ${last})`,
      got: `one of ${told}, before ${late.length} dates of the case`,
      hint: 'Check "date" and "told" of the source.',
    };
    return;
  }
  for (const { path, date } of late) {
    yield {
      path,
      expected: `a date up to the telling (${told})`,
      got: `"${date.value}"`,
      hint: 'Only plans lie after the telling of their source.',
    };
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
    check: orderFindings,
  },
];
