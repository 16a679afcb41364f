// THE rule on where an old address leads: pages, and with them all that is named after them in any
// language: files beside them, pictures, pairs. It must not know what is there.
import { pairId } from '../url/pairs';
import { isPagePath, splitAnchor } from '../url/site-address';
import type { Moved, Tombstone } from './moved';

/** `anchor` is that of a page that became a part of another one. */
export type Lead = { to: string; anchor?: string | undefined } | { gone: Tombstone };

/**
 * @param path below the base path, with its language: `/en/cases/old.json`
 * @returns undefined for an address that nobody moved or withdrew
 */
export function follow(path: string, { moved, gone }: Moved): Lead | undefined {
  let at: { path: string; anchor?: string | undefined } = { path };
  // Moves hold no circle; a pair may take one for each of its cases.
  for (let steps = 0; steps <= moved.length; steps++) {
    const stone = gone.find(({ from }) => isNamedAfter(at.path, from));
    if (stone) return { gone: stone };
    const next = moved.map(({ from, to }) => moveAlong(at.path, from, to)).find(Boolean);
    if (!next) break;
    at = next;
  }
  return at.path === path ? undefined : { to: at.path, anchor: at.anchor };
}

/** Whether an address is that of the page `from`, or of something named after it. */
function isNamedAfter(path: string, from: string): boolean {
  const id = caseId(from);
  if (id && path.split('/').some((_, i, all) => caseIds(all, i).includes(id))) return true;
  return around(path, from) !== undefined;
}

function moveAlong(path: string, from: string, to: string) {
  const target = splitAnchor(to);
  const place = around(path, from);
  if (place) {
    const moved = place.before + target.path.replace(/\/$/, '') + place.after;
    return place.after === '/' ? { path: moved, anchor: target.anchor } : { path: moved };
  }
  const [old, id] = [caseId(from), caseId(target.path)];
  const renamed = old && id && renameCase(path, old, id);
  return renamed ? { path: renamed } : undefined;
}

/** What stands around `from` in a path: the language, say, and the name of a file of the page. */
function around(path: string, from: string): { before: string; after: string } | undefined {
  const name = from.replace(/\/$/, '');
  for (let at = path.indexOf(name); at >= 0; at = path.indexOf(name, at + 1)) {
    const after = path.slice(at + name.length);
    const isWhole = isPagePath(from) ? /^([/.]|$)/.test(after) : after === '';
    if (isWhole) return { before: path.slice(0, at), after };
  }
  return undefined;
}

const caseId = (path: string): string | undefined => /^\/cases\/([a-z0-9-]+)\/$/.exec(path)?.[1];

/** The case a segment is named after, or the two of a pair; companies and terms may be called alike. */
function caseIds(segments: readonly string[], i: number): string[] {
  if (segments[i - 1] === 'companies' || segments[i - 2] === 'by') return [];
  return (segments[i]?.split('.')[0] ?? '').split('-vs-');
}

function renameCase(path: string, old: string, id: string): string | undefined {
  const segments = path.split('/');
  const renamed = segments
    .map((segment, i) => {
      const ids = caseIds(segments, i);
      if (!ids.includes(old)) return segment;
      const [a = '', b = a] = ids.map((one) => (one === old ? id : one));
      return (a === b ? a : pairId(a, b)) + segment.slice(ids.join('-vs-').length);
    })
    .join('/');
  if (renamed === path) return undefined;
  // A pair whose cases became one leads to that case.
  const isOne = path.includes('-vs-') && !renamed.includes('-vs-');
  return isOne ? renamed.replace('/compare/', '/cases/') : renamed;
}
