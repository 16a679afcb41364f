// The base as the peers get it: four texts a case. They know no aliases, so the tags hold every name of
// every term: the fairest way that needs nothing of them.
import type { Locale } from '#lib/locales';
import { type Field, fields, fieldText } from '#lib/search/search-document';
import type { Corpus } from './corpus';

export type PeerDocument = Readonly<Record<Field | 'id', string>>;

/** The weights of our own ranking. */
export const weights = Object.fromEntries(
  Object.entries(fields).map(([field, { weight }]) => [field, weight]),
) as Record<Field, number>;

export const fieldNames = Object.keys(fields) as Field[];

export function peerDocuments({ documents, names }: Corpus, locale: Locale): PeerDocument[] {
  return documents[locale].map((one) => ({
    id: one.id,
    title: one.title,
    tags: [...new Set([...one.tags, ...(names[one.id] ?? [])])].join('\n'),
    summary: fieldText(one, 'summary'),
    body: one.body,
  }));
}
