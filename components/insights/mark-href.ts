// Where a mark of a chart leads: to the list that shows exactly its cases, or, where no filter can tell
// them from the rest, to its row in the table below the chart, which names them.
import type { Mark } from '#lib/insights/listing';
import type { Locale } from '#lib/locales';
import { paths } from '#lib/url/paths';

export function markHref(locale: Locale, mark: Mark, row: string): string {
  return mark.query === undefined ? `#${row}` : `${paths.cases(locale)}${mark.query}`;
}

/** Id of a row of the table of a chart. */
export function rowId(chart: string, ...values: readonly string[]): string {
  return ['n', chart, ...values].join('_');
}
