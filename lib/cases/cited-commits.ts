// The commits of a repository that facts or prose of a case cite for their dates.
import type { Case } from '../casebook';
import { citedPointers } from './cited-pointers';

/** Sorted, as written. */
export function citedCommits(item: Case, sourceId: string): string[] {
  const commits = citedPointers(item).flatMap(({ source, locator }) =>
    source === sourceId && locator.kind === 'commit' ? [locator.commit] : [],
  );
  return [...new Set(commits)].sort();
}
