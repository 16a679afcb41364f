// The sources of a case as facts of a document: who said it, where, when, and how much of it was read.
import type { Case } from '../../casebook';
import type { Locale } from '../../locales';
import { formatDate } from '../../messages/dates';
import { messages } from '../../messages/messages';
import { sourceNumber } from '../../sources/mark';
import type { DocumentFact } from '../document';
import { citedPlaces } from './cited-places';

const extents = {
  full: 'extentFull',
  partial: 'extentPartial',
  secondary: 'extentSecondary',
} as const;

export function sourceFacts(item: Case, locale: Locale): DocumentFact[] {
  const words = messages(locale);
  return item.sources.map(({ source, role }, i) => {
    const isThere = source.url !== 'not-stated' && !source.gone;
    const archive =
      typeof source.archive === 'string'
        ? { evidence: [{ text: words.archive, url: source.archive }] }
        : {};
    const number = sourceNumber(i);
    const places = citedPlaces(item, source);
    return {
      id: source.id,
      ...(number ? { about: { label: number } } : {}),
      name: source.title,
      ...(isThere ? { url: source.url } : {}),
      details: [
        ...(source.authors === 'not-stated' ? [] : source.authors),
        source.publisher,
        ...(source.event ? [source.event] : []),
        ...(source.told ? [words.toldOn(formatDate(source.told, locale))] : []),
        `${words.published} ${formatDate(source.date, locale)}`,
        words[role],
        words[extents[source.extent]],
        ...(source.url === 'not-stated' ? [words.noUrl] : []),
        ...(source.gone ? [words.goneSince(formatDate(source.gone.asOf, locale))] : []),
      ],
      ...(source.missing
        ? { text: `${words.notRead}${words.colon}${source.missing[locale]}` }
        : {}),
      ...archive,
      ...(places.length > 0 ? { places } : {}),
    };
  });
}
