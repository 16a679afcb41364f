// A ready-made comparison as a file: the table in the three forms, and in the JSON also what is only
// ever pasted.
import type { Casebook } from '../casebook';
import { comparisonColumn } from '../cases/comparison-column';
import { toCosense } from '../cases/comparison-formats/cosense';
import { toCsv } from '../cases/comparison-formats/csv';
import { toHtml } from '../cases/comparison-formats/html';
import { toMarkdown } from '../cases/comparison-formats/markdown';
import { comparisonSheet, type Sheet } from '../cases/comparison-formats/sheet';
import { groupLabels } from '../facets';
import type { Locale } from '../locales';
import { byteOrderMark } from '../text/csv-line';
import { parsePair } from '../url/pairs';
import { paths } from '../url/paths';
import type { TwinSuffix } from '../url/twins';
import { head } from './resource';

/** @throws RangeError for a name that is no pair. */
export function comparisonTwin(
  book: Casebook,
  pair: string,
  locale: Locale,
  suffix: TwinSuffix,
): unknown {
  const ids = parsePair(pair);
  if (!ids) throw new RangeError(`no pair "${pair}"`);
  const sheet = comparisonSheet({
    columns: ids.map((id) => comparisonColumn(book, id, locale)),
    groups: groupLabels(locale),
    locale,
    path: paths.pair(locale, pair),
  });
  if (suffix === 'md') return toMarkdown(sheet);
  return suffix === 'csv' ? byteOrderMark + toCsv(sheet) : asJson(sheet, pair, locale);
}

function asJson(sheet: Sheet, pair: string, locale: Locale) {
  const { title, summary, columns, rows, link } = sheet;
  return {
    ...head,
    kind: 'comparison',
    id: pair,
    language: locale,
    title,
    summary,
    url: link.url,
    columns,
    rows,
    html: toHtml(sheet),
    cosense: toCosense(sheet),
  };
}
