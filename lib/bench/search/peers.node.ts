// The engines of the bench by name; each is loaded only in the process that measures it.
import type { Peer } from './peer';

export const peers: Readonly<Record<string, () => Promise<Peer>>> = {
  casebook: async () => (await import('./peers/casebook')).casebook,
  'casebook-pieces': async () => (await import('./peers/casebook')).casebookPieces,
  'flexsearch-defaults': async () =>
    (await import('./peers/flexsearch-defaults')).flexsearchDefaults,
  minisearch: async () => (await import('./peers/minisearch')).minisearch,
  'minisearch-our-tokens': async () => (await import('./peers/minisearch')).minisearchOurTokens,
  orama: async () => (await import('./peers/orama')).orama,
  lunr: async () => (await import('./peers/lunr')).lunrJapanese,
  fuse: async () => (await import('./peers/fuse')).fuse,
  pagefind: async () => (await import('#lib/bench/search/peers/pagefind.node')).pagefind,
};
