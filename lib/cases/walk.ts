// Walks the values of a case with their paths. It must not know any field but `at` and dates.
import type { FactDate } from '../text/values';
import type { FieldPath } from '../text/yaml';

interface Walked {
  readonly facts: { readonly path: FieldPath; readonly at: readonly string[] }[];
  readonly dates: { readonly path: FieldPath; readonly date: FactDate }[];
}

/** By what was walked, which nobody changes: a dozen rules ask for the same. */
const known = new WeakMap<object, Walked>();

/** All values below `data`, depth first. */
function walk(data: unknown): Walked {
  const found: Walked = { facts: [], dates: [] };
  if (typeof data !== 'object' || data === null) return found;
  const kept = known.get(data);
  if (kept) return kept;
  collect(data, [], found);
  known.set(data, found);
  return found;
}

function collect(data: object, path: FieldPath, found: Walked): void {
  const { at } = data as { at?: unknown };
  if (Array.isArray(at)) found.facts.push({ path, at: at as string[] });
  if ('precision' in data && 'basis' in data) found.dates.push({ path, date: data as FactDate });
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== 'object' || value === null) continue;
    collect(value, [...path, Array.isArray(data) ? Number(key) : key], found);
  }
}

/** Every fact: a mapping that names its evidence in `at`. */
export function factsOf(data: unknown): Walked['facts'] {
  return walk(data).facts;
}

/** Every date in its full form. */
export function datesOf(data: unknown): Walked['dates'] {
  return walk(data).dates;
}
