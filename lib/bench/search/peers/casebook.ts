// Casebook's own search, with the files that the site serves: as small bases have them, and as large ones.
import { type Locale, locales } from '#lib/locales';
import { createEngine, type SearchEngine } from '#lib/search/engine';
import { buildSearchFiles } from '#lib/search/search-files';
import { piecePath } from '#lib/search/worker-messages';
import { byLocale } from '../by-locale';
import { type IndexFiles, type Peer, resultLimit } from '../peer';

const nameOf = (depth: string, locale: Locale) => `${depth}.${locale}.json`;

function engineOn(
  files: IndexFiles,
  locale: Locale,
  told: (name: string) => void = () => {},
): SearchEngine {
  return createEngine({
    locale,
    load: async (of, depth, piece) => {
      const whole = nameOf(depth, of);
      const name = piece === undefined ? whole : piecePath(whole, piece);
      told(name);
      return JSON.parse(files[name] as string);
    },
  });
}

const peerOf = (name: string, setting: string, shape: 'whole' | 'pieces'): Peer => ({
  name,
  setting,
  build({ documents, groups }) {
    const files = buildSearchFiles(documents, groups, shape);
    const entries = locales.flatMap((locale) => {
      const { lead, body, pieces } = files[locale];
      const full = nameOf('full', locale);
      return [
        [nameOf('lead', locale), lead] as const,
        [full, body] as const,
        ...pieces.map((piece, number) => [piecePath(full, number), piece] as const),
      ];
    });
    return Object.fromEntries(entries.map(([file, value]) => [file, JSON.stringify(value)]));
  },
  async load(files) {
    const engines = byLocale((locale) => engineOn(files, locale));
    for (const locale of locales) await engines[locale].load('full');
    return async (query, locale) => {
      const { hits } = await engines[locale].search(query, { limit: resultLimit });
      return hits.map(({ id }) => id);
    };
  },
  // A whole body is fetched after the first answer, and counts as a cost of the query.
  isFirst: (file, locale) =>
    file === nameOf('lead', locale) || (shape === 'pieces' && file === nameOf('full', locale)),
  async askCold(files, query, locale) {
    const fetched: string[] = [];
    await engineOn(files, locale, (file) => fetched.push(file)).search(query, {
      limit: resultLimit,
    });
    return fetched.filter((file) => !this.isFirst?.(file, locale));
  },
});

export const casebook = peerOf(
  'Casebook',
  'as the site has it: FlexSearch as a store, own tokens, own ranking, alias groups',
  'whole',
);

export const casebookPieces = peerOf(
  'Casebook, in pieces',
  'the same as large bases have it: the prose in ranges of terms, fetched as a query needs them',
  'pieces',
);
