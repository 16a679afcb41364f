// The state of the case list and its address: `?q=…&cluster=kops,amazon-eks&sort=company`.
// Defaults are not written, the order is stable, what is unknown is named and dropped.

export const sorts = ['newest', 'company', 'relevance'] as const;

export type Sort = (typeof sorts)[number];

export interface FilterState {
  readonly q: string;
  /** Facet id → chosen values, in the order of the facet table and its terms. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Undefined means the default: relevance while searching, else newest. */
  readonly sort?: Sort | undefined;
}

export const noFilters: FilterState = { q: '', chosen: {} };

/** Facet id → its values, in display order: what an address may name. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Reads a query string; every part of it that means nothing is listed in `ignored`. */
export function parseFilters(
  search: string,
  known: KnownValues,
): { state: FilterState; ignored: string[] } {
  const ignored: string[] = [];
  let q = '';
  let sort: Sort | undefined;
  const asked = new Map<string, Set<string>>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (key === 'q') q = value.trim();
    else if (key === 'sort' && sorts.includes(value as Sort)) sort = value as Sort;
    else if (Object.hasOwn(known, key)) {
      for (const one of value.split(',').filter(Boolean)) {
        if (known[key]?.includes(one)) asked.set(key, (asked.get(key) ?? new Set()).add(one));
        else ignored.push(`${key}=${shorten(one)}`);
      }
    } else ignored.push(shorten(`${key}=${value}`));
  }
  return { state: { q, chosen: ordered(asked, known), sort }, ignored };
}

/** The query string of a state, with its `?`, or empty. `known` gives the order. */
export function filtersQuery(state: FilterState, known: KnownValues): string {
  const asked = new Map(
    Object.entries(state.chosen).map(([key, values]) => [key, new Set(values)]),
  );
  const parts = Object.entries(ordered(asked, known)).map(
    ([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`,
  );
  if (state.q)
    parts.unshift(`q=${encodeURIComponent(state.q.replace(/\p{Surrogate}/gu, '\uFFFD'))}`);
  if (state.sort) parts.push(`sort=${state.sort}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The state with one value turned on or off. */
export function toggleValue(state: FilterState, facet: string, value: string): FilterState {
  const values = state.chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  const { [facet]: _old, ...others } = state.chosen;
  return { ...state, chosen: next.length > 0 ? { ...others, [facet]: next } : others };
}

function ordered(
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  known: KnownValues,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(known)
      .map(([key, values]) => [key, values.filter((v) => asked.get(key)?.has(v))] as const)
      .filter(([, values]) => values.length > 0),
  ) as Record<string, string[]>;
}

/** Never half a character: it would be shown as a question mark. */
const shorten = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/\p{Surrogate}$/u, '')}…` : text;
