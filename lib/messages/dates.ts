// Dates as readers of a language write them, never more precise than the source.
import type { Locale } from '../locales';
import type { FactDate } from '../text/values';
import { messages } from './messages';

/** `15 June 2024`, `June 2024`, `2024`; with its bound, and marked when inferred. */
export function formatDate(date: FactDate | 'not-stated', locale: Locale): string {
  const words = messages(locale);
  if (date === 'not-stated') return words.notStated;
  const bounded = date.bound ? words.bound[date.bound](plain(date, locale)) : plain(date, locale);
  return date.basis === 'inferred' ? words.inferredDate(bounded) : bounded;
}

function plain({ value, precision }: FactDate, locale: Locale): string {
  const [year, month = '01', day = '01'] = value.split('-');
  return formatOf(precision, locale).format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** Each made once: making one takes longer than formatting a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(precision: FactDate['precision'], locale: Locale): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') options.month = 'long';
  if (precision === 'day') options.day = 'numeric';
  // British order for English: the day before the month reads the same in any country.
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
  formats.set(key, format);
  return format;
}
