// One row of a term page in words: when, in which scope, in place of what, why. Each with a label, and
// what is not told is said to be so.
import type { Casebook } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { termPath } from '../url/term-path';
import { valueLabel } from './present';
import type { Statement } from './schema';
import type { TermRow } from './term-rows';

export interface RowPart {
  readonly text: string;
  readonly href?: string;
}

export interface RowCell {
  readonly label: string;
  /** Shown one after the other as a list of words. */
  readonly parts: readonly RowPart[];
}

export function rowCells(book: Casebook, facet: string, row: TermRow, locale: Locale): RowCell[] {
  const words = messages(locale);
  const { statement, through, item } = row;
  const cells: RowCell[] = [];
  const add = (label: string, ...parts: RowPart[]) => cells.push({ label, parts });
  if (through) {
    const label = book.facets.find(({ id }) => id === through.facet)?.label[locale] ?? '';
    add(label, termLink(book, through.facet, through.term, locale));
  }
  if (row.date) add(words.outcomeDate, { text: formatDate(row.date, locale) });
  if (statement || row.date) {
    const scope = statement?.scope ?? item.outcome.scope;
    add(words.scope, { text: valueLabel(book, 'scope', scope, locale) });
  }
  if (!statement) return cells;
  const { status, replacedBy, because, leftBecause } = statement;
  const when = periodInWords(statement, locale);
  const isUse = status === 'used' || status === 'used-formerly';
  if (isUse || when) add(words.period, { text: when || words.notStated });
  const reasons = (told: Statement['because']) => reasonParts(book, told, locale);
  if (status === 'used-formerly') {
    const successor = replacedBy ?? 'not-stated';
    const facetId = through?.facet ?? facet;
    add(
      words.replacedByLabel,
      successor === 'not-stated'
        ? { text: words.notStated }
        : termLink(book, facetId, successor, locale),
    );
    add(words.whyLeftLabel, ...reasons(leftBecause));
  }
  const isChoice = status !== undefined && status !== 'mentioned';
  // Of what was given up, only told reasons for taking it are of interest.
  if (isChoice && (status !== 'used-formerly' || because !== undefined)) {
    add(status === 'rejected' ? words.whyNotLabel : words.whyLabel, ...reasons(because));
  }
  if (statement.basis === 'inferred') add(words.basisLabel, { text: words.inferred });
  return cells;
}

/** A term with its page, or a reserved value in words. */
export function termLink(book: Casebook, facet: string, id: string, locale: Locale): RowPart {
  const text = valueLabel(book, facet, id, locale);
  const isTerm = book.terms[facet]?.some((term) => term.id === id);
  return isTerm ? { text, href: termPath(locale, facet, id) } : { text };
}

/** `since 2018, until November 2019`; empty when neither is told. */
export function periodInWords({ since, until }: Statement, locale: Locale): string {
  const words = messages(locale);
  const say = (word: string, date: string) =>
    locale === 'ja' ? `${word}${words.colon}${date}` : `${word} ${date}`;
  const parts: string[] = [];
  if (since)
    parts.push(say(since.bound === 'by' ? words.sinceBy : words.since, formatDate(since, locale)));
  if (until)
    parts.push(say(until.bound === 'by' ? words.untilBy : words.until, formatDate(until, locale)));
  return parts.join(words.listSeparator);
}

function reasonParts(book: Casebook, told: Statement['because'], locale: Locale): RowPart[] {
  if (told === undefined || told === 'not-stated') return [{ text: messages(locale).notStated }];
  return told.map((id) => {
    const vocabulary = ['friction', 'motive'].find((one) =>
      book.terms[one]?.some((term) => term.id === id),
    );
    return vocabulary ? termLink(book, vocabulary, id, locale) : { text: id };
  });
}
