import { expect, test } from 'vitest';
import { bandsOf, bandsWith } from './bands';

const bands = bandsOf({ bands: [4, 11, 51] });

test('bands touch, begin at one and have no end', () => {
  expect(bands).toEqual([
    { id: '1-3', from: 1, to: 3 },
    { id: '4-10', from: 4, to: 10 },
    { id: '11-50', from: 11, to: 50 },
    { id: 'from-51', from: 51, to: undefined },
  ]);
  expect(bandsOf({})).toEqual([{ id: 'from-1', from: 1, to: undefined }]);
});

test.each([
  [3, undefined, ['1-3']],
  [3.5, undefined, ['1-3']],
  [4, undefined, ['4-10']],
  [2, 5, ['1-3', '4-10']],
  [8200, undefined, ['from-51']],
] as const)('%s to %s', (value, to, ids) => {
  expect(bandsWith(bands, value, to)).toEqual(ids);
});
