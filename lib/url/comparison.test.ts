import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonQuery, MAX_COMPARED, parseComparison, type RowFilter } from './comparison';

const known = ['a-2019', 'b-2020', 'c-2021', 'd-2022', 'e-2023'];
const nothing = { ids: [], filters: [], unknown: [], repeated: [], tooMany: [], renamed: [] };
const parse = (cases: string, aliases?: Record<string, string>) =>
  parseComparison(`?cases=${cases}`, known, aliases);

test('in the order of the reader', () => {
  expect(parse('c-2021,a-2019').ids).toEqual(['c-2021', 'a-2019']);
  expect(parseComparison('', known)).toEqual(nothing);
});

test('E24 what cannot be shown is named: unknown, twice, beyond four', () => {
  expect(parse('b-2020,nobody,b-2020,__proto__, ,a-2019,c-2021,d-2022,e-2023')).toEqual({
    ids: ['b-2020', 'a-2019', 'c-2021', 'd-2022'],
    unknown: ['nobody', '__proto__'],
    repeated: ['b-2020'],
    tooMany: ['e-2023'],
    filters: [],
    renamed: [],
  });
});

test('an old id leads to the case of today, and is the same case', () => {
  const aliases = { 'old-2019': 'a-2019' };
  expect(parse('old-2019,a-2019', aliases)).toMatchObject({
    ids: ['a-2019'],
    repeated: ['a-2019'],
    renamed: [{ old: 'old-2019', id: 'a-2019' }],
  });
  expect(parse('constructor,toString', aliases).unknown).toEqual(['constructor', 'toString']);
});

test('a broken address is read as far as it goes', () => {
  expect(parse('a-2019%,%E0%A4%A,b-2020')).toMatchObject({ ids: ['b-2020'] });
  expect(parse('x'.repeat(10_000)).unknown[0]).toHaveLength(60);
});

test('every choice survives the way through the address', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(known, { maxLength: MAX_COMPARED }),
      fc.subarray<RowFilter>(['only', 'hide']),
      (ids, filters) => {
        const state = parseComparison(comparisonQuery(ids, filters), known);
        expect(state).toEqual({ ...nothing, ids, filters });
      },
    ),
  );
});

test('the rows that are hidden stand in the address, under words that mean nothing else', () => {
  expect(comparisonQuery(['a-2019'], ['only', 'hide'])).toBe(
    '?cases=a-2019&only=differences&hide=unstated',
  );
  expect(comparisonQuery([], ['hide'])).toBe('?hide=unstated');
  expect(comparisonQuery([])).toBe('');
  const filters = (query: string) => parseComparison(query, known).filters;
  expect(filters('?only=differences&hide=everything')).toEqual(['only']);
  expect(filters('?only=&hide')).toEqual([]);
});

test('any text: at most four known cases, each once, and nothing is dropped in silence', () => {
  const id = fc.oneof(fc.constantFrom(...known), fc.string({ unit: 'binary', maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 9 }), (asked) => {
      const search = `?${new URLSearchParams({ cases: asked.join(',') })}`;
      const { ids, unknown, tooMany } = parseComparison(search, known);
      expect(ids.length).toBeLessThanOrEqual(MAX_COMPARED);
      expect(ids.every((one) => known.includes(one))).toBe(true);
      const parts = new Set(
        asked
          .join(',')
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean),
      );
      expect(ids.length + unknown.length + tooMany.length).toBe(
        new Set([...parts].map((p) => p.replace(/\p{Surrogate}/gu, '\uFFFD'))).size,
      );
    }),
  );
});
