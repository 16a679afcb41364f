// What only the whole prose shows: that it tells something, and that its links lead to its headings.
// It must not know any file.
import { reservedPrefixes } from '../url/section-anchor';
import type { Finding, Heading, Node, Point } from './guard-node';
import { didYouMean } from './nearest';

/** A link to an anchor of the page. */
export interface Linked {
  readonly id: string;
  readonly place: Point;
}

const silent = new Set(['heading', 'mdxFlowExpression', 'thematicBreak', 'definition']);

/** Where there are only headings and comments. */
export function emptyFinding({ children = [] }: Node): Finding | undefined {
  if (children.some(({ type }) => !silent.has(type))) return undefined;
  const isTitled = children.some(({ type }) => type === 'heading');
  return {
    code: 'BODY-EMPTY',
    expected: 'prose',
    got: isTitled ? 'only headings' : 'only comments',
    hint: 'Tell the story below the front matter.',
  };
}

/** Anchors that the page makes itself, for facts and sources, are known where the facts are. */
export function checkAnchors(
  links: readonly Linked[],
  headings: readonly Heading[],
  report: (place: Point, finding: Finding) => void,
): void {
  const ids = headings.map(({ id }) => id);
  for (const { id, place } of links) {
    if (ids.includes(id) || !/^[a-z0-9-]+$/.test(id)) continue;
    if (reservedPrefixes.some((prefix) => id.startsWith(prefix))) continue;
    const known = ids.length > 0 ? `one of ${ids.join(', ')}` : 'none here';
    const hint = didYouMean(id, ids) ?? `Take the id of a heading: ${known}.`;
    report(place, { code: 'BODY-URL', expected: 'an anchor of this page', got: `"#${id}"`, hint });
  }
}
