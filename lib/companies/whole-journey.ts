// Everything dated that the cases of a company tell, in one line: events, moves between platforms,
// beginnings, tellings. What has no date stands apart.
import type { Case, Casebook } from '../casebook';
import { compareDates } from '../text/calendar';
import type { FactDate } from '../text/values';
import { companyJourney, type JourneyStep } from './journey';
import { type PlatformStep, platformSteps } from './platform-steps';

export type WholeStep = PlatformStep | (JourneyStep & { readonly kind: 'event' });

export interface WholeJourney {
  /** Oldest telling first, the whole before its parts. */
  readonly cases: readonly Case[];
  readonly dated: readonly WholeStep[];
  readonly undated: readonly WholeStep[];
}

export function wholeJourney(book: Casebook, company: string): WholeJourney {
  const cases = book.cases.filter((item) => item.company === company).sort(byTelling);
  const events = companyJourney(book, company);
  const asEvent = (step: JourneyStep): WholeStep => ({ kind: 'event', ...step });
  const steps = cases.flatMap(platformSteps);
  const dated = events.dated.map(asEvent);
  for (const step of steps) {
    const date = dateOf(step);
    if (date === 'not-stated') continue;
    // After everything that is not later, so that the order of the events stays.
    const before = dated.findLastIndex((other) => isNotLater(dateOf(other), date));
    dated.splice(before + 1, 0, step);
  }
  return {
    cases,
    dated,
    undated: [
      ...events.undated.map(asEvent),
      ...steps.filter((step) => dateOf(step) === 'not-stated' && step.kind !== 'told'),
    ],
  };
}

export function dateOf(step: WholeStep): FactDate | 'not-stated' {
  return step.kind === 'event' ? step.entry.date : step.date;
}

function isNotLater(a: FactDate | 'not-stated', b: FactDate): boolean {
  return a !== 'not-stated' && compareDates(a.value, b.value) <= 0;
}

function byTelling(a: Case, b: Case): number {
  const [left, right] = [a, b].map(({ told }) => (told === 'not-stated' ? '9999' : told.value));
  if (left !== right) return (left ?? '') < (right ?? '') ? -1 : 1;
  return Number(a.parent === b.id) - Number(b.parent === a.id) || (a.id < b.id ? -1 : 1);
}
