// What a group of rows is called, above the rows and beside a number.
import type { RowGroup } from '#lib/cases/term-rows';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

export function groupTitle(group: RowGroup, locale: Locale): string {
  const words = messages(locale);
  if (group === 'has') return words.cases;
  return group === 'apart' ? words.rowApart : words.status[group];
}
