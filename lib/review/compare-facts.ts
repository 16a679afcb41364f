// Two versions of a case, fact by fact: what was added, changed and removed. It must not know any field.
import type { Fact } from './case-facts';
import { changedLeaves, type LeafChange } from './leaves';

export interface FactChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly field: string;
  readonly name: string;
  /** Of an added or removed fact all it says, else what differs. */
  readonly values: readonly LeafChange[];
  /** Evidence as it is now, or was. */
  readonly at: readonly string[];
  /** Of a change, when it is another. */
  readonly atBefore?: readonly string[];
  readonly isInferred: boolean;
}

type Key = (fact: Fact) => string | undefined;

/** Which of the older facts a newer one is: the same to the letter, else the most alike of its field. */
const likeness: readonly Key[] = [
  ({ leaves, at }) => JSON.stringify([...leaves, at]),
  ({ name, leaves }) => name && JSON.stringify([name, leaves.get('status'), leaves.get('scope')]),
  ({ name }) => name || undefined,
  ({ at }) => (at.length > 0 ? JSON.stringify(at) : undefined),
];

/** By field, in the order of the newer version; what was removed comes last in its field. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const fields = [...new Set([...after, ...before].map(({ field }) => field))];
  return fields.flatMap((field) => {
    const own = (facts: readonly Fact[]) => facts.filter((fact) => fact.field === field);
    return compareField(own(before), own(after));
  });
}

function compareField(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const older = new Set(before);
  const pairs = new Map<Fact, Fact>();
  for (const key of likeness) {
    for (const fact of after) {
      const own = pairs.has(fact) ? undefined : key(fact);
      if (!own) continue;
      const twin = [...older].find((one) => key(one) === own);
      if (!twin) continue;
      pairs.set(fact, twin);
      older.delete(twin);
    }
  }
  const [left, ...others] = after.filter((fact) => !pairs.has(fact));
  const [only] = older;
  // What stands alone in its field on both sides is the same thing said anew.
  if (left && only && others.length === 0 && older.size === 1) {
    pairs.set(left, only);
    older.delete(only);
  }
  return [
    ...after.flatMap((fact) => {
      const twin = pairs.get(fact);
      return twin ? changed(twin, fact) : [whole('added', fact)];
    }),
    ...[...older].map((fact) => whole('removed', fact)),
  ];
}

function whole(
  kind: 'added' | 'removed',
  { field, name, leaves, at, isInferred }: Fact,
): FactChange {
  const values = [...leaves].map(([path, text]) =>
    kind === 'added' ? { path, to: text } : { path, from: text },
  );
  return { kind, field, name, values, at, isInferred };
}

function changed(before: Fact, after: Fact): FactChange[] {
  const values = changedLeaves(before.leaves, after.leaves);
  const isSameProof = JSON.stringify(before.at) === JSON.stringify(after.at);
  if (values.length === 0 && isSameProof) return [];
  const { field, name, at, isInferred } = after;
  const proof = isSameProof ? {} : { atBefore: before.at };
  return [{ kind: 'changed', field, name, values, at, ...proof, isInferred }];
}
