// Ends come after beginnings, and the timeline is in order.
import { compareDates } from '../../text/calendar';
import type { Draft, Lookups } from '../draft';
import type { Finding } from './rule';
import { isAfterTelling } from './telling';

/** What does not come in the order of its dates. */
export function* orderFindings(draft: Draft, base: Lookups): Generator<Finding> {
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
  // A date after the telling is told by itself, and says nothing about the others.
  const isLate = isAfterTelling(draft, base);
  const dated = draft.fields.timeline.flatMap(({ date }, i) =>
    date === 'not-stated' || isLate(date.value) ? [] : [{ i, day: date.value }],
  );
  yield* outOfPlace(dated);
}

interface Dated {
  readonly i: number;
  readonly day: string;
}

/** The fewest entries that stand in the wrong place, not all those that they disagree with. */
function* outOfPlace(dated: readonly Dated[]): Generator<Finding> {
  // Against all others, not the next: a mere year between two months would hide their order.
  const clash = (a: Dated, b: Dated) =>
    a.i < b.i ? compareDates(b.day, a.day) < 0 : compareDates(a.day, b.day) < 0;
  const clashes = new Map(dated.map((one) => [one, dated.filter((other) => clash(one, other))]));
  for (;;) {
    const most = Math.max(0, ...[...clashes.values()].map((others) => others.length));
    const [worst, others = []] = [...clashes].filter(([, all]) => all.length === most).at(-1) ?? [];
    if (most === 0 || !worst) return;
    clashes.delete(worst);
    for (const other of others) {
      const left = clashes.get(other)?.filter((one) => one !== worst);
      if (left) clashes.set(other, left);
    }
    yield misplaced(worst, others);
  }
}

function misplaced({ i, day }: Dated, others: readonly Dated[]): Finding {
  const earlier = others.find((other) => other.i < i);
  const [first] = others.map((other) => other.day).sort();
  return {
    path: ['timeline', i, 'date'],
    expected: `entries in order (this one ${earlier ? `from "${earlier.day}" on` : `up to "${first}"`})`,
    got: `"${day}"`,
    hint: earlier ? 'Move the entry up.' : 'Move the entry down.',
  };
}
