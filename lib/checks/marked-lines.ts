// A pair of samples as lines, with those marked that only one of them has. It must not know what they say.

export interface MarkedLine {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Lines both have, in the same order and as many as possible, are unmarked. */
export function markedLines(one: string, other: string): [MarkedLine[], MarkedLine[]] {
  const left = linesOf(one);
  const right = linesOf(other);
  // lengths[i][j]: how many lines `left` from i and `right` from j have in common.
  const lengths = [...left, ''].map(() => [...right, ''].map(() => 0));
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = right.length - 1; j >= 0; j--) {
      row[j] =
        left[i] === right[j]
          ? length(i + 1, j + 1) + 1
          : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const marked: [MarkedLine[], MarkedLine[]] = [[], []];
  const own = (side: 0 | 1, text = '') => marked[side].push({ text, isOwn: true });
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const text = left[i] ?? '';
    if (i < left.length && j < right.length && text === right[j]) {
      for (const lines of marked) lines.push({ text, isOwn: false });
      i++;
      j++;
    } else if (j >= right.length || (i < left.length && length(i + 1, j) >= length(i, j + 1))) {
      own(0, left[i++]);
    } else {
      own(1, right[j++]);
    }
  }
  return marked;
}

/** The last line break ends a line and begins none; no text is no line. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
