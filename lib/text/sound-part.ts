// What is left of data once the entries and fields that a schema complained of are taken out: so that the
// sound rest is checked in the same run. It must not know any field.
import type { FieldPath } from './yaml';

export interface SoundPart {
  readonly data: unknown;
  /** A path in the sound part as the path in the whole. */
  wholePath(path: FieldPath): FieldPath;
}

/** @param issues paths of what is wrong; the list entry around each is taken out, or the field itself */
export function soundPart(whole: unknown, issues: readonly FieldPath[]): SoundPart {
  const removed = new Set(issues.map((path) => keyOf(brokenAt(path))));
  /** By path of a list in the sound part: which entries of the whole it kept. */
  const kept = new Map<string, number[]>();
  const copy = (value: unknown, path: FieldPath, soundPath: FieldPath): unknown => {
    if (Array.isArray(value)) {
      const indices = [...value.keys()].filter((i) => !removed.has(keyOf([...path, i])));
      kept.set(keyOf(soundPath), indices);
      return indices.map((i, at) => copy(value[i], [...path, i], [...soundPath, at]));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !removed.has(keyOf([...path, key])))
        .map(([key, inner]) => [key, copy(inner, [...path, key], [...soundPath, key])]),
    );
  };
  return {
    data: copy(whole, [], []),
    wholePath: (path) =>
      path.map((key, i) =>
        typeof key === 'number' ? (kept.get(keyOf(path.slice(0, i)))?.[key] ?? key) : key,
      ),
  };
}

/** The innermost list entry around it that is more than a word, else the field at the top. */
function brokenAt(path: FieldPath): FieldPath {
  const entry = path.findIndex((key) => typeof key === 'number');
  return entry === -1 ? path.slice(0, 1) : path.slice(0, entry + 1);
}

const keyOf = (path: FieldPath): string => JSON.stringify(path);
