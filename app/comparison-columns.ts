// The columns of comparisons, each made once for a build: a case stands in many pairs.
import { type Casebook, caseOf } from '#lib/casebook';
import { compareColumn } from '#lib/cases/compare';
import type { Column } from '#lib/cases/comparison';
import type { Locale } from '#lib/locales';
import { casebook } from './book';

const made = new WeakMap<Casebook, Map<string, Column>>();

/** @throws RangeError when the base has no such case. */
export function comparisonColumn(id: string, locale: Locale): Column {
  const book = casebook();
  const columns = made.get(book) ?? new Map<string, Column>();
  made.set(book, columns);
  const known = columns.get(`${locale} ${id}`);
  const column = known ?? compareColumn(book, caseOf(book, id), locale);
  columns.set(`${locale} ${id}`, column);
  return column;
}
