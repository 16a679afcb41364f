// Dates as places on a time axis, in percent, so that a drawing needs no width. It must not know what
// happened on them.
import type { FactDate } from '../text/values';

/** A stretch of time in decimal years: 2019.5 is the middle of 2019. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface TimeScale extends Stretch {
  /** The years that are labelled, each at its beginning. */
  readonly ticks: readonly number[];
  /** Percent from the left; what lies outside stands at the edge. */
  readonly place: (year: number) => number;
}

/** Labels of years on a phone stand apart up to this number. */
const maxTicks = 7;

/** From the year of the first date to the end of the year of the last; undefined where none is known. */
export function timeScale(dates: readonly FactDate[]): TimeScale | undefined {
  if (dates.length === 0) return undefined;
  const stretches = dates.map(stretchOf);
  const from = Math.floor(Math.min(...stretches.map((one) => one.from)));
  const to = Math.max(from + 1, Math.ceil(Math.max(...stretches.map((one) => one.to))));
  const step = [1, 2, 5, 10, 20, 50].find((years) => (to - from) / years <= maxTicks) ?? 100;
  const ticks = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (_, i) => i % step === 0,
  );
  const place = (year: number) => {
    const share = (Math.min(Math.max(year, from), to) - from) / (to - from);
    return Math.round(share * 10_000) / 100;
  };
  return { from, to, ticks, place };
}

/**
 * The time that a date may mean: all of 2019 for "2019", half a year more on both sides for "about
 * 2019". Of "by" and "from", which leave one side open, the named day, month or year.
 */
export function stretchOf({ value, precision, bound }: FactDate): Stretch {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const known = precision === 'year' ? 1 : precision === 'month' ? 2 : 3;
  const from = Date.UTC(year, known > 1 ? month - 1 : 0, known > 2 ? day : 1);
  const to = Date.UTC(
    year + (known === 1 ? 1 : 0),
    known === 1 ? 0 : month - 1 + (known === 2 ? 1 : 0),
    known === 3 ? day + 1 : 1,
  );
  const exact = { from: decimalYear(from), to: decimalYear(to) };
  if (bound !== 'about') return exact;
  const half = (exact.to - exact.from) / 2;
  return { from: exact.from - half, to: exact.to + half };
}

function decimalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (time - start) / (Date.UTC(year + 1, 0) - start);
}
