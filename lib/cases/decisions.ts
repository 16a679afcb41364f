// The recorded decisions of a case in words, with their links in both directions.
import type { Case, Casebook } from '../casebook';
import type { Locale } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import type { SourceMark } from '../sources/mark';
import { type Decision, type DecisionStatus, decisionStatuses } from './decision-schema';
import { marksOf, reasonLabels } from './present';

export interface PresentedDecision {
  readonly anchor: string;
  readonly label: string;
  readonly status: { readonly id: DecisionStatus; readonly label: string };
  readonly date: string;
  readonly text: string;
  readonly reasons: string;
  /** Phrase, then the decisions it leads to. */
  readonly links: readonly { words: string; to: readonly { label: string; anchor: string }[] }[];
  readonly marks: readonly SourceMark[];
}

const decisionAnchor = (id: string): string => `f-decision-${id}`;

export function presentDecisions(book: Casebook, item: Case, locale: Locale): PresentedDecision[] {
  const words = messages(locale);
  const targets = (ids: readonly string[]) =>
    item.decisions
      .filter(({ id }) => ids.includes(id))
      .map(({ id, label }) => ({ label: label[locale], anchor: decisionAnchor(id) }));
  const listed = (ids: Decision['supersededBy']) => (Array.isArray(ids) ? ids : []);
  return item.decisions.map((decision) => {
    const { id, label, status, date, text, because, supersededBy, amendedBy, at } = decision;
    const replaced = item.decisions.filter((other) => listed(other.supersededBy).includes(id));
    const links = [
      { words: words.supersededBy, to: targets(listed(supersededBy)) },
      { words: words.amendedBy, to: targets(amendedBy ?? []) },
      { words: words.supersedes, to: targets(replaced.map((other) => other.id)) },
    ];
    return {
      anchor: decisionAnchor(id),
      label: label[locale],
      status: { id: status, label: words.decisionStatus[status] },
      date: date === 'not-stated' ? words.undated : formatDate(date, locale),
      text: text[locale],
      reasons: reasonLabels(book, because, locale),
      links: links.filter(({ to }) => to.length > 0),
      marks: marksOf(item, at),
    };
  });
}

/** How many stand in which state, in the order of the states; states nobody has are left out. */
export function decisionCounts(item: Case): { status: DecisionStatus; count: number }[] {
  return decisionStatuses
    .map((status) => ({
      status,
      count: item.decisions.filter((decision) => decision.status === status).length,
    }))
    .filter(({ count }) => count > 0);
}
