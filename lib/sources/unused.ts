// Sources that no case lists and no company cites: nobody would ever see them.
import type { Draft } from '../cases/draft';
import type { Company } from '../companies/schema';
import { folderNames } from '../origin';
import { type Problem, wholeFile } from '../problems';
import { parseEvidence } from './locator';
import type { Source } from './schema';

export function unusedSources(
  sources: ReadonlyMap<string, Source>,
  drafts: Iterable<Draft>,
  companies: Iterable<Company>,
): Problem[] {
  const used = new Set([
    ...[...drafts].flatMap(({ fields }) => fields.sources.map(({ id }) => id)),
    ...[...companies]
      .flatMap(({ industry }) => (industry === 'not-stated' ? [] : industry))
      .flatMap(({ at }) => at.map((pointer) => parseEvidence(pointer)?.source)),
  ]);
  return (
    [...sources]
      // One whose file has another name is told so already.
      .filter(([id, source]) => !used.has(id) && source.id === id)
      .map(([id, { origin }]) => ({
        ...wholeFile(`${folderNames[origin ?? 'public']}/sources/${id}.yaml`),
        code: 'SOURCE-UNUSED',
        severity: 'warning',
        expected: 'a case that lists it',
        got: 'none',
        hint: 'Add the case, or delete the file.',
      }))
  );
}
