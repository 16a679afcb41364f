// Changes values inside of a draft by their path; everything else stays the same object. It must not
// know what the values mean.
import { isMapping, type Mapping } from './form-field';

/** Keys of mappings and places in lists. */
export type Path = readonly (string | number)[];

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/**
 * @param value undefined takes the key away
 * @param order keys of the mapping in the order in which a new one finds its place
 */
export function withValue(
  data: unknown,
  path: Path,
  value: unknown,
  order: readonly string[] = [],
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(data) ? [...data] : [];
    list[key] = withValue(list[key], rest, value, order);
    return list;
  }
  const old = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const own = Object.hasOwn(old, key) ? (old as Record<string, unknown>)[key] : undefined;
  const next = withValue(own, rest, value, order);
  const entries = Object.entries(old);
  const at = entries.findIndex(([name]) => name === key);
  if (next === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (at >= 0) entries[at] = [key, next];
  else entries.splice(placeOf(key, entries, rest.length === 0 ? order : []), 0, [key, next]);
  return Object.fromEntries(entries);
}

function placeOf(
  key: string,
  entries: readonly (readonly [string, unknown])[],
  order: readonly string[],
): number {
  const before = order.slice(0, Math.max(0, order.indexOf(key)));
  const last = entries.findLastIndex(([name]) => before.includes(name));
  return order.includes(key) && (last >= 0 || before.length === 0) ? last + 1 : entries.length;
}

/** The list with the entry one place up (-1) or down (1), as far as there is one. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Facts of a source that gets another id: it is listed under that, and every pointer leads to it. */
export function withSourceRenamed(data: Mapping, from: string, to: string): Mapping {
  const point = (value: unknown, isPointer: boolean): unknown => {
    if (typeof value === 'string') {
      return isPointer && value.startsWith(`${from}#`) ? to + value.slice(from.length) : value;
    }
    if (Array.isArray(value)) return value.map((item) => point(item, isPointer));
    if (!isMapping(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, point(item, key === 'at')]),
    );
  };
  const listed = Array.isArray(data.sources) ? data.sources : [];
  const sources = listed.map((entry) =>
    isMapping(entry) && entry.id === from ? { ...entry, id: to } : entry,
  );
  const pointed = point(data, false) as Mapping;
  return Array.isArray(data.sources) ? { ...pointed, sources } : pointed;
}
