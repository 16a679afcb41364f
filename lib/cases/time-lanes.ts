// The events of compared cases on one axis of time: where each mark stands, as a share of the whole.
// It must not know how anything is drawn.
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import type { FactDate } from '../text/values';
import type { Column } from './comparison';

export interface TimeMark {
  /** 0 to 1 on the axis. */
  readonly from: number;
  /** Above `from` where only the month or the year is told. */
  readonly to: number;
  readonly bound?: FactDate['bound'];
  readonly label: string;
}

export interface TimeLane {
  readonly id: string;
  readonly name: string;
  readonly marks: readonly TimeMark[];
  /** When the case was told. */
  readonly told?: TimeMark | undefined;
  /** Kinds of events whose time nobody tells, each once. */
  readonly undated: readonly string[];
}

export interface TimeLanes {
  readonly ticks: readonly { readonly at: number; readonly year: number }[];
  readonly lanes: readonly TimeLane[];
}

/** Nothing when fewer than two moments are told: there is no line through one point. */
export function timeLanes(columns: readonly Column[], locale: Locale): TimeLanes | undefined {
  const dates = columns.flatMap(({ events, toldDate }) =>
    [...events.map(({ date }) => date), toldDate].filter((date) => date !== 'not-stated'),
  );
  if (dates.length < 2) return undefined;
  const spans = dates.map(spanOf);
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...spans.map(([, to]) => to))));
  const place = (years: number) => (years - first) / (last - first);
  const mark = (date: FactDate, label: string): TimeMark => {
    const [from, to] = spanOf(date);
    const { bound } = date;
    const text = label ? `${formatDate(date, locale)}: ${label}` : formatDate(date, locale);
    return { from: place(from), to: place(to), ...(bound ? { bound } : {}), label: text };
  };
  return {
    ticks: yearsBetween(first, last).map((year) => ({ at: place(year), year })),
    lanes: columns.map(({ id, shortName, events, toldDate }) => ({
      id,
      name: shortName,
      marks: events.flatMap(({ date, label }) =>
        date === 'not-stated' ? [] : [mark(date, label)],
      ),
      told: toldDate === 'not-stated' ? undefined : mark(toldDate, ''),
      undated: [
        ...new Set(events.filter(({ date }) => date === 'not-stated').map(({ label }) => label)),
      ],
    })),
  };
}

/** As years and parts of a year: a day is a point, a month or a year a stretch. */
function spanOf({ value, precision }: FactDate): [number, number] {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  if (precision === 'year') return [year, year + 1];
  const from = year + (month - 1) / 12;
  if (precision === 'month') return [from, from + 1 / 12];
  const at = from + (day - 1) / 372;
  return [at, at];
}

/** Every year while they fit, then every second, fifth or tenth. */
function yearsBetween(first: number, last: number): number[] {
  const step = [1, 2, 5, 10].find((years) => (last - first) / years <= 8) ?? 20;
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return all.filter((year) => (year - first) % step === 0);
}
