// Every number of the insights page once more, by brute force from the files of the content alone: no
// function of the project has a say but the one that is tested.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCasebook } from '../casebook.node';
import { projectRoot } from '../testing/project-files.node';
import { insights } from './insights';
import type { Mark } from './listing';

// biome-ignore lint/suspicious/noExplicitAny: raw files have no types
type Raw = any;

const content = join(projectRoot, 'content');
const read = (path: string): string => readFileSync(join(content, path), 'utf8');
const raw = new Map<string, Raw>(
  readdirSync(join(content, 'cases'))
    .filter((name) => /^[^.]+\.mdx$/.test(name))
    .map((name) => [
      name.replace('.mdx', ''),
      parse(read(`cases/${name}`).split(/^---$/m)[1] ?? ''),
    ]),
);
const terms = (vocabulary: string): Raw[] => parse(read(`terms/${vocabulary}.yaml`));
const idsOf = (vocabulary: string) => new Set(terms(vocabulary).map(({ id }) => id));

const { book } = loadCasebook(content);
if (!book) throw new Error('The content has problems.');
const all = insights(book);

/** Value → ids of cases, sorted. */
function tally(valuesOf: (item: Raw, id: string) => readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [id, item] of raw) {
    for (const value of new Set(valuesOf(item, id))) found[value] = [...(found[value] ?? []), id];
  }
  for (const ids of Object.values(found)) ids.sort();
  return found;
}

/** The same with an outcome each: `value outcome` → ids. */
const withOutcome = (valuesOf: (item: Raw, id: string) => readonly string[]) =>
  tally((item, id) => valuesOf(item, id).map((value) => `${value} ${item.outcome.is}`));

const ids = ({ cases }: Mark) => cases.map(({ id }) => id).sort();

const values = (rows: readonly { value: string; mark: Mark }[]) =>
  Object.fromEntries(rows.map(({ value, mark }) => [value, ids(mark)]));

const parts = (
  rows: readonly { value: string; parts: readonly { outcome: string; mark: Mark }[] }[],
) =>
  Object.fromEntries(
    rows.flatMap((row) =>
      row.parts.map(({ outcome, mark }) => [`${row.value} ${outcome}`, ids(mark)]),
    ),
  );

const isOwn = ({ scope }: Raw) => scope !== 'elsewhere';

function inUse(state: Raw): string[] {
  if (!Array.isArray(state)) return ['not-stated'];
  const own = state.filter(
    (one) => isOwn(one) && /^used/.test(one.status ?? '') && one.basis !== 'inferred',
  );
  if (own.length > 0) return own.map(({ is }) => is);
  return [state.some((one) => one.is === 'none' && isOwn(one)) ? 'none' : 'not-stated'];
}

const yearOf = (date: Raw) =>
  date === 'not-stated' ? date : String(date.value ?? date).slice(0, 4);

test('there is something to count', () => {
  expect(raw.size).toBe(book.cases.length);
  expect(raw.size).toBeGreaterThan(10);
});

test('outcomes by cluster tool, by hosting and by year told', () => {
  const told = (item: Raw) => {
    const { id } = item.sources.find(({ role }: Raw) => role === 'primary');
    const source = parse(read(`sources/${id}.yaml`));
    return [yearOf(source.told ?? source.date)];
  };
  const expected: Record<string, (item: Raw) => string[]> = {
    cluster: ({ cluster }) => inUse(cluster),
    hosting: ({ hosting }) => inUse(hosting),
    year: told,
  };
  expect(all.outcomes.map(({ facet }) => facet.id)).toEqual(Object.keys(expected));
  for (const { facet, rows } of all.outcomes) {
    const valuesOf = expected[facet.id] ?? (() => []);
    expect(values(rows), facet.id).toEqual(tally(valuesOf));
    expect(parts(rows), facet.id).toEqual(withOutcome(valuesOf));
  }
});

test('outcomes by their own year', () => {
  const valuesOf = ({ outcome }: Raw) => [yearOf(outcome.date)];
  expect(values(all.outcomesByOwnYear)).toEqual(tally(valuesOf));
  expect(parts(all.outcomesByOwnYear)).toEqual(withOutcome(valuesOf));
});

const listOf = (list: Raw): string[] =>
  Array.isArray(list) ? list.map((one) => one.is ?? one) : [];

test('reasons to adopt', () => {
  const known = idsOf('motive');
  const expected = tally(({ motives, outcome }) => {
    const told = [...listOf(motives), ...listOf(outcome.reasons)].filter((id) => known.has(id));
    return told.length > 0 ? told : ['not-stated'];
  });
  expect(values(all.motives)).toEqual(expected);
});

