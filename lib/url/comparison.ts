// Which cases a comparison shows, which of its rows, and its address: `?cases=a,b,c`, two to four, in
// the reader's order, and `&only=differences&hide=unstated`.

export const MAX_COMPARED = 4;

/** Parameter → the one value that means something. */
export const rowFilters = { only: 'differences', hide: 'unstated' } as const;

export type RowFilter = keyof typeof rowFilters;

export interface ComparisonState {
  readonly ids: readonly string[];
  readonly filters: readonly RowFilter[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
  readonly tooMany: readonly string[];
  /** Asked for by an id of before. */
  readonly renamed: readonly { readonly old: string; readonly id: string }[];
}

/** @param aliases old id → id of today */
export function parseComparison(
  search: string,
  known: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): ComparisonState {
  const query = new URLSearchParams(search);
  const named = (query.get('cases') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
    .map((old) => ({ old, id: Object.hasOwn(aliases, old) ? (aliases[old] ?? old) : old }));
  const asked = named.map(({ id }) => id);
  const unique = [...new Set(asked)];
  const found = unique.filter((id) => known.includes(id));
  return {
    ids: found.slice(0, MAX_COMPARED),
    filters: (Object.keys(rowFilters) as RowFilter[]).filter(
      (name) => query.get(name) === rowFilters[name],
    ),
    unknown: unique
      .filter((id) => !known.includes(id))
      .map((id) => id.slice(0, 60).replace(/\p{Surrogate}$/u, '')),
    repeated: [...new Set(found.filter((id) => asked.filter((a) => a === id).length > 1))],
    tooMany: found.slice(MAX_COMPARED),
    renamed: named.filter(
      ({ old, id }, i) => old !== id && named.findIndex((other) => other.old === old) === i,
    ),
  };
}

export function comparisonQuery(
  ids: readonly string[],
  filters: readonly RowFilter[] = [],
): string {
  const parts = [
    ...(ids.length > 0 ? [`cases=${ids.join(',')}`] : []),
    ...filters.map((name) => `${name}=${rowFilters[name]}`),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
