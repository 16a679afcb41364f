// Puts the old anchors of a page where their links should land: at what they are called now, at a note
// that says why they are gone, or at the start of the page. It must not touch the disk.

import { defaultLocale } from '../locales';
import { live, missing } from '../moved/load';
import type { Move, Moved, Tombstone } from '../moved/moved';
import { tombstoneWords } from '../moved/tombstone-words';
import type { Problem } from '../problems';
import { escapeHtml } from '../text/escape-html';
import { nearest } from '../text/nearest';
import { isDerivedAnchor } from '../url/derived-anchor';
import { splitAnchor, splitLocale } from '../url/site-address';
import { attribute, type HtmlElement, parseHtml } from './html';
import { movedProblem } from './moved-problem';

interface Insertion {
  readonly offset: number;
  readonly html: string;
}

/**
 * @param path of the page, below the base path
 * @param derived anchors it had that content makes
 */
export function keepOldAnchors(
  html: string,
  path: string,
  { moved, gone }: Moved,
  derived: readonly string[],
): { html: string; problems: Problem[] } {
  const page = splitLocale(path).path;
  const isHere = ({ from }: Move | Tombstone) => from.startsWith(`${page}#`);
  const moves = moved.filter(isHere);
  const stones = gone.filter(isHere);
  const lost = derived.filter((id) => !html.includes(` id="${id}"`));
  if (moves.length + stones.length + lost.length === 0) return { html, problems: [] };

  const file = parseHtml({ file: `out${path}`, text: html });
  // React would throw away what it did not make itself.
  const main = file.elements.find(({ tagName }) => tagName === 'main');
  if (main && attribute(main, 'data-interactive') !== undefined) {
    return { html, problems: [...moves, ...stones].map(({ place, from }) => keepId(place, from)) };
  }
  const byId = new Map(file.elements.map((element) => [attribute(element, 'id'), element]));
  const problems: Problem[] = [];
  const insertions: Insertion[] = [];
  for (const { from, to, place } of moves) {
    const old = splitAnchor(from).anchor ?? '';
    const now = splitAnchor(to).anchor ?? '';
    const target = byId.get(now);
    if (byId.has(old)) problems.push(movedProblem(place, 'from', live(from)));
    else if (!target) {
      const near = nearest(
        now,
        [...byId.keys()].flatMap((id) => id ?? []),
      );
      const hint = near && `Did you mean "#${near}"?`;
      problems.push(movedProblem(place, 'to', missing(to, hint)));
    } else insertions.push({ offset: placeIn(target), html: anchor(old) });
  }
  const start = main?.sourceCodeLocation?.startTag?.endOffset;
  const end = main?.sourceCodeLocation?.endTag?.startOffset;
  const notes: string[] = [];
  for (const stone of stones) {
    if (byId.has(splitAnchor(stone.from).anchor)) {
      problems.push(movedProblem(stone.place, 'from', live(stone.from)));
    } else notes.push(note(stone, path));
  }
  if (end !== undefined) insertions.push({ offset: end, html: notes.join('') });
  if (start !== undefined) insertions.push({ offset: start, html: lost.map(anchor).join('') });
  return { html: insert(html, insertions), problems };
}

const keepId = (place: Move['place'], from: string): Problem =>
  movedProblem(place, 'from', {
    code: 'MOVED-TARGET',
    expected: 'an anchor of a page that ships no React',
    got: `"${from}"`,
    hint: 'Give the element its old id back.',
  });

/** By page, with its language: the anchors of the ledger that content alone makes. */
export function derivedAnchors(published: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const address of published) {
    const { path, anchor: id } = splitAnchor(address);
    if (id === undefined || !isDerivedAnchor(id)) continue;
    const own = found.get(path) ?? [];
    own.push(id);
    found.set(path, own);
  }
  return found;
}

const anchor = (id: string): string => `<span id="${escapeHtml(id)}"></span>`;

function note(stone: Tombstone, path: string): string {
  const locale = splitLocale(path).locale ?? defaultLocale;
  const { short, links } = tombstoneWords(stone, stone.from, locale);
  const more = links.map(
    ({ label, href }) => ` <a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`,
  );
  const id = splitAnchor(stone.from).anchor ?? '';
  return `<p id="${escapeHtml(id)}" class="withdrawn">${escapeHtml(short)}${more.join('')}</p>`;
}

const lists = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);

/** Inside the element, at its start: before it there may be a list, which holds its entries alone. */
function placeIn(element: HtmlElement): number {
  const parent = element.parentNode;
  const isGroup =
    lists.has(element.tagName) ||
    (element.tagName === 'div' && parent !== null && parent.nodeName === 'dl');
  const inner = isGroup && element.childNodes.find((node) => 'tagName' in node);
  if (inner && 'tagName' in inner) return placeIn(inner);
  const place = element.sourceCodeLocation;
  return place?.startTag?.endOffset ?? place?.startOffset ?? 0;
}

function insert(html: string, insertions: readonly Insertion[]): string {
  let text = html;
  // From the end, so that the offsets before stay true.
  for (const { offset, html: added } of [...insertions].sort((a, b) => b.offset - a.offset)) {
    text = text.slice(0, offset) + added + text.slice(offset);
  }
  return text;
}