const givenUp = ({ cluster }: Raw): Raw[] =>
  Array.isArray(cluster)
    ? cluster.filter((one) => one.status === 'used-formerly' && isOwn(one))
    : [];

test('reasons to leave, decline or change', () => {
  const valuesOf = (item: Raw) => {
    const left = givenUp(item);
    if (item.outcome.reasons === undefined && left.length === 0) return [];
    const told = [
      ...listOf(item.outcome.reasons),
      ...left.flatMap(({ leftBecause }) => listOf(leftBecause)),
    ];
    return told.length > 0 ? told : ['not-stated'];
  };
  expect(values(all.reasons)).toEqual(tally(valuesOf));
  expect(parts(all.reasons)).toEqual(withOutcome(valuesOf));
  expect(all.changed.map(({ id }) => id).sort()).toEqual(
    [...raw]
      .filter(([, item]) => valuesOf(item).length > 0)
      .map(([id]) => id)
      .sort(),
  );
});

test('moves, with a retreat where Kubernetes was left for nothing that is named', () => {
  const kubernetes = new Set(
    terms('cluster')
      .filter(({ family }) => family === 'kubernetes')
      .map(({ id }) => id),
  );
  const expected = tally((item) =>
    givenUp(item).map(({ is, replacedBy = 'not-stated', scope = item.outcome.scope }) => {
      if (replacedBy !== 'not-stated') return `${is} ${replacedBy}`;
      const goesOn = item.cluster.some(
        (one: Raw) =>
          one.status === 'used' &&
          (one.scope ?? item.outcome.scope) === scope &&
          kubernetes.has(one.is),
      );
      return `${is} ${kubernetes.has(is) && !goesOn ? 'left-kubernetes' : 'not-stated'}`;
    }),
  );
  expect(
    Object.fromEntries(all.flows.map(({ from, to, mark }) => [`${from} ${to}`, ids(mark)])),
  ).toEqual(expected);
  const moves = [...raw.values()].flatMap(givenUp);
  expect(all.flows.flatMap((flow) => flow.moves)).toHaveLength(moves.length);
  for (const { side, id, mark } of all.flowEnds) {
    const own = Object.entries(expected)
      .filter(([key]) => key.split(' ')[side === 'from' ? 0 : 1] === id)
      .flatMap(([, cases]) => cases);
    expect(ids(mark), `${side} ${id}`).toEqual([...new Set(own)].sort());
  }
});

test('what is stated, said to be none, said aside, and not said', () => {
  const motives = idsOf('motive');
  const frictions = idsOf('friction');
  const told = (item: Raw, known: ReadonlySet<string>, list: Raw) =>
    [...listOf(list), ...listOf(item.outcome.reasons)].some((id) => known.has(id));
  const kindOf = (facet: string, item: Raw): string => {
    if (facet === 'motive') return told(item, motives, item.motives) ? 'stated' : 'notStated';
    if (facet === 'friction') {
      return told(item, frictions, item.difficulties) ? 'stated' : 'notStated';
    }
    const [value] = inUse(item[facet]);
    if (value === 'none') return 'none';
    return value === 'not-stated' ? 'notStated' : 'stated';
  };
  expect(all.coverage.length).toBeGreaterThan(15);
  for (const { facet, stated, none, notStated, aside } of all.coverage) {
    const found = tally((item) => [kindOf(facet.id, item)]);
    expect({ stated: ids(stated), none: ids(none), notStated: ids(notStated) }, facet.id).toEqual({
      stated: found.stated ?? [],
      none: found.none ?? [],
      notStated: found.notStated ?? [],
    });
    const spoken = [...raw.values()].filter(
      (item) => kindOf(facet.id, item) === 'notStated' && Array.isArray(item[facet.id]),
    );
    expect(aside, facet.id).toBe(spoken.length);
  }
});

test('every event of every case, dated or not', () => {
  expect(all.times).toHaveLength(raw.size);
  for (const { item, dated, undated, outcome, told } of all.times) {
    const { timeline, outcome: own } = raw.get(item.id);
    const isDated = ({ date }: Raw) => date !== 'not-stated';
    expect(
      dated.map(({ date }) => date.value),
      item.id,
    ).toEqual(timeline.filter(isDated).map(({ date }: Raw) => date.value ?? date));
    expect(undated.length, item.id).toBe(timeline.length - dated.length);
    expect(outcome?.value ?? 'not-stated').toBe(own.date.value ?? own.date);
    expect(told?.value.slice(0, 4) ?? 'not-stated').toBe(item.year);
  }
});
