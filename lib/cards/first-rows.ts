// As many rows as the picture of a page has room for.
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import type { CardRow } from './page-card';

const shownRows = 3;

/**
 * Where some are left out, the last row says how many.
 * @param countOf how many cases one stands for
 */
export function firstRows<T>(
  all: readonly T[],
  locale: Locale,
  row: (one: T) => CardRow,
  countOf: (one: T) => number = () => 1,
): CardRow[] {
  const shown = all.length > shownRows ? all.slice(0, shownRows - 1) : all;
  const left = all.slice(shown.length).reduce((sum, one) => sum + countOf(one), 0);
  return [...shown.map(row), ...(left > 0 ? [{ texts: [messages(locale).moreOf(left)] }] : [])];
}
