// What the cases say of one value of a facet, statement by statement: who uses it, used it, plans it,
// turned it down, only speaks of it. Ids and dates, no words: those are chosen where it is shown.
import { type Case, type Casebook, termOf } from '../casebook';
import { type Facet, statementFacets } from '../facets';
import type { LocalizedText } from '../locales';
import type { FactDate } from '../text/values';
import { entryAnchors, statementAnchors } from './anchors';
import { casesByValue } from './cases-by-value';
import { feeds } from './feeds';
import type { Statement } from './schema';
import { type Status, statuses } from './statuses';

/** `has`: the case has the value, and no status goes with it. `apart`: elsewhere, or only inferred. */
export type RowGroup = 'has' | Exclude<Status, 'mentioned'> | 'apart' | 'mentioned';

/** In reading order; the first three are counted, by lists and filters as here. */
export const rowGroups: readonly RowGroup[] = [
  'has',
  ...statuses.filter((status): status is Exclude<Status, 'mentioned'> => status !== 'mentioned'),
  'apart',
  'mentioned',
];

export const countedGroups: readonly RowGroup[] = ['has', 'used', 'used-formerly'];

export interface TermRow {
  readonly item: Case;
  readonly group: RowGroup;
  /** On the page of the case; empty where the value has no place of its own there. */
  readonly anchor: string;
  readonly at: readonly string[];
  /** The facet and term that say it, where they are others: a tool that is self-managed, say. */
  readonly through?: { readonly facet: string; readonly term: string };
  readonly statement?: Statement | undefined;
  readonly date?: FactDate | 'not-stated';
  readonly text?: LocalizedText;
}

/** Rows by case within their groups; every case that counts has at least one. */
export function termRows(book: Casebook, facet: Facet, value: string): TermRow[] {
  const counted = new Set(casesByValue(book, facet).get(value));
  const rows = book.cases.flatMap((item): TermRow[] => {
    const counts = counted.has(item);
    const own =
      facet.kind === 'statements'
        ? statementRows(item, facet.id, ({ is }) => is === value, counts)
        : counts
          ? fieldRows(book, item, facet, value)
          : [];
    // What is not stated has no statement, what is known of the source alone no entry.
    const isSilent = counts && own.length === 0;
    return isSilent ? [{ item, group: 'has', anchor: '', at: [] }] : own;
  });
  return rows.sort((a, b) => rowGroups.indexOf(a.group) - rowGroups.indexOf(b.group));
}

function statementRows(
  item: Case,
  facet: string,
  isWanted: (statement: Statement) => boolean,
  counts: boolean,
): TermRow[] {
  const state = item.states[facet] ?? 'not-stated';
  if (state === 'not-stated' || !state.some(isWanted)) return [];
  const anchors = statementAnchors(facet, state);
  return state.flatMap((statement, i) => {
    if (!isWanted(statement)) return [];
    const group = groupOf(statement, counts);
    return [{ item, group, anchor: anchors[i] ?? '', at: statement.at, statement }];
  });
}

function groupOf(statement: Statement, counts: boolean): RowGroup {
  const { status } = statement;
  // "None" counts only where nothing else does.
  if (status === undefined) return counts && statement.scope !== 'elsewhere' ? 'has' : 'apart';
  const isUse = status === 'used' || status === 'used-formerly';
  return isUse && !feeds(statement) ? 'apart' : status;
}

/** The entries of a case that give it a value of a facet that is read from fields. */
export function fieldRows(book: Casebook, item: Case, facet: Facet, value: string): TermRow[] {
  const { outcome } = item;
  if (facet.read.some((path) => path === 'outcome.is' || path === 'outcome.rollout')) {
    const { at, date, note } = outcome;
    const anchor = 'f-outcome';
    return [{ item, group: 'has', anchor, at, date, ...(note ? { text: note } : {}) }];
  }
  const derivedFrom = facet.read[0] as 'family' | 'management' | undefined;
  if (derivedFrom === 'family' || derivedFrom === 'management') {
    return statementFacets.flatMap(({ id }) =>
      statementRows(
        item,
        id,
        (one) => feeds(one) && termOf(book, id, one.is)?.[derivedFrom] === value,
        true,
      ).map((row) => ({ ...row, through: { facet: id, term: row.statement?.is ?? '' } })),
    );
  }
  return reasonLists(item)
    .filter(({ path }) => facet.read.includes(path))
    .flatMap(({ field, entries }) => {
      const ids = entries.map(({ is }) => is);
      const anchors = entryAnchors(field, ids);
      return entries.flatMap(({ is, at, text }, i): TermRow[] =>
        is === value
          ? [{ item, group: 'has', anchor: anchors[i] ?? '', at, ...(text ? { text } : {}) }]
          : [],
      );
    });
}

interface Entry {
  readonly is: string;
  readonly at: readonly string[];
  readonly text?: LocalizedText | undefined;
}

/** The lists of reasons of a case, by the path that facets read and by the field of their anchors. */
function reasonLists({ motives, difficulties, outcome: { reasons } }: Case) {
  const lists: readonly { path: string; field: string; entries: readonly Entry[] }[] = [
    { path: 'motives.*.is', field: 'motive', entries: noted(motives) },
    {
      path: 'difficulties.*.is',
      field: 'difficulty',
      entries: difficulties === 'not-stated' ? [] : difficulties,
    },
    { path: 'outcome.reasons.*.is', field: 'reason', entries: noted(reasons) },
  ];
  return lists;
}

function noted(reasons: Case['motives'] | undefined): readonly Entry[] {
  if (reasons === undefined || reasons === 'not-stated') return [];
  return reasons.map(({ is, at, note }) => ({ is, at, text: note }));
}
