// Orama with its Japanese tokenizer for Japanese, and its English one with stems for English.
import { type AnyOrama, create, insertMultiple, load, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/japanese';
import { type Locale, locales } from '#lib/locales';
import { byLocale } from '../by-locale';
import { type Peer, resultLimit } from '../peer';
import { fieldNames, peerDocuments, weights } from '../peer-documents';

const schema = Object.fromEntries(['id', ...fieldNames].map((field) => [field, 'string' as const]));

const newIndex = (locale: Locale): AnyOrama =>
  create({
    schema,
    ...(locale === 'ja'
      ? { components: { tokenizer: createTokenizer() } }
      : { language: 'english' }),
  });

export const orama: Peer = {
  name: 'Orama',
  setting: '@orama/tokenizers/japanese for ja, english for en, tolerance 1, our weights',
  async build(corpus) {
    const files: Record<string, string> = {};
    for (const locale of locales) {
      const index = newIndex(locale);
      await insertMultiple(index, peerDocuments(corpus, locale), 500);
      files[`${locale}.json`] = JSON.stringify(save(index));
    }
    return files;
  },
  load(files) {
    const indexes = byLocale((locale) => {
      const index = newIndex(locale);
      load(index, JSON.parse(files[`${locale}.json`] as string));
      return index;
    });
    return async (query, locale) => {
      const { hits } = await search(indexes[locale], {
        term: query,
        properties: [...fieldNames],
        boost: weights,
        tolerance: 1,
        limit: resultLimit,
      });
      return hits.map(({ id }) => id);
    };
  },
};
