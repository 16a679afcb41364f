// Every fact of the base as one row: what a case says in a facet, and what it does not say. Ids and
// dates, no words. It must not know any table.
import { type Case, type Casebook, companyOf } from '../casebook';
import { statementAnchors } from '../cases/anchors';
import { feeds } from '../cases/feeds';
import type { Statement } from '../cases/schema';
import type { Status } from '../cases/statuses';
import { fieldRows, type TermRow } from '../cases/term-rows';
import { facetValues } from '../cases/values';
import type { Facet } from '../facets';
import type { LocalizedText } from '../locales';
import { parseEvidence } from '../sources/locator';
import type { FactDate } from '../text/values';

/** `has`: the case has the value, and no status goes with it. */
export type FactStatus = Status | 'has' | 'none' | 'not-stated';

export interface FactRow {
  readonly item: Case;
  readonly facet: Facet;
  /** A term, or a reserved value such as `not-stated`. */
  readonly term: string;
  readonly status: FactStatus;
  /** As the filters count. */
  readonly counted: boolean;
  readonly basis: 'stated' | 'inferred' | 'derived';
  /** Absent where it is none. */
  readonly statement?: Statement | undefined;
  readonly since?: FactDate | undefined;
  readonly until?: FactDate | undefined;
  /** What the case says beside it: the note of a statement, the text of an entry. */
  readonly note?: LocalizedText | 'not-stated' | undefined;
  readonly at: readonly string[];
  /** When it was told: what has no date of its own holds as of then. */
  readonly asOf: FactDate | 'not-stated';
  /** On the page of the case; empty where it has no place of its own there. */
  readonly anchor: string;
}

/** In the order of the cases and of the facet table; facets made of the base itself are no findings. */
export function factRows(book: Casebook): FactRow[] {
  const facets = book.facets.filter(({ terms }) => terms === 'file');
  return book.cases.flatMap((item) =>
    facets.flatMap((facet) => {
      const rows =
        facet.kind === 'statements' ? stated(item, facet) : fromFields(book, item, facet);
      return rows.length > 0 ? rows : [silence(item, facet)];
    }),
  );
}

function stated(item: Case, facet: Facet): FactRow[] {
  const state = item.states[facet.id] ?? 'not-stated';
  if (state === 'not-stated') return [];
  const anchors = statementAnchors(facet.id, state);
  // "None" counts only where nothing else does.
  const isNone = !state.some(feeds);
  return state.map((statement, i) => ({
    item,
    facet,
    term: statement.is,
    status: statement.status ?? 'none',
    counted: statement.status ? feeds(statement) : isNone && statement.scope !== 'elsewhere',
    basis: statement.basis ?? 'stated',
    statement,
    since: statement.since,
    until: statement.until,
    note: statement.note,
    at: statement.at,
    asOf: toldOf(item, statement.at),
    anchor: anchors[i] ?? '',
  }));
}

function fromFields(book: Casebook, item: Case, facet: Facet): FactRow[] {
  const values = facetValues(book, item, facet).filter((value) => value !== 'not-stated');
  return values.flatMap((value) => {
    const rows = fieldRows(book, item, facet, value);
    // What the company is has no entry in the case.
    return rows.length > 0
      ? rows.map((row) => fromField(item, facet, value, row))
      : [fromField(item, facet, value, { at: companyProof(book, item, value), anchor: '' })];
  });
}

function fromField(
  item: Case,
  facet: Facet,
  term: string,
  row: Pick<TermRow, 'at' | 'anchor'> & Partial<TermRow>,
): FactRow {
  const { at, anchor, through, statement, date, text } = row;
  const isOutcome = facet.read.includes('outcome.is') && date && date !== 'not-stated';
  return {
    item,
    facet,
    term,
    status: statement?.status ?? 'has',
    counted: true,
    basis: through ? 'derived' : 'stated',
    statement,
    since: isOutcome ? date : statement?.since,
    until: statement?.until,
    note: text ?? statement?.note,
    at,
    asOf: toldOf(item, at),
    anchor,
  };
}

function silence(item: Case, facet: Facet): FactRow {
  return {
    item,
    facet,
    term: 'not-stated',
    status: 'not-stated',
    counted: false,
    basis: 'stated',
    at: [],
    asOf: item.told,
    anchor: facet.kind === 'statements' ? `f-${facet.id}` : '',
  };
}

function companyProof(book: Casebook, item: Case, value: string): readonly string[] {
  const { industry } = companyOf(book, item.company);
  return industry === 'not-stated' ? [] : (industry.find(({ is }) => is === value)?.at ?? []);
}

/** The telling of the case covers what its primary source says too; else the latest of the sources. */
function toldOf(item: Case, at: readonly string[]): FactDate | 'not-stated' {
  const ids = new Set(at.map((pointer) => parseEvidence(pointer)?.source));
  if (ids.size === 0 || ids.has(item.primary.id)) return item.told;
  const dates = item.sources
    .filter(({ source }) => ids.has(source.id))
    .map(({ source }) => source.told ?? source.date)
    .filter((date) => date !== 'not-stated')
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  return dates.at(-1) ?? 'not-stated';
}
