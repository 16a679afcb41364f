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
  const kept = typeof data === 'object' && data !== null ? known.get(data) : undefined;
  if (kept) return kept;
  const found: Walked = { facts: [], dates: [] };
  collect(data, [], found);
  if (typeof data === 'object' && data !== null) known.set(data, found);
  return found;
}

function collect(data: unknown, path: FieldPath, found: Walked): void {
  if (typeof data !== 'object' || data === null) return;
  const { at } = data as { at?: unknown };
  if (Array.isArray(at)) found.facts.push({ path, at: at as string[] });
  if ('precision' in data && 'basis' in data) found.dates.push({ path, date: data as FactDate });
  for (const [key, value] of Object.entries(data)) {
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
