// The invented cases as a comparison to take along. Tests only.
import { caseOf } from '../casebook';
import { compareColumn } from '../cases/compare';
import { comparisonSheet, type Sheet } from '../cases/comparison-formats/sheet';
import { groupLabels } from '../facets';
import type { Locale } from '../locales';
import { bookOf } from './tiny-base.node';

export function sampleSheet(locale: Locale): Sheet {
  const book = bookOf();
  return comparisonSheet({
    columns: ['example-co-2020', 'sample-ltd-2021'].map((id) =>
      compareColumn(book, caseOf(book, id), locale),
    ),
    groups: groupLabels(locale),
    locale,
    path: `/${locale}/compare/example-co-2020-vs-sample-ltd-2021/`,
    origin: 'https://c.example',
  });
}
