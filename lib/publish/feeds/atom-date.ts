// A day of the content as Atom wants it: an instant, where content knows a day, a month or a year.

/**
 * The first instant of it, so that the order of feeds is that of the days. Where content states no day
 * at all, 1970: an entry must have one, and the day of the build would say that something changed.
 */
export function atomDate(value: string | undefined): string {
  const [year = '1970', month = '01', day = '01'] = value?.split('-') ?? [];
  return `${year}-${month}-${day}T00:00:00Z`;
}
