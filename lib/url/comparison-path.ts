// Where cases are compared: on the page of their pair where there is one, else freely.
import type { Locale } from '../locales';
import { comparisonQuery } from './comparison';
import { pairId } from './pairs';
import { paths } from './paths';

/** @param pages names of the pairs that have a page */
export function comparisonPath(
  locale: Locale,
  ids: readonly string[],
  pages: ReadonlySet<string>,
): string {
  const [a, b] = ids;
  const pair = ids.length === 2 && a && b ? pairId(a, b) : undefined;
  return pair && pages.has(pair)
    ? paths.pair(locale, pair)
    : paths.compare(locale) + comparisonQuery(ids);
}
