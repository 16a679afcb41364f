// Asks of every address that was ever published whether the finished site still answers, and of every
// address that answers whether it is in the ledger. It must not touch the disk.
import type { Casebook } from '../casebook';
import { deadAddress } from '../moved/dead-address';
import { follow, type Lead } from '../moved/follow';
import type { Moved } from '../moved/moved';
import { type Problem, wholeFile } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';
import { isDerivedAnchor } from '../url/derived-anchor';
import { isLedgerAddress, type LedgerLine } from '../url/ledger';
import { isPagePath, splitAnchor, splitLocale } from '../url/site-address';
import { addressedFile, fileAddress } from './file-address';
import { isPermanent } from './permanent';

/** What stands in a finished folder. */
export interface Site {
  readonly files: ReadonlySet<string>;
  /** By file of a page: all its ids, and those that readers can link to. */
  readonly pages: ReadonlyMap<string, { ids: ReadonlySet<string>; linkable: readonly string[] }>;
  /** Where old addresses lead. */
  readonly leads: ReadonlyMap<string, Lead>;
}

export interface Ledger {
  readonly source: SourceText;
  readonly lines: readonly LedgerLine[];
}

/** Addresses of the site that are for ever, sorted. */
export function permanentAddresses({ files, pages }: Site): string[] {
  return [...files]
    .flatMap((file) => {
      const path = fileAddress(file);
      if (!isPermanent(path)) return [];
      return [path, ...(pages.get(file)?.linkable ?? []).map((id) => `${path}#${id}`)];
    })
    .sort();
}

/** Problems at the lines that no longer answer: one for each remedy, at the first of its lines. */
export function checkLedger(
  { source, lines }: Ledger,
  site: Site,
  book: Moved & Pick<Casebook, 'cases'>,
): Problem[] {
  const dead = lines.filter(({ address }) => !answers(address, site, book));
  const pages = dead.map(({ address }) => address).filter((address) => /^\/[^#]*\/$/.test(address));
  // What is named after a dead page comes back with it.
  const heads = [...new Set(pages.map((page) => splitLocale(page).path))].filter((page) =>
    /^\/(?:cases|companies|by\/[^/]+)\/[^/]+\/$/.test(page),
  );
  const stones = heads.map((from) => ({ from }) as Moved['gone'][number]);
  const groups = new Map<string, LedgerLine[]>();
  for (const line of dead) {
    const { path, anchor } = splitAnchor(line.address);
    const head = follow(path, { moved: [], gone: stones });
    const lead = site.leads.get(path);
    // An old page has the places of the one it leads to.
    const page = splitLocale(lead && 'to' in lead ? lead.to : path).path;
    const own = anchor !== undefined && !pages.includes(path) ? `#${anchor}` : '';
    const remedy = head && 'gone' in head ? head.gone.from : page + own;
    groups.set(remedy, [...(groups.get(remedy) ?? []), line]);
  }
  const known = new Set(lines.map(({ address }) => splitLocale(address).path));
  const isOld = (path: string) => site.leads.has(path) || follow(path, book) !== undefined;
  const present = permanentAddresses(site)
    .filter((address) => !isOld(splitAnchor(address).path))
    .map((address) => splitLocale(address).path);
  return [...groups].map(([address, [first, ...others]]) => {
    const candidates = present.filter((one) => !known.has(one) && isAlike(address, one));
    const aliases = (page: string) =>
      book.cases.find(({ id }) => page === `/cases/${id}/`)?.aliases ?? [];
    const remedy = { address, candidates, aliases, others: others.length };
    return deadAddress(source, first?.offset ?? 0, remedy);
  });
}

/** Facts, sources, sections: `f-`; none for the headings that people write. */
const kind = (anchor: string): string | undefined => /^(?:f-|s-|sec-|n_)/.exec(anchor)?.[0];

/** A place of its kind on the same page; else of the same folder. */
function isAlike(dead: string, present: string): boolean {
  const [old, now] = [splitAnchor(dead), splitAnchor(present)];
  if (old.anchor !== undefined) {
    return (
      now.anchor !== undefined && old.path === now.path && kind(old.anchor) === kind(now.anchor)
    );
  }
  const folder = (path: string) => path.replace(/[^/]+\/?$/, '');
  const isSameKind = isPagePath(old.path) === isPagePath(now.path);
  return now.anchor === undefined && isSameKind && folder(old.path) === folder(now.path);
}

function answers(address: string, site: Site, moved: Moved): boolean {
  const { path, anchor } = splitAnchor(address);
  const file = addressedFile(path);
  if (!site.files.has(file)) return false;
  if (anchor === undefined) return true;
  const lead = site.leads.get(path) ?? follow(path, moved);
  if (lead && 'gone' in lead) return true;
  const page = site.pages.get(addressedFile(lead?.to ?? path));
  // What a page makes of its content leads to the start of the page when there is none.
  return page !== undefined && (page.ids.has(anchor) || isDerivedAnchor(anchor));
}

/** Addresses that the ledger does not have yet. */
export function newAddresses(lines: readonly LedgerLine[], site: Site): string[] {
  const known = new Set(lines.map(({ address }) => address));
  return permanentAddresses(site).filter((one) => !known.has(one));
}

/** Those that the ledger cannot hold. */
export function unfitAddresses(addresses: readonly string[]): Problem[] {
  return addresses
    .filter((address) => !isLedgerAddress(address))
    .map((address) => ({
      ...wholeFile(`out/${addressedFile(splitAnchor(address).path)}`),
      code: 'OUT-ADDRESS',
      expected: 'an address of lower-case segments, and anchors without spaces',
      got: `"${address}"`,
      hint: 'It would be for ever: publish it under another name.',
    }));
}

/** With `--ledger check`: the addresses that nobody noted. */
export function unlisted(source: SourceText, addresses: readonly string[]): Problem[] {
  if (addresses.length === 0) return [];
  const named = addresses.slice(0, 5).join(', ');
  const more = addresses.length > 5 ? ` and ${addresses.length - 5} more` : '';
  return [
    problemAt(source, source.text.length, {
      code: 'OUT-UNLISTED',
      field: 'line',
      expected: 'a line for every address of the site',
      got: `none for ${named}${more}`,
      hint: 'Run "npm run build" and commit content/published-urls.txt.',
    }),
  ];
}
