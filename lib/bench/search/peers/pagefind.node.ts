// Pagefind on the pages that the base would have, behind the interface of our own search. It is asked
// in this process: files come from memory, so its times hold no network.
import { type Locale, locales } from '#lib/locales';
import { openPagefind } from '#lib/search/open-pagefind.node';
import { createPagefindEngine } from '#lib/search/pagefind-engine';
import { buildPagefindIndex, caseIdsFile } from '#lib/search/pagefind-index.node';
import { byLocale } from '../by-locale';
import { type IndexFiles, type Peer, resultLimit } from '../peer';
import { peerDocuments } from '../peer-documents';

/** Its own search boxes, and what only they need. */
const isInterface = (path: string) => /ui\.(?:js|css)$|highlight\.js$|worker\.js$/.test(path);

export const pagefind: Peer = {
  name: 'Pagefind',
  setting: 'one HTML page a case and language, data-pagefind-weight as our weights',
  async build(corpus) {
    const files = await buildPagefindIndex(byLocale((locale) => peerDocuments(corpus, locale)));
    return Object.fromEntries(Object.entries(files).filter(([path]) => !isInterface(path)));
  },
  async load(files) {
    const engines = byLocale((locale) => start(files, locale).engine);
    for (const locale of locales) await engines[locale].load('full');
    return async (query, locale) => {
      const { hits } = await engines[locale].search(query, { limit: resultLimit });
      return hits.map(({ id }) => id);
    };
  },
  isFirst: (name, locale) =>
    name === 'pagefind-entry.json' ||
    name === caseIdsFile(locale) ||
    (name.endsWith('.pf_meta') && name.startsWith(`pagefind.${locale}_`)),
  async askCold(files, query, locale) {
    const { engine, fetched } = start(files, locale);
    await engine.search(query, { limit: resultLimit });
    return [...new Set(fetched)].filter((name) => /\.pf_(?:index|filter)$/.test(name));
  },
};

function start(files: IndexFiles, locale: Locale) {
  const fetched: string[] = [];
  const read = async (path: string) => {
    fetched.push(path);
    const file = files[path];
    if (file === undefined) throw new Error(`Pagefind's index has no ${path}`);
    return file;
  };
  return { engine: createPagefindEngine({ load: () => openPagefind(read, locale) }), fetched };
}
