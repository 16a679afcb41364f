// The middle of several values: single runs are noisy, single pages special.

/** The middle of the sorted values; the upper one of two. @throws RangeError without any. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new RangeError('no values');
  return middle;
}
