// What was ever published of a folder of content, and where it leads that is no longer there. It must not
// know the finished pages.
import type { ContentPart } from '#lib/content-part.node';
import { contentPages, namedPages } from './moved/content-pages';
import { deadPages } from './moved/dead-pages';
import { loadMoved } from './moved/load';
import type { Moved } from './moved/moved';
import { ledgerMebibytes, readLedger } from './url/ledger';

/** Problems are noted with the folder. */
export function loadAddresses({ folder, base, drafts }: ContentPart): Moved & {
  published: readonly string[];
} {
  const ledger = folder.readIfThere('published-urls.txt', ledgerMebibytes);
  const { lines, problems } = readLedger(ledger);
  const isThere = contentPages(base);
  const pages = namedPages(base);
  const own = [...drafts.values()];
  const oldIds = own.flatMap(({ id, fields }) =>
    fields.aliases.map((old) => ({ from: `/cases/${old}/`, to: `/cases/${id}/` })),
  );
  const loaded = loadMoved(folder.readIfThere('moved.yaml'), oldIds, isThere, pages);
  folder.problems.push(...problems, ...loaded.problems);
  // Half of the entries would make the other half of the addresses look dead.
  if (ledger && loaded.problems.length === 0) {
    const aliases = (page: string) =>
      own.find(({ id }) => page === `/cases/${id}/`)?.fields.aliases ?? [];
    folder.problems.push(...deadPages(ledger, lines, { ...loaded, isThere, pages, aliases }));
  }
  const { moved, gone } = loaded;
  return { published: lines.map(({ address }) => address), moved, gone };
}
