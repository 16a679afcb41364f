// A value of content as flat pairs of path and words, so that two versions can be laid side by side. It
// must not know any field.
import { precisionOf } from '../text/calendar';
import type { FactDate } from '../text/values';

/** Dotted path → the value in words, as authors write it. */
export type Leaves = ReadonlyMap<string, string>;

/** @param isApart whether a value below is a thing of its own and not told here */
export function leavesOf(
  value: unknown,
  isApart: (value: unknown) => boolean = () => false,
): Leaves {
  const leaves = new Map<string, string>();
  const visit = (at: unknown, path: string): void => {
    if (at === undefined || (path !== '' && isApart(at))) return;
    if (isDate(at)) {
      leaves.set(path, dateWords(at));
      if (at.note) visit(at.note, `${path}.note`);
    } else if (typeof at !== 'object' || at === null) {
      leaves.set(path, String(at));
    } else if (Array.isArray(at) && at.every((one) => typeof one !== 'object')) {
      if (at.length > 0) leaves.set(path, at.join(', '));
    } else {
      for (const [key, inner] of Object.entries(at)) {
        const place = Array.isArray(at) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
        visit(inner, place);
      }
    }
  };
  visit(value, '');
  return leaves;
}

function isDate(value: unknown): value is FactDate {
  return typeof value === 'object' && value !== null && 'precision' in value && 'basis' in value;
}

function dateWords({ value, precision, basis, bound }: FactDate): string {
  const words = bound ? `${bound} ${value}` : value;
  const exact = precision === precisionOf(value) ? '' : ` (to the ${precision})`;
  return `${words}${exact}${basis === 'inferred' ? ' (inferred)' : ''}`;
}

export interface LeafChange {
  readonly path: string;
  /** Absent where there was nothing. */
  readonly from?: string;
  readonly to?: string;
}

/** What differs, in the order of the newer version and then of the older one. */
export function changedLeaves(before: Leaves, after: Leaves): LeafChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((path) => {
    const [from, to] = [before.get(path), after.get(path)];
    if (from === to) return [];
    return [{ path, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}
