// The base as the peers get it: the same texts, field by field. They know no aliases, so the tags hold every name of
// every term: the fairest way that needs nothing of them.
import type { Locale } from '#lib/locales';
import { type DocumentTexts, documentTexts, type Field, fields } from '#lib/search/search-document';
import type { Corpus } from './corpus';

export type PeerDocument = DocumentTexts;

/** The weights of our own ranking. */
export const weights = Object.fromEntries(
  Object.entries(fields).map(([field, { weight }]) => [field, weight]),
) as Record<Field, number>;

export const fieldNames = Object.keys(fields) as Field[];

export function peerDocuments({ documents, names }: Corpus, locale: Locale): PeerDocument[] {
  return documents[locale].map((one) => ({
    ...documentTexts(one),
    tags: [...new Set([...one.tags, ...(names[one.id] ?? [])])].join('\n'),
  }));
}
