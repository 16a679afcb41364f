// What a change does to addresses: pages that come, and published ones that go. It knows what content
// makes (pages of cases, companies, terms and pairs; facts, headings and sources of a case); all the rest
// only the finished pages can tell.
import type { Casebook } from '../casebook';
import { companyPages } from '../cases/company-pages';
import { termPages } from '../cases/term-pages';
import { prerenderedPairs } from '../likeness/prerendered-pairs';
import { locales } from '../locales';
import { follow } from '../moved/follow';
import { factRows } from '../publish/fact-rows';
import { isDerivedAnchor } from '../url/derived-anchor';
import { splitAnchor } from '../url/site-address';

/** Addresses are without base path and language. */
export interface AddressChanges {
  readonly added: readonly string[];
  /** Of pairs; their pages follow the cases. */
  readonly pairs: { readonly before: number; readonly after: number };
  readonly gone: readonly GoneAddress[];
  /** Lines of `published-urls.txt` that are no longer in it: lines are only ever added. */
  readonly lostLines: readonly string[];
}

export interface GoneAddress {
  readonly address: string;
  /** Whether the ledger has it: then it must answer for ever. */
  readonly isPublished: boolean;
  /** Where it leads by an alias; `gone` is a tombstone. Absent: an alias or a tombstone is owed. */
  readonly answer?: string;
}

export function compareAddresses(before: Casebook, after: Casebook): AddressChanges {
  const [older, newer] = [addressesOf(before), addressesOf(after)];
  const published = new Set(before.published);
  const isPublished = (address: string) =>
    locales.some((one) => published.has(`/${one}${address}`));
  const gone = [...older]
    .filter((address) => !newer.has(address) && !isOfGonePage(address, after, newer))
    .map((address): GoneAddress => {
      const answer = answerOf(address, after, newer);
      return { address, isPublished: isPublished(address), ...(answer && { answer }) };
    });
  const kept = new Set(after.published);
  return {
    added: [...newer].filter((address) => !address.includes('#') && !older.has(address)).sort(),
    pairs: { before: prerenderedPairs(before).length, after: prerenderedPairs(after).length },
    gone: gone.sort((a, b) => (a.address < b.address ? -1 : 1)),
    lostLines: before.published.filter((line) => !kept.has(line)),
  };
}

function addressesOf(book: Casebook): Set<string> {
  const anchors = factRows(book).map(({ item, anchor }) => [item.id, anchor] as const);
  const places = book.cases.flatMap(({ id, words, sources }) => [
    ...locales.flatMap((locale) =>
      words[locale].headings.map((heading) => [id, heading.id] as const),
    ),
    ...sources.map(({ source }) => [id, `s-${source.id}`] as const),
  ]);
  return new Set([
    ...book.cases.map(({ id }) => `/cases/${id}/`),
    ...companyPages(book).map((id) => `/companies/${id}/`),
    ...termPages(book).map(({ facet, term }) => `/by/${facet}/${term}/`),
    ...[...anchors, ...places]
      .filter(([, anchor]) => anchor !== '' && !isDerivedAnchor(anchor))
      .map(([id, anchor]) => `/cases/${id}/#${anchor}`),
  ]);
}

/** What is said of a page is said of its places, but for those that the page it leads to does not have. */
function isOfGonePage(address: string, book: Casebook, newer: ReadonlySet<string>): boolean {
  const { path, anchor } = splitAnchor(address);
  if (anchor === undefined || newer.has(path)) return false;
  const lead = answerOf(path, book, newer);
  return !lead || !newer.has(lead) || newer.has(`${lead}#${anchor}`);
}

function answerOf(address: string, book: Casebook, newer: ReadonlySet<string>): string | undefined {
  const { path, anchor } = splitAnchor(address);
  if (anchor !== undefined) {
    const page = newer.has(path) ? path : answerOf(path, book, newer);
    const today = `${page}#${anchor}`;
    if (book.gone.some(({ from }) => from === today)) return 'gone';
    return book.moved.find(({ from }) => from === today)?.to;
  }
  const aliased = book.cases.find(({ aliases }) => aliases.some((id) => `/cases/${id}/` === path));
  const lead = follow(path, book) ?? (aliased && { to: `/cases/${aliased.id}/` });
  if (!lead) return undefined;
  return 'gone' in lead ? 'gone' : newer.has(lead.to) ? lead.to : undefined;
}
