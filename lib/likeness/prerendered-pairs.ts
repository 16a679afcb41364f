// THE rule on which pairs of cases have a page of their own; any other pair is compared freely.
import { type Casebook, caseOf } from '../casebook';
import { hasAllPairs } from '../large-base';
import { follow } from '../moved/follow';
import { pairId, parsePair } from '../url/pairs';
import { splitAnchor } from '../url/site-address';
import { neighbours } from './neighbours';

/** Of each case, in a base where not every pair has a page. */
const nearestCount = 6;

const made = new WeakMap<Casebook, readonly string[]>();

/**
 * Names of pairs, sorted. While there are few cases, all of them. Afterwards, so that their number
 * grows no faster than the base: the cases most like each case, the cases it is related to, and every
 * pair that was ever published, as addresses stay.
 */
export function prerenderedPairs(book: Casebook): readonly string[] {
  const known = made.get(book);
  if (known) return known;
  const ids = book.cases.map(({ id }) => id);
  const pairs = hasAllPairs(ids.length)
    ? ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairId(a, b)))
    : [
        ...ids.flatMap((id) => closeTo(book, id).map((other) => pairId(id, other))),
        ...published(book),
      ];
  const sorted = [...new Set(pairs)].sort();
  made.set(book, sorted);
  return sorted;
}

function closeTo(book: Casebook, id: string): string[] {
  const { parent, follows, children, followedBy, relatedBothWays } = caseOf(book, id);
  const nearest = neighbours(book, id)
    .slice(0, nearestCount)
    .map((neighbour) => neighbour.id);
  const related = [parent, follows, ...children, ...followedBy, ...relatedBothWays];
  return [...nearest, ...related.flatMap((other) => other ?? [])];
}

/** Pairs with a published page whose cases are still there, under the ids they have today. */
function published(book: Casebook): string[] {
  const ids = new Set(book.cases.map(({ id }) => id));
  return book.published.flatMap((address) => {
    const { path } = splitAnchor(address);
    if (!isPair.test(path)) return [];
    const lead = follow(path, book);
    const [, name = ''] = isPair.exec(lead && 'to' in lead ? lead.to : path) ?? [];
    return parsePair(name)?.every((id) => ids.has(id)) ? [name] : [];
  });
}

const isPair = /^\/[a-z]+\/compare\/([^/]+-vs-[^/]+)\/$/;
