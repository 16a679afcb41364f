// What a framed page has room for: the prominent rows of one case or several, with the first facts of
// each. It must not know how it is laid out.
import type { Column } from '../cases/comparison';
import { comparisonRows } from '../cases/comparison-rows';
import type { PresentedFact } from '../cases/present';
import type { Status } from '../cases/statuses';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';

export interface FramedFact {
  readonly label: string;
  /** How it stands where it is not in use, since when, until when; why is for the page to say. */
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

/** Was never in use there: told only where a row has nothing else. */
const aside: readonly (Status | undefined)[] = ['considered', 'rejected', 'mentioned'];

export function framedRows(columns: readonly Column[], locale: Locale): FramedRow[] {
  return comparisonRows(columns)
    .filter(({ row }) => row.isProminent)
    .map(({ row, cells }) => ({
      id: row.id,
      label: row.label,
      cells: cells.map(({ facts }) => framedCell(facts, locale)),
    }));
}

function framedCell(facts: readonly PresentedFact[], locale: Locale): FramedCell {
  const { whyTaken, whyLeft, whyNotChosen } = messages(locale);
  const isReason = (detail: string) =>
    [whyTaken, whyLeft, whyNotChosen].some((word) => detail.startsWith(word));
  const used = facts.filter(({ status }) => !aside.includes(status?.id));
  const shown = (used.length > 0 ? used : facts).slice(0, factsShown);
  return {
    facts: shown.map(({ label, status, details }) => ({
      label,
      details: [
        ...(status && status.id !== 'used' ? [status.label] : []),
        ...details.filter((detail) => !isReason(detail)),
      ],
    })),
    more: facts.length - shown.length,
  };
}
