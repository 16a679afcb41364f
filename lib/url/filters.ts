// The state of the case list and its address: `?q=…&cluster=kops,-amazon-eks&sort=company&show=50`,
// where a minus excludes. Defaults are not written, the order is stable, what is unknown is named and
// dropped.

import { foldName } from '../text/fold-name';

export const sorts = ['newest', 'company', 'relevance'] as const;

export type Sort = (typeof sorts)[number];

export interface FilterState {
  readonly q: string;
  /** Facet id → chosen values, excluded ones as `-value`; in the order of the facet table. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Undefined means the default: relevance while searching, else newest. */
  readonly sort?: Sort | undefined;
  /** How many cases are shown, where a list comes in pages; undefined for the first page. */
  readonly show?: number | undefined;
}

/** More than this nobody reads, and no page should be made to hold. */
export const MAX_SHOWN = 1000;

export const noFilters: FilterState = { q: '', chosen: {} };

/** Facet id → its values, in display order: what an address may name. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Facet id → folded other name of a value (see foldName) → its id. */
export type FormerValues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The value of every facet that stands for "anything is stated". */
export const ANY = 'any';

/** The value that `-value` excludes; undefined for a value that is wanted. No id starts with `-`. */
export function excludedValue(value: string): string | undefined {
  return value.startsWith('-') ? value.slice(1) : undefined;
}

/** Reads a query string; every part of it that means nothing is listed in `ignored`. */
export function parseFilters(
  search: string,
  known: KnownValues,
  former: FormerValues = {},
): { state: FilterState; ignored: string[] } {
  const ignored: string[] = [];
  let q = '';
  let sort: Sort | undefined;
  let show: number | undefined;
  const asked = new Map<string, Set<string>>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (key === 'q') q = value.trim();
    else if (key === 'sort' && sorts.includes(value as Sort)) sort = value as Sort;
    else if (key === 'show' && /^[1-9]\d{0,3}$/.test(value) && Number(value) <= MAX_SHOWN)
      show = Number(value);
    else if (Object.hasOwn(known, key)) {
      for (const one of value.split(',').filter(Boolean)) {
        const id = currentValue(one, key, known, former);
        if (id) asked.set(key, (asked.get(key) ?? new Set()).add(id));
        else ignored.push(`${key}=${shorten(one)}`);
      }
    } else ignored.push(shorten(`${key}=${value}`));
  }
  return { state: { q, chosen: ordered(asked, known), sort, show }, ignored };
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
  if (state.show) parts.push(`show=${state.show}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The value as it is called today, with its minus; undefined if it never was one. */
function currentValue(
  asked: string,
  facet: string,
  known: KnownValues,
  former: FormerValues,
): string | undefined {
  const excluded = excludedValue(asked);
  const value = excluded ?? asked;
  const names = (Object.hasOwn(former, facet) && former[facet]) || {};
  const name = foldName(value);
  const found =
    [value, value.toLowerCase()].find((id) => known[facet]?.includes(id)) ??
    (Object.hasOwn(names, name) ? names[name] : undefined);
  return found && (excluded === undefined ? found : `-${found}`);
}

/** The state with one value (or `-value`) turned on or off; wanting and excluding it end each other. */
export function toggleValue(state: FilterState, facet: string, value: string): FilterState {
  const values = state.chosen[facet] ?? [];
  const opposite = excludedValue(value) ?? `-${value}`;
  const next = values.includes(value)
    ? values.filter((v) => v !== value)
    : [...values.filter((v) => v !== opposite), value];
  const { [facet]: _old, ...others } = state.chosen;
  return { ...state, chosen: next.length > 0 ? { ...others, [facet]: next } : others };
}

function ordered(
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  known: KnownValues,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(known)
      .map(([key, values]) => {
        const signed = [...values, ...values.map((value) => `-${value}`)];
        return [key, signed.filter((value) => asked.get(key)?.has(value))] as const;
      })
      .filter(([, values]) => values.length > 0),
  ) as Record<string, string[]>;
}

/** Never half a character: it would be shown as a question mark. */
const shorten = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/\p{Surrogate}$/u, '')}…` : text;
