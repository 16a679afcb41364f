// The shortest name that tells a case from all others: company and year, and for a part of a
// larger telling its subject. What is internal says so, also where the name is copied to elsewhere.
import { type Case, type Casebook, companyOf } from '../casebook';
import type { Locale } from '../locales';
import { internalMessages } from '../messages/internal';
import { messages } from '../messages/messages';

export function shortName(book: Casebook, item: Case, locale: Locale): string {
  const words = messages(locale);
  const company = companyOf(book, item.company).name[locale];
  const name = item.year === 'not-stated' ? company : words.nameAndYear(company, item.year);
  const twins = book.cases.filter(
    (other) => other.company === item.company && other.year === item.year,
  );
  // Among twins the whole keeps the plain name; its parts name what they are about.
  const isPlain =
    twins.length === 1 || (!item.parent && twins.every((t) => t === item || t.parent));
  const whole = isPlain ? name : `${name}${words.colon}${item.subject[locale]}`;
  return item.origin === 'internal' ? internalMessages(locale).markedName(whole) : whole;
}
