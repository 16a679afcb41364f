// How much the table of facts holds, in words: silences have rows of their own and are no facts.
import type { Casebook } from '../casebook';
import type { Locale } from '../locales';
import { dataWords } from '../messages/data';
import { factRows } from './fact-rows';

export function dataCounts(book: Casebook, locale: Locale): string {
  const rows = factRows(book);
  const silences = rows.filter(({ term }) => term === 'not-stated');
  return dataWords(locale).counts(rows.length, silences.length, book.cases.length);
}
