// MiniSearch with what its documentation advises for a search box: prefixes and fuzzy words.
import MiniSearch, { type Options } from 'minisearch';
import { locales } from '#lib/locales';
import { tokens } from '#lib/search/tokens';
import { byLocale } from '../by-locale';
import { type Peer, resultLimit } from '../peer';
import { fieldNames, type PeerDocument, peerDocuments, weights } from '../peer-documents';

const advised: Options<PeerDocument> = {
  fields: [...fieldNames],
  searchOptions: { boost: weights, prefix: true, fuzzy: 0.2 },
};

/** Pairs of Japanese characters must be found whole; a prefix or typo of a pair is another pair. */
const isWord = (term: string) => /^[a-z\d]{4,}$/u.test(term);

const withOurTokens: Options<PeerDocument> = {
  ...advised,
  tokenize: tokens,
  processTerm: (term) => term,
  searchOptions: {
    boost: weights,
    prefix: (_, place, terms) => place === terms.length - 1,
    fuzzy: (term) => (isWord(term) ? 0.2 : false),
  },
};

const peerOf = (name: string, setting: string, options: Options<PeerDocument>): Peer => ({
  name,
  setting,
  build(corpus) {
    const jsonOf = (locale: (typeof locales)[number]) => {
      const index = new MiniSearch(options);
      index.addAll(peerDocuments(corpus, locale));
      return JSON.stringify(index);
    };
    return Object.fromEntries(locales.map((locale) => [`${locale}.json`, jsonOf(locale)]));
  },
  load(files) {
    const indexes = byLocale((locale) =>
      MiniSearch.loadJSON<PeerDocument>(files[`${locale}.json`] as string, options),
    );
    return (query, locale) =>
      indexes[locale]
        .search(query)
        .slice(0, resultLimit)
        .map(({ id }) => String(id));
  },
});

export const minisearch = peerOf('MiniSearch', 'prefix, fuzzy 0.2, our weights', advised);

export const minisearchOurTokens = peerOf(
  'MiniSearch, our tokens',
  'our tokenizer and weights, prefix on the last word, fuzzy 0.2 on Latin words',
  withOurTokens,
);
