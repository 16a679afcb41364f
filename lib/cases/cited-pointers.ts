// Every place in a source that facts or prose of a case cite.
import type { Case } from '../casebook';
import { type EvidencePointer, parseEvidence, splitPointers } from '../sources/locator';
import { factsOf } from './walk';

/** Walked once a case: each of its sources asks. */
const made = new WeakMap<Case, readonly EvidencePointer[]>();

/** Each once, in the order in which the case cites them. */
export function citedPointers(item: Case): readonly EvidencePointer[] {
  const known = made.get(item);
  if (known) return known;
  const { words, sources: _sources, primary: _primary, ...fields } = item;
  const inProse = Object.values(words).flatMap(({ body }) =>
    [...body.matchAll(/<Cite at="([^"]*)"/g)].flatMap(([, at = '']) => splitPointers(at)),
  );
  const all = [...[...factsOf(fields)].flatMap(({ at }) => at), ...inProse];
  const pointers = [...new Set(all.map((at) => at.normalize('NFKC')))].flatMap(
    (at) => parseEvidence(at) ?? [],
  );
  made.set(item, pointers);
  return pointers;
}
