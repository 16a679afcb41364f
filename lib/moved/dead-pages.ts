// Published pages of cases, terms and companies that content no longer has: known before anything is
// built. The build looks for all the others in the finished pages.
import type { Problem } from '../problems';
import type { SourceText } from '../text/source-text';
import type { LedgerLine } from '../url/ledger';
import { splitAnchor, splitLocale } from '../url/site-address';
import type { IsThere } from './content-pages';
import { deadAddress } from './dead-address';
import { follow } from './follow';
import type { Moved } from './moved';

interface Content extends Moved {
  readonly isThere: IsThere;
  /** Pages that are there, without language: what a missing one may be called now. */
  readonly pages: readonly string[];
  readonly aliases: (page: string) => readonly string[];
}

export function deadPages(
  source: SourceText,
  lines: readonly LedgerLine[],
  content: Content,
): Problem[] {
  const published = new Set(lines.map(({ address }) => splitLocale(address).path));
  const found = new Map<string, { offset: number; others: number }>();
  for (const { address, offset } of lines) {
    const { path, anchor } = splitAnchor(address);
    const page = splitLocale(path).path;
    const known = found.get(page);
    if (known) known.others += 1;
    else if (anchor === undefined && content.isThere(page) === false && !follow(path, content)) {
      found.set(page, { offset, others: 0 });
    }
  }
  return [...found].map(([address, { offset, others }]) => {
    const kind = address.replace(/[^/]+\/$/, '');
    const candidates = content.pages.filter(
      (page) => page.startsWith(kind) && !published.has(page),
    );
    return deadAddress(source, offset, { address, others, candidates, aliases: content.aliases });
  });
}
