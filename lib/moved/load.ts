// content/moved.yaml and the old ids of cases as one list of where old addresses lead, with everything
// that is wrong in it. It must not know the finished pages.
import type { Problem } from '../problems';
import { parseEntries } from '../terms/load';
import { didYouMean } from '../text/nearest';
import { positionAt, problemAt, type SourceText } from '../text/source-text';
import { splitAnchor } from '../url/site-address';
import type { IsThere } from './content-pages';
import { anchorToday, flatten } from './flatten';
import type { Move, Moved, Tombstone } from './moved';
import { type MovedEntry, movedSchema } from './schema';

type Finding = Pick<Problem, 'code' | 'expected' | 'got' | 'hint'>;

/**
 * @param source undefined where nothing was moved yet
 * @param oldIds old ids of cases, as moves of their pages
 * @param pages those that are there for certain, to tell what was meant
 */
export function loadMoved(
  source: SourceText | undefined,
  oldIds: readonly Move[],
  isThere: IsThere,
  pages: readonly string[],
): Moved & { problems: Problem[] } {
  if (!source) return { moved: oldIds, gone: [], problems: [] };
  const { entries, yaml, problems } = parseEntries<MovedEntry>(source, movedSchema, 'from');
  const offset = (i: number, key?: string) =>
    yaml?.offsetOf(key === undefined ? [i] : [i, key]) ?? 0;
  const report = (i: number, key: string, finding: Finding) =>
    problems.push(problemAt(source, offset(i, key), { field: `[${i}].${key}`, ...finding }));

  const moves: (Move & { index: number })[] = [];
  const gone: Tombstone[] = [];
  const taken = new Map(oldIds.map(({ from, to }) => [from, `an old id of ${to}`]));
  for (const { value, index } of entries) {
    const { from, to } = value;
    const place = positionAt(source, offset(index));
    const other = taken.get(from.toLowerCase());
    taken.set(from.toLowerCase(), `the entry of line ${place.line}`);
    if (other) report(index, 'from', twice(from, other));
    else if (isThere(from)) report(index, 'from', live(from));
    else if (to !== undefined && /^\/cases\/[^/#]+\/$/.test(from)) {
      report(index, 'from', ofCase(from, to));
    } else if (to !== undefined) moves.push({ from, to, place, index });
    else gone.push({ ...(value as Tombstone), place });
  }

  const { moved, circles } = flatten([...oldIds, ...moves]);
  const index = new Map(moves.map((move) => [move.from, move.index]));
  for (const { from, way } of circles) report(index.get(from) ?? 0, 'to', circle(way));
  const isKnown = (address: string) => {
    const { path } = splitAnchor(address);
    return taken.has(path) || isThere(path) !== false;
  };
  for (const { value, index: i } of entries) {
    for (const key of ['to', 'instead'] as const) {
      const address = value[key];
      if (address !== undefined && !isKnown(address)) {
        report(i, key, missing(address, didYouMean(splitAnchor(address).path, pages)));
      }
    }
  }
  const today = gone.map((stone) => ({ ...stone, from: anchorToday(stone.from, moved) }));
  return { moved: moved.map(plain), gone: today, problems };
}

const plain = ({ from, to, place }: Move): Move => ({ from, to, ...(place && { place }) });

const twice = (from: string, other: string): Finding => ({
  code: 'MOVED-TWICE',
  expected: 'an address with one entry, or one old id of a case',
  got: `"${from}", also ${other}`,
  hint: 'Delete one of them.',
});

/** Also said by the build, of pages and anchors that only it knows. */
export const live = (from: string): Finding => ({
  code: 'MOVED-LIVE',
  expected: 'an address that is no longer there',
  got: `"${from}", which is there`,
  hint: 'Give what is there now another id, as an address keeps its meaning for ever; or delete the entry.',
});

const ofCase = (from: string, to: string): Finding => ({
  code: 'MOVED-CASE',
  expected: 'no move of a case: its new file names its old id',
  got: `"${from}"`,
  hint: `Write "aliases: [${from.split('/')[2]}]" in content${to.replace(/\/(#.*)?$/, '.mdx')} instead.`,
});

const circle = (way: readonly string[]): Finding => ({
  code: 'MOVED-CIRCLE',
  expected: 'a way that ends',
  got: way.join(' → '),
  hint: 'Let one of these entries lead to a page that is there.',
});

/** Also said by the build, of addresses that only it knows. */
export const missing = (address: string, hint = 'Name one that is there.'): Finding => ({
  code: 'MOVED-TARGET',
  expected: 'an address of this site that is there',
  got: `"${address}"`,
  hint,
});
