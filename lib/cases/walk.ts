// Walks the values of a case with their paths. It must not know any field but `at` and dates.
import type { FactDate } from '../text/values';
import type { FieldPath } from '../text/yaml';

/** Every value below `data`, depth first, with its path. */
function* walk(
  data: unknown,
  path: FieldPath = [],
): Generator<{ path: FieldPath; value: unknown }> {
  yield { path, value: data };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield* walk(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

/** Every fact: a mapping that names its evidence in `at`. */
export function* factsOf(data: unknown): Generator<{ path: FieldPath; at: readonly string[] }> {
  for (const { path, value } of walk(data)) {
    const at = (value as { at?: unknown } | null)?.at;
    if (Array.isArray(at)) yield { path, at: at as string[] };
  }
}

/** Every date in its full form. */
export function* datesOf(data: unknown): Generator<{ path: FieldPath; date: FactDate }> {
  for (const { path, value } of walk(data)) {
    if (typeof value === 'object' && value !== null && 'precision' in value && 'basis' in value) {
      yield { path, date: value as FactDate };
    }
  }
}
