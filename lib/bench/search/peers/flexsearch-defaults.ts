// FlexSearch as its README begins: a Document with nothing set.
import { Document } from 'flexsearch';
import { locales } from '#lib/locales';
import { byLocale } from '../by-locale';
import { type Peer, resultLimit } from '../peer';
import { fieldNames, peerDocuments } from '../peer-documents';

const newDocument = () => new Document({ document: { id: 'id', index: [...fieldNames] } });

export const flexsearchDefaults: Peer = {
  name: 'FlexSearch, defaults',
  setting: 'Document with four fields, defaults for the rest, results merged',
  build(corpus) {
    const files: Record<string, string> = {};
    for (const locale of locales) {
      const index = newDocument();
      for (const one of peerDocuments(corpus, locale)) index.add(one);
      index.export((key, data) => {
        if (data) files[`${locale}/${key}.json`] = data;
      });
    }
    return files;
  },
  load(files) {
    const indexes = byLocale((locale) => {
      const index = newDocument();
      for (const [name, data] of Object.entries(files)) {
        const [of, key = ''] = name.replace(/\.json$/, '').split('/');
        if (of === locale) index.import(key, data as string);
      }
      return index;
    });
    return (query, locale) =>
      (indexes[locale].search(query, { limit: resultLimit, merge: true }) as { id: string }[])
        .slice(0, resultLimit)
        .map(({ id }) => id);
  },
};
