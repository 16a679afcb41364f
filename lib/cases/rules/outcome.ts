// What an outcome asks of the rest of a case. The only code that knows outcome ids.
import { compareDates } from '../../text/calendar';
import type { Draft, Lookups } from '../draft';
import type { Statement } from '../schema';
import type { Finding, Rule } from './rule';

const statementsOf = (draft: Draft): { facet: string; statement: Statement }[] =>
  Object.entries(draft.states).flatMap(([facet, state]) =>
    state === 'not-stated' ? [] : state.map((statement) => ({ facet, statement })),
  );

function* reasons(draft: Draft, base: Lookups): Generator<Finding> {
  const { is, reasons: given } = draft.fields.outcome;
  // An outcome that nobody knows is told by itself.
  if (!base.terms.outcome?.some(({ id }) => id === is)) return;
  const isStart = is === 'adopted' || is === 'decided';
  if (isStart && given !== undefined) {
    yield {
      path: ['outcome', 'reasons'],
      expected: `no reasons with ${is}`,
      got: 'some',
      hint: 'Say in "motives" why it was chosen.',
    };
  }
  if (!isStart && given === undefined) {
    yield {
      path: ['outcome'],
      expected: `reasons for ${is}, or "reasons: not-stated"`,
      got: 'none',
      hint: 'Add "reasons:" to the outcome.',
    };
  }
}

/** Words that stand where a term could. */
const spoken: ReadonlySet<string> = new Set(['none', 'unnamed', 'not-stated']);

function* shape(draft: Draft, base: Lookups): Generator<Finding> {
  const { is, scope } = draft.fields.outcome;
  const path = ['outcome', 'is'];
  const got = `"${is}"`;
  const all = statementsOf(draft);
  const term = (facet: string, id: string | undefined) =>
    base.terms[facet]?.find((t) => t.id === id);

  if (is === 'moved-to-managed') {
    const moved = all.some(
      ({ facet, statement: s }) =>
        s.status === 'used-formerly' &&
        term(facet, s.is)?.management === 'self-managed' &&
        term(facet, s.replacedBy)?.management === 'managed' &&
        all.some(({ statement: o }) => o.is === s.replacedBy && o.status === 'used'),
    );
    // What a term says of itself is not known where it is broken, or nobody has it.
    const isUnsure = all.some(({ facet, statement: s }) =>
      [s.is, s.replacedBy].some(
        (id) => id !== undefined && !spoken.has(id) && term(facet, id) === undefined,
      ),
    );
    if (!moved && !isUnsure) {
      const expected = 'a self-managed cluster used-formerly, replacedBy a managed one in use';
      const hint = 'Complete the cluster statements or choose another outcome.';
      yield { path, expected, got, hint };
    }
  }
  if (is === 'replaced-tool' && !all.some(({ statement }) => statement.replacedBy)) {
    const hint = 'Say which tool replaced which.';
    yield { path, expected: 'a statement with replacedBy', got, hint };
  }
  if (is === 'declined' && !all.some(({ statement }) => statement.status === 'rejected')) {
    yield {
      path,
      expected: 'a statement with status rejected',
      got,
      hint: 'Say what was declined.',
    };
  }
  if (is === 'readopted') {
    const { follows, timeline } = draft.fields;
    if (!follows && !timeline.some((entry) => entry.event === 'retreated')) {
      const hint = 'Say from what they came back.';
      yield { path, expected: '"follows", or a retreat in the timeline', got, hint };
    }
  }
  if (is === 'retreated') {
    for (const { facet, statement: s } of all) {
      const inScope = (s.scope ?? scope) === scope;
      if (s.status === 'used' && inScope && term(facet, s.is)?.family === 'kubernetes') {
        const expected = `no Kubernetes cluster in use in scope ${scope}`;
        const hint = 'Set its status to used-formerly, or its scope.';
        yield { path, expected, got: `"${s.is}" in use`, hint };
      }
    }
  }
}

/** The event of the timeline that an outcome is the last of. */
const eventOf: ReadonlyMap<string, string> = new Map([
  ['retreated', 'retreated'],
  ['readopted', 'readopted'],
  ['moved-to-managed', 'moved'],
  ['decided', 'decided'],
]);

function* agreesWithTimeline(draft: Draft): Generator<Finding> {
  const { is, date } = draft.fields.outcome;
  const event = eventOf.get(is);
  if (date === 'not-stated' || !event) return;
  const dates = draft.fields.timeline
    .filter((entry) => entry.event === event)
    .flatMap((entry) => (entry.date === 'not-stated' ? [] : [entry.date.value]));
  if (dates.length > 0 && !dates.some((d) => compareDates(d, date.value) === 0)) {
    yield {
      path: ['outcome', 'date'],
      expected: `the date of the "${event}" entry of the timeline (${dates.join(', ')})`,
      got: `"${date.value}"`,
      hint: 'One of the two is wrong.',
    };
  }
}

export const outcomeRules: readonly Rule[] = [
  {
    code: 'OUTCOME-REASONS',
    description: 'Adopting has motives; every other outcome has reasons.',
    check: reasons,
  },
  {
    code: 'OUTCOME-SHAPE',
    description: 'The statements show what the outcome says.',
    check: shape,
  },
  {
    code: 'OUTCOME-DATE',
    description: 'The date of the outcome agrees with the timeline.',
    check: agreesWithTimeline,
  },
];
