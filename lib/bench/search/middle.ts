// Several runs of one measurement as one: the median of every number, as single runs are noisy.
import { median } from '../median';

/**
 * @param runs values of the same shape; whatever is no number is taken from the first.
 * @throws RangeError without any.
 */
export function middle<T>(runs: readonly T[]): T {
  const [first] = runs;
  if (typeof first === 'number') {
    return median(runs.filter((run): run is T & number => typeof run === 'number')) as T;
  }
  if (typeof first !== 'object' || first === null) return first as T;
  const parts = Object.keys(first).map((key) => [
    key,
    middle(runs.map((run) => (run as Record<string, unknown> | undefined)?.[key])),
  ]);
  if (!Array.isArray(first)) return Object.fromEntries(parts) as T;
  return parts.map(([, part]) => part) as T;
}
