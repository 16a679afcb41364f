// The commits of a repository that facts or prose of a case cite for their dates.
import type { Case } from '../casebook';
import { parseEvidence, splitPointers } from '../sources/locator';
import { factsOf } from './walk';

/** Sorted, as written. */
export function citedCommits(item: Case, sourceId: string): string[] {
  const { words, sources: _sources, primary: _primary, ...fields } = item;
  const inProse = Object.values(words).flatMap(({ body }) =>
    [...body.matchAll(/<Cite at="([^"]*)"/g)].flatMap(([, at = '']) => splitPointers(at)),
  );
  const pointers = [...[...factsOf(fields)].flatMap(({ at }) => at), ...inProse];
  const commits = pointers.flatMap((at) => {
    const pointer = parseEvidence(at.normalize('NFKC'));
    const isHere = pointer?.source === sourceId && pointer.locator.kind === 'commit';
    return isHere ? [pointer.locator.commit] : [];
  });
  return [...new Set(commits)].sort();
}
