// What a framed page has room for: the prominent rows of one case or several, with the first facts of
// each. It must not know how it is laid out.
import type { Column } from '../cases/comparison';
import { comparisonRows } from '../cases/comparison-rows';

export interface FramedFact {
  readonly label: string;
  /** How it stands where it is not in use, since when, until when. */
  readonly details: readonly string[];
}

interface FramedCell {
  readonly facts: readonly FramedFact[];
  /** How many more the page itself has. */
  readonly more: number;
}

export interface FramedRow {
  readonly id: string;
  readonly label: string;
  /** One a case. */
  readonly cells: readonly FramedCell[];
}

const factsShown = 4;

export function framedRows(columns: readonly Column[]): FramedRow[] {
  return comparisonRows(columns)
    .filter(({ row }) => row.isProminent)
    .map(({ row, cells }) => ({
      id: row.id,
      label: row.label,
      cells: cells.map(({ facts }) => ({
        facts: facts.slice(0, factsShown).map(({ label, status, details }) => ({
          label,
          details: [...(status && status.id !== 'used' ? [status.label] : []), ...details],
        })),
        more: Math.max(0, facts.length - factsShown),
      })),
    }));
}
