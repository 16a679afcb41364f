// ISO 8601 dates cut to what is known: "2024-06-15", "2024-06" or "2024". Knows no field.

export type Precision = 'day' | 'month' | 'year';

/** True for a well-formed date that exists on the Gregorian calendar; no padding, no guesses. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number);
  if (month !== undefined && !Number.isNaN(month) && (month < 1 || month > 12)) return false;
  if (match[3] === undefined) return true;
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
  return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === day;
}

export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** Negative, zero or positive; two dates are compared at the coarser of their precisions. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}
