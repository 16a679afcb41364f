// Where in an entry of a list one of its names stands. It must not know any list.
import type { FieldPath } from '../text/yaml';

/** @param data the entry as it is written; its names are its id, its label or name, and its aliases */
export function namePath(data: unknown, name: string): FieldPath {
  const { id, label, name: own, aliases } = Object(data) as Record<string, unknown>;
  if (id === name) return ['id'];
  for (const [key, value] of Object.entries({ label, name: own })) {
    if (value === name) return [key];
    const [locale] = Object.entries(Object(value)).find(([, text]) => text === name) ?? [];
    if (locale !== undefined && typeof value === 'object') return [key, locale];
  }
  const at = Array.isArray(aliases) ? aliases.indexOf(name) : -1;
  return at < 0 ? [] : ['aliases', at];
}
