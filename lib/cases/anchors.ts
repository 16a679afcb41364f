// Ids of facts inside a page: the same in both languages, never made from words that may change.
import type { FactDate } from '../text/values';
import type { State, Statement } from './schema';

/**
 * `f-<facet>-<term>`; a second entry of a term adds scope, else year, else status, until it is alone.
 * Index in the state → anchor.
 */
export function statementAnchors(facet: string, state: State): string[] {
  if (state === 'not-stated') return [];
  const taken = new Set<string>();
  return state.map((statement) => {
    const base = `f-${facet}-${statement.is}`;
    const anchor = unused(base, distinctions(statement), taken);
    taken.add(anchor);
    return anchor;
  });
}

function distinctions({ scope, since, until, status }: Statement): string[] {
  const year = (date: FactDate | undefined) => date?.value.slice(0, 4);
  return [scope, year(since), year(until), status].filter((part): part is string => !!part);
}

/** Anchors of list entries: `f-<field>-<id>`, numbered from the second of the same id on. */
export function entryAnchors(field: string, ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const anchor = unused(`f-${field}-${id}`, [], taken);
    taken.add(anchor);
    return anchor;
  });
}

function unused(base: string, parts: readonly string[], taken: ReadonlySet<string>): string {
  let anchor = base;
  for (const part of parts) {
    if (!taken.has(anchor)) return anchor;
    anchor = `${base}-${part}`;
  }
  for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
  return anchor;
}
