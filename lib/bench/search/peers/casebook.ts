// Casebook's own search, with the files that the site serves.
import { locales } from '#lib/locales';
import { createEngine } from '#lib/search/engine';
import { buildSearchFiles } from '#lib/search/search-files';
import { byLocale } from '../by-locale';
import { type Peer, resultLimit } from '../peer';

export const casebook: Peer = {
  name: 'Casebook',
  setting: 'as the site has it: FlexSearch as a store, own tokens, own ranking, alias groups',
  build({ documents, groups }) {
    const files = buildSearchFiles(documents, groups);
    return Object.fromEntries(
      locales.flatMap((locale) => [
        [`lead.${locale}.json`, JSON.stringify(files[locale].lead)],
        [`full.${locale}.json`, JSON.stringify(files[locale].body)],
      ]),
    );
  },
  async load(files) {
    const engines = byLocale((locale) =>
      createEngine({
        locale,
        load: async (of, depth) => JSON.parse(files[`${depth}.${of}.json`] as string),
      }),
    );
    for (const locale of locales) await engines[locale].load('full');
    return async (query, locale) => {
      const { hits } = await engines[locale].search(query, { limit: resultLimit });
      return hits.map(({ id }) => id);
    };
  },
};
