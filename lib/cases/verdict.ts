// Whether the cells of a row agree. Silence is no difference, and no agreement either: where only
// some cases say something, the row is one-sided.
import type { Cell, Row } from './comparison';

export type Verdict = 'same' | 'differs' | 'one-sided' | 'unstated' | 'none';

/** `none`: nothing to judge, for one column or a row of free texts. */
export function rowVerdict(row: Row, cells: readonly Cell[]): Verdict {
  const silent = cells.filter(isSilent).length;
  if (silent === cells.length) return 'unstated';
  if (cells.length < 2) return 'none';
  if (silent > 0) return 'one-sided';
  if (!row.isComparable) return 'none';
  return isSame(cells) ? 'same' : 'differs';
}

/** The same values in the same states, whatever words or evidence. */
export function isSame(cells: readonly Cell[]): boolean {
  const keys = cells.map(({ facts }) =>
    facts
      .map(({ key }) => key)
      .sort()
      .join('\n'),
  );
  return keys.every((key) => key === keys[0]);
}

const isSilent = ({ facts }: Cell): boolean => facts.every(({ key }) => key === 'not-stated');
