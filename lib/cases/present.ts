// A statement as readers of a language see it. Case page, term page and comparison show the same
// words because all of them come through here.
import { type Case, type Casebook, termOf } from '../casebook';
import type { Facet } from '../facets';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { type SourceMark, sourceMarks } from '../sources/mark';
import { derivedLabel } from '../terms/derived';
import { ANY } from '../url/filters';
import { termPath } from '../url/term-path';
import { statementAnchors } from './anchors';
import { feeds } from './feeds';
import type { State, Statement } from './schema';
import { type Status, statuses } from './statuses';

export interface PresentedFact {
  /** What makes two facts equal in a comparison: value and state, not words or evidence. */
  readonly key: string;
  readonly label: string;
  /** The page of the term, where there is one. */
  readonly href?: string | undefined;
  readonly status?: { readonly id: Status; readonly label: string } | undefined;
  /** Scope, dates, successor: short phrases. */
  readonly details: readonly string[];
  /** Says itself when it held; others hold as of the telling. */
  readonly isDated?: boolean | undefined;
  readonly note?: string | undefined;
  /** Counts for filtering. */
  readonly feeds: boolean;
  readonly anchor: string;
  readonly marks: readonly SourceMark[];
}

/** The statements of one facet of a case: what is in use first, mere mentions last; empty when not stated. */
export function presentState(
  book: Casebook,
  item: Case,
  facet: Facet,
  locale: Locale,
): PresentedFact[] {
  const state: State = item.states[facet.id] ?? 'not-stated';
  if (state === 'not-stated') return [];
  const anchors = statementAnchors(facet.id, state);
  return state
    .map((statement, i) => ({ statement, anchor: anchors[i] ?? '' }))
    .sort((a, b) => rank(a.statement) - rank(b.statement))
    .map(({ statement, anchor }) =>
      presentStatement(book, item, facet.id, statement, anchor, locale),
    );
}

/** Statuses in reading order; `none` has no status and stands first, another system last. */
function rank({ status, scope }: Statement): number {
  return (status ? statuses.indexOf(status) : -1) + (scope === 'elsewhere' ? statuses.length : 0);
}

function presentStatement(
  book: Casebook,
  item: Case,
  facet: string,
  statement: Statement,
  anchor: string,
  locale: Locale,
): PresentedFact {
  const words = messages(locale);
  const term = termOf(book, facet, statement.is);
  const { status } = statement;
  // The scope of the outcome goes without saying, written out or not.
  const scope = statement.scope === item.outcome.scope ? undefined : statement.scope;
  return {
    key: [statement.is, status, scope].join('|'),
    label: term?.label[locale] ?? reservedLabel(statement.is, locale),
    href: term ? termPath(locale, facet, term.id) : undefined,
    status: status && { id: status, label: words.status[status] },
    details: details(book, item, facet, statement, locale),
    isDated: statement.since !== undefined || statement.until !== undefined,
    note: typeof statement.note === 'object' ? statement.note[locale] : undefined,
    feeds: feeds(statement),
    anchor,
    marks: marksOf(item, statement.at),
  };
}

export function marksOf(item: Case, at: readonly string[]): SourceMark[] {
  const sources = item.sources.map(({ source }) => source);
  return sourceMarks(at, sources);
}

/** `none`, `unnamed`, `not-stated` and, in filters, `any` in words. */
export function reservedLabel(id: string, locale: Locale): string {
  const words = messages(locale);
  if (id === 'none') return words.none;
  if (id === ANY) return words.anyStated;
  return id === 'unnamed' ? words.unnamed : words.notStated;
}

/** Label of any value of a facet, reserved ones included. */
export function valueLabel(book: Casebook, facet: string, id: string, locale: Locale): string {
  return (
    termOf(book, facet, id)?.label[locale] ??
    derivedLabel(facet, id, locale) ??
    reservedLabel(id, locale)
  );
}

/** Terms of friction and motive in words; empty where none are told. */
export function reasonLabels(
  book: Casebook,
  because: Statement['because'],
  locale: Locale,
): string {
  if (because === undefined || because === 'not-stated') return '';
  const label = (id: string) =>
    (termOf(book, 'friction', id) ?? termOf(book, 'motive', id))?.label[locale] ?? id;
  return because.map(label).join(messages(locale).listSeparator);
}

function details(
  book: Casebook,
  item: Case,
  facet: string,
  { status, scope, since, until, replacedBy, because, leftBecause, basis }: Statement,
  locale: Locale,
): string[] {
  const words = messages(locale);
  const say = (word: string, value: string) =>
    locale === 'ja' ? `${word}${words.colon}${value}` : `${word} ${value}`;
  const parts: string[] = [];
  if (scope && scope !== item.outcome.scope) parts.push(valueLabel(book, 'scope', scope, locale));
  // "By 2020" needs another word than "since": the day itself is not told.
  const start = since?.bound === 'by' ? words.sinceBy : words.since;
  const end = until?.bound === 'by' ? words.untilBy : words.until;
  if (since) parts.push(say(start, formatDate(since, locale)));
  if (until) parts.push(say(end, formatDate(until, locale)));
  if (replacedBy === 'not-stated') parts.push(words.successorNotStated);
  else if (replacedBy)
    parts.push(say(words.replacedBy, valueLabel(book, facet, replacedBy, locale)));
  const why = status === 'rejected' ? words.whyNotChosen : words.whyTaken;
  for (const [word, reasons] of [
    [why, because],
    [words.whyLeft, leftBecause],
  ] as const) {
    const told = reasonLabels(book, reasons, locale);
    if (reasons === 'not-stated') parts.push(say(word, words.notStated));
    else if (told) parts.push(say(word, told));
  }
  if (basis === 'inferred') parts.push(words.inferred);
  return parts;
}
