// Fuse with its token search; for Japanese with the segmenter that its documentation names. It reads all
// texts for every query, which takes seconds with the prose of a few hundred cases: so it gets none.
import Fuse, { type IFuseOptions } from 'fuse.js';
import { type Locale, locales } from '#lib/locales';
import { leadFields } from '#lib/search/search-document';
import { byLocale } from '../by-locale';
import type { Corpus } from '../corpus';
import { type Peer, resultLimit } from '../peer';
import { type PeerDocument, peerDocuments, weights } from '../peer-documents';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const segments = (text: string) =>
  [...segmenter.segment(text)].filter((one) => one.isWordLike).map(({ segment }) => segment);

const optionsOf = (locale: Locale): IFuseOptions<PeerDocument> => ({
  keys: leadFields.map((name) => ({ name, weight: weights[name] })),
  useTokenSearch: true,
  ignoreLocation: true,
  threshold: 0.3,
  ...(locale === 'ja' && { tokenize: segments }),
});

const withoutBody = (corpus: Corpus, locale: Locale) =>
  peerDocuments(corpus, locale).map((one) => ({ ...one, body: '' }));

export const fuse: Peer = {
  name: 'Fuse, no prose',
  setting:
    'token search, threshold 0.3, Intl.Segmenter for ja, our weights; no prose, which would take it seconds a query',
  build(corpus) {
    return Object.fromEntries(
      locales.map((locale) => [`${locale}.json`, JSON.stringify(withoutBody(corpus, locale))]),
    );
  },
  load(files) {
    const indexes = byLocale(
      (locale) =>
        new Fuse<PeerDocument>(JSON.parse(files[`${locale}.json`] as string), optionsOf(locale)),
    );
    return (query, locale) =>
      indexes[locale].search(query, { limit: resultLimit }).map(({ item }) => item.id);
  },
};
