// The situations of all cases with what a list of matches shows of each, in one language.
import { type Casebook, termOf } from '../casebook';
import { byNewest } from '../cases/by-newest';
import { valueLabel } from '../cases/present';
import { shortName } from '../cases/short-name';
import type { Locale } from '../locales';
import { type Situation, situationOf } from './situation';

export interface CaseSituation {
  readonly id: string;
  readonly title: string;
  readonly lang: Locale;
  readonly shortName: string;
  readonly outcome: { readonly label: string; readonly sign: string; readonly tone: string };
  readonly situation: Situation;
}

/** Newest first, which decides between equals. */
export function caseSituations(book: Casebook, locale: Locale): CaseSituation[] {
  const dated = book.cases.map((item) => ({
    item,
    id: item.id,
    toldValue: item.told === 'not-stated' ? '' : item.told.value,
  }));
  return dated.sort(byNewest).map(({ item }) => {
    const { title, lang } = item.words[locale];
    const { is } = item.outcome;
    const term = termOf(book, 'outcome', is);
    return {
      id: item.id,
      title,
      lang,
      shortName: shortName(book, item, locale),
      outcome: {
        label: valueLabel(book, 'outcome', is, locale),
        sign: term?.sign ?? 'flag',
        tone: term?.tone ?? 'grey',
      },
      situation: situationOf(book, item),
    };
  });
}
