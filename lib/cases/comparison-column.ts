// The columns of comparisons, each made once a base: a case stands in many pairs.
import { type Casebook, caseOf } from '../casebook';
import type { Locale } from '../locales';
import { compareColumn } from './compare';
import type { Column } from './comparison';

const made = new WeakMap<Casebook, Map<string, Column>>();

/** @throws RangeError when the base has no such case. */
export function comparisonColumn(book: Casebook, id: string, locale: Locale): Column {
  const columns = made.get(book) ?? new Map<string, Column>();
  made.set(book, columns);
  const known = columns.get(`${locale} ${id}`);
  const column = known ?? compareColumn(book, caseOf(book, id), locale);
  columns.set(`${locale} ${id}`, column);
  return column;
}
