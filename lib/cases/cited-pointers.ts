// Every place in a source that facts or prose of a case cite.
import type { Case } from '../casebook';
import { type EvidencePointer, parseEvidence, splitPointers } from '../sources/locator';
import { factsOf } from './walk';

/** Each once, in the order in which the case cites them. */
export function citedPointers(item: Case): EvidencePointer[] {
  const { words, sources: _sources, primary: _primary, ...fields } = item;
  const inProse = Object.values(words).flatMap(({ body }) =>
    [...body.matchAll(/<Cite at="([^"]*)"/g)].flatMap(([, at = '']) => splitPointers(at)),
  );
  const all = [...[...factsOf(fields)].flatMap(({ at }) => at), ...inProse];
  return [...new Set(all.map((at) => at.normalize('NFKC')))].flatMap(
    (at) => parseEvidence(at) ?? [],
  );
}
