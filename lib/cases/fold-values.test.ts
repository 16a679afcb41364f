import { expect, test } from 'vitest';
import { firstValues, foldValues } from './fold-values';

const values = (count: number, ...others: string[]) =>
  [...Array.from({ length: count }, (_, i) => `v${i}`), ...others].map((id, i) => ({
    id,
    label: id.toUpperCase(),
    count: 100 - i,
  }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('few values are all in sight', () => {
  const given = values(12, 'any', 'none', 'not-stated');
  const { frequent, rest, reserved } = foldValues(given);
  expect([...frequent, ...reserved]).toEqual(given);
  expect(rest).toEqual([]);
});

test('of many the first ten are, and always silence and "none"', () => {
  const { frequent, rest, reserved } = foldValues(values(13, 'any', 'not-stated'));
  expect(ids(frequent)).toEqual(ids(values(10)));
  expect(ids(rest)).toEqual(['v10', 'v11', 'v12']);
  expect(ids(reserved)).toEqual(['any', 'not-stated']);
});

test('a page without the rest says how many there are', () => {
  const facet = { id: 'f', label: 'F', prominent: true, former: { x: 'v1' } };
  const [many, few] = firstValues([
    { ...facet, values: values(40, 'none') },
    { ...facet, values: values(3) },
  ]);
  expect(ids(many?.values ?? [])).toEqual([...ids(values(10)), 'none']);
  expect(many).toMatchObject({ more: 30, label: 'F', prominent: true, former: {} });
  expect(few).toMatchObject({ more: 0, values: values(3) });
});
