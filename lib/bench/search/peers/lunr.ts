// Lunr with lunr-languages for Japanese, asked as its guide says for a search box: the word, then
// words that begin with it, then words one edit away.
import lunr from 'lunr';
import japanese from 'lunr-languages/lunr.ja.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import tinySegmenter from 'lunr-languages/tinyseg.js';
import { type Locale, locales } from '#lib/locales';
import { byLocale } from '../by-locale';
import { type Peer, resultLimit } from '../peer';
import { fieldNames, peerDocuments, weights } from '../peer-documents';

stemmerSupport(lunr);
tinySegmenter(lunr);
japanese(lunr);

const tokenizerOf = (locale: Locale) => (locale === 'ja' ? lunr.ja.tokenizer : lunr.tokenizer);

export const lunrJapanese: Peer = {
  name: 'Lunr + ja',
  setting: 'lunr.ja for ja; exact × 10, trailing wildcard × 3, one edit × 1; our weights',
  build(corpus) {
    const jsonOf = (locale: Locale) => {
      const builder = new lunr.Builder();
      if (locale === 'ja') builder.use(lunr.ja);
      else {
        builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
        builder.searchPipeline.add(lunr.stemmer);
      }
      builder.ref('id');
      for (const field of fieldNames) builder.field(field, { boost: weights[field] });
      for (const one of peerDocuments(corpus, locale)) builder.add(one);
      return JSON.stringify(builder.build());
    };
    return Object.fromEntries(locales.map((locale) => [`${locale}.json`, jsonOf(locale)]));
  },
  load(files) {
    const indexes = byLocale((locale) =>
      lunr.Index.load(JSON.parse(files[`${locale}.json`] as string)),
    );
    return (text, locale) => {
      const words = tokenizerOf(locale)(text).map((token) => token.toString());
      const hits = indexes[locale].query((query) => {
        if (words.length === 0) return;
        query.term(words, { boost: 10 });
        query.term(words, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        query.term(words, { boost: 1, usePipeline: false, editDistance: 1 });
      });
      return hits.slice(0, resultLimit).map(({ ref }) => ref);
    };
  },
};
