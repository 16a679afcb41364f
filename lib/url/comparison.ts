// Which cases a comparison shows and its address: `?cases=a,b,c`, two to four, in the reader's order.

export const MAX_COMPARED = 4;

export interface ComparisonState {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
  readonly tooMany: readonly string[];
}

/** @param aliases old id → id of today */
export function parseComparison(
  search: string,
  known: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): ComparisonState {
  const asked = (new URLSearchParams(search).get('cases') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
    .map((id) => (Object.hasOwn(aliases, id) ? (aliases[id] ?? id) : id));
  const unique = [...new Set(asked)];
  const found = unique.filter((id) => known.includes(id));
  return {
    ids: found.slice(0, MAX_COMPARED),
    unknown: unique
      .filter((id) => !known.includes(id))
      .map((id) => id.slice(0, 60).replace(/\p{Surrogate}$/u, '')),
    repeated: [...new Set(found.filter((id) => asked.filter((a) => a === id).length > 1))],
    tooMany: found.slice(MAX_COMPARED),
  };
}

export function comparisonQuery(ids: readonly string[]): string {
  return ids.length > 0 ? `?cases=${ids.join(',')}` : '';
}
