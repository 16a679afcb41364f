// A case as others cite it: strings of one language, so that it can travel to a browser.
import { type Case, type Casebook, companyOf } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { type Work, workOf } from '../sources/work';
import { paths } from '../url/paths';
import { outcomeWords } from './outcome-words';
import { shortName } from './short-name';

export interface ToldCase {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  /** Company and year. */
  readonly shortName: string;
  readonly href: string;
  readonly told: string;
  /** What became of it, with scope, rollout and date. */
  readonly outcome: string;
  /** Its primary source. */
  readonly work: Work;
}

export function toldCase(book: Casebook, item: Case, locale: Locale): ToldCase {
  return {
    id: item.id,
    title: item.words[locale].title,
    company: companyOf(book, item.company).name[locale],
    shortName: shortName(book, item, locale),
    href: paths.case(locale, item.id),
    told: formatDate(item.told, locale),
    outcome: outcomeWords(book, item, locale),
    work: workOf(item.primary),
  };
}
