import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type FilterState,
  filtersQuery,
  type KnownValues,
  MAX_SHOWN,
  noFilters,
  parseFilters,
  sorts,
  toggleValue,
} from './filters';

const known: KnownValues = {
  cluster: ['amazon-eks', 'kops', 'none', 'not-stated'],
  cicd: ['argo-cd', 'jenkins'],
  year: ['2024', '2019'],
};

test('nothing chosen is no query, and no query is nothing chosen', () => {
  expect(filtersQuery(noFilters, known)).toBe('');
  expect(parseFilters('', known)).toEqual({
    state: { ...noFilters, sort: undefined, show: undefined },
    ignored: [],
  });
});

test('the order is that of the table, whatever was clicked first', () => {
  const state = {
    q: 'やめた',
    chosen: { year: ['2019'], cluster: ['kops', 'amazon-eks'] },
    sort: 'company' as const,
  };
  const query = '?q=%E3%82%84%E3%82%81%E3%81%9F&cluster=amazon-eks,kops&year=2019&sort=company';
  expect(filtersQuery(state, known)).toBe(query);
  expect(
    filtersQuery(
      parseFilters('?sort=company&year=2019&cluster=kops&cluster=amazon-eks&q=やめた', known).state,
      known,
    ),
  ).toBe(query);
});

const value = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replace(/\p{Surrogate}/gu, '').trim());
const state: fc.Arbitrary<FilterState> = fc.record({
  q: value,
  chosen: fc
    .record(
      Object.fromEntries(
        Object.entries(known).map(([facet, values]) => [
          facet,
          fc.subarray([...values, ...values.map((one) => `-${one}`)]),
        ]),
      ),
    )
    .map((chosen) =>
      Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0)),
    ),
  sort: fc.option(fc.constantFrom(...sorts), { nil: undefined }),
  show: fc.option(fc.integer({ min: 1, max: MAX_SHOWN }), { nil: undefined }),
});

test('every state survives the way through the address', () => {
  fc.assert(
    fc.property(state, (given) => {
      const query = filtersQuery(given, known);
      expect(parseFilters(query, known)).toEqual({ state: given, ignored: [] });
      expect(filtersQuery(given, known)).toBe(query);
      expect(
        parseFilters(new URL(`https://a.example/en/cases/${query}`).search, known).state,
      ).toEqual(given);
    }),
  );
});

test('any text as an address: a state that can be written, and everything else is named', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const { state: read, ignored } = parseFilters(search, known);
      const again = parseFilters(filtersQuery(read, known), known);
      expect(again.state.chosen).toEqual(read.chosen);
      expect(again.ignored).toEqual([]);
      const keys = [...new URLSearchParams(search).keys()];
      const unknown = keys.filter(
        (key) => !['q', 'sort', 'show', ...Object.keys(known)].includes(key),
      );
      expect(ignored.length).toBeGreaterThanOrEqual(unknown.length);
    }),
  );
});

test('what means nothing is named and dropped, the rest is kept', () => {
  const { state: read, ignored } = parseFilters(
    '?cluster=kops,kopps,,nomad&colour=red&sort=best&q=+x+',
    known,
  );
  expect(read).toEqual({
    q: 'x',
    chosen: { cluster: ['kops'] },
    sort: undefined,
    show: undefined,
  });
  expect(ignored).toEqual(['cluster=kopps', 'cluster=nomad', 'colour=red', 'sort=best']);
});

test('hostile keys and values are texts like any other', () => {
  const search =
    '?__proto__=kops&constructor=x&cluster=__proto__&cluster=%00&q=%E0%A4%A&%=%&toString';
  const { state: read, ignored } = parseFilters(search, known);
  expect(read.chosen).toEqual({});
  expect(read.q).toBe('\uFFFD%A');
  expect(ignored).toEqual([
    '__proto__=kops',
    'constructor=x',
    'cluster=__proto__',
    'cluster=\u0000',
    '%=%',
    'toString=',
  ]);
  expect(({} as { kops?: unknown }).kops).toBeUndefined();
});

test('a name of a megabyte is cut, never in the middle of a character', () => {
  const { ignored } = parseFilters(`?a=${'𠮷'.repeat(10_000)}`, known);
  expect(ignored[0]?.length).toBeLessThanOrEqual(61);
  expect(ignored[0]).toMatch(/^a=𠮷+…$/u);
});

test('half a character in a search becomes a sign that can be written', () => {
  expect(filtersQuery({ q: 'a\ud83d', chosen: {} }, known)).toBe('?q=a%EF%BF%BD');
});

test('an excluded value is written with a minus, behind the chosen ones', () => {
  const { state: read } = parseFilters('?cluster=-kops,none,--kops,-&cicd=-jenkins', known);
  expect(read.chosen).toEqual({ cluster: ['none', '-kops'], cicd: ['-jenkins'] });
  expect(filtersQuery(read, known)).toBe('?cluster=none,-kops&cicd=-jenkins');
});

test('wanting a value ends excluding it, and the reverse', () => {
  const without = toggleValue(noFilters, 'cluster', '-kops');
  expect(without.chosen).toEqual({ cluster: ['-kops'] });
  const wanted = toggleValue(without, 'cluster', 'kops');
  expect(wanted.chosen).toEqual({ cluster: ['kops'] });
  expect(toggleValue(wanted, 'cluster', '-kops').chosen).toEqual({ cluster: ['-kops'] });
  expect(toggleValue(without, 'cluster', '-kops')).toEqual(noFilters);
});

test('a renamed value is followed, excluded or not; hostile names are not', () => {
  const former = { cluster: { eks: 'amazon-eks' } };
  const { state: read, ignored } = parseFilters(
    '?cluster=EKS,-KOPS,-e_ks&cicd=eks&cluster=constructor',
    known,
    former,
  );
  expect(read.chosen).toEqual({ cluster: ['amazon-eks', '-amazon-eks', '-kops'] });
  expect(ignored).toEqual(['cicd=eks', 'cluster=constructor']);
});

test('a value is turned on and off, an empty facet disappears, the given state stays', () => {
  const on = toggleValue(noFilters, 'cluster', 'kops');
  expect(on.chosen).toEqual({ cluster: ['kops'] });
  expect(toggleValue(on, 'cluster', 'amazon-eks').chosen).toEqual({
    cluster: ['kops', 'amazon-eks'],
  });
  expect(toggleValue(on, 'cluster', 'kops')).toEqual(noFilters);
  expect(noFilters.chosen).toEqual({});
});

test('how many are shown is a whole number that a page can hold, or nothing', () => {
  expect(parseFilters('?show=50', known).state.show).toBe(50);
  for (const show of ['0', '-5', '1e3', '007', '2.5', '1001', '99999999', 'all', '']) {
    const { state: read, ignored } = parseFilters(`?show=${show}`, known);
    expect(read.show).toBeUndefined();
    expect(ignored).toEqual([`show=${show}`]);
  }
});
