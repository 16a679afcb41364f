// What a change does to terms, companies and sources: entries that came, went or differ.
import type { Casebook } from '../casebook';
import { changedLeaves, type LeafChange, leavesOf } from './leaves';

export interface EntryChange {
  /** `source`, `company`, or the vocabulary of a term. */
  readonly kind: string;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
  readonly values: readonly LeafChange[];
}

export function compareEntries(before: Casebook, after: Casebook): EntryChange[] {
  const [older, newer] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...older.keys(), ...newer.keys()])].sort().flatMap((key): EntryChange[] => {
    const [from, to] = [older.get(key), newer.get(key)];
    const values = changedLeaves(leavesOf(from), leavesOf(to));
    if (values.length === 0) return [];
    const [kind = '', id = ''] = key.split(' ');
    return [{ kind, id, change: from ? (to ? 'changed' : 'removed') : 'added', values }];
  });
}

/** By kind and id; terms that the base makes by itself are no entries. */
function entriesOf({ sources, companies, terms, facets }: Casebook): Map<string, object> {
  const derived = new Set(facets.filter((one) => one.terms !== 'file').map(({ id }) => id));
  const own = Object.entries(terms).filter(([vocabulary]) => !derived.has(vocabulary));
  return new Map<string, object>([
    ...sources.map((source) => [`source ${source.id}`, source] as const),
    ...companies.map((company) => [`company ${company.id}`, company] as const),
    ...own.flatMap(([vocabulary, list]) =>
      list.map((term) => [`${vocabulary} ${term.id}`, term] as const),
    ),
  ]);
}
