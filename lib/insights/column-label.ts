// The name of a case above a narrow column: company, year and, among twins, how the subject begins.
import { type Case, type Casebook, companyOf } from '../casebook';
import { shortName } from '../cases/short-name';
import type { Locale } from '../locales';
import { messages } from '../messages/messages';
import { wrapLabel } from './wrap-label';

/** In half squares: the room above a column. */
const room = 29;
const roomOfCompany = 22;

export function columnLabel(book: Casebook, item: Case, locale: Locale): string {
  const words = messages(locale);
  const company = companyOf(book, item.company).name[locale];
  const [short = company] = wrapLabel(company, roomOfCompany, 1);
  const name = item.year === 'not-stated' ? short : `${short} ${item.year}`;
  const isTwin = shortName(book, item, locale).includes(item.subject[locale]);
  const [label = name] = isTwin
    ? wrapLabel(`${name}${words.colon}${item.subject[locale]}`, room, 1)
    : [name];
  return label;
}
