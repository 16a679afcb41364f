// Binary search in a sorted list of texts. It must not know what they are.

/** How many of the texts, sorted in code-unit order, are `text` or come before it. */
export function placesUpTo(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}
