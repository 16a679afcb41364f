import { expect, test } from 'vitest';
import { isLargeBase, listPageSize } from './large-base';

test('a small base is shown whole, a large one in pages', () => {
  expect([isLargeBase(13), listPageSize(13)]).toEqual([false, undefined]);
  expect([isLargeBase(299), listPageSize(299)]).toEqual([false, undefined]);
  expect([isLargeBase(300), listPageSize(300)]).toEqual([true, 25]);
  expect(listPageSize(10_000)).toBe(25);
});
