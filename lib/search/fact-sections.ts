// The statements of a case as sections: "Monitoring: Datadog (used)", with the note to it. They answer
// why a case was found by a tool that its prose does not name.
import { type Case, type Casebook, termOf } from '#lib/casebook';
import { entryAnchors } from '#lib/cases/anchors';
import { type PresentedFact, presentState } from '#lib/cases/present';
import type { CaseFields } from '#lib/cases/schema';
import type { Status } from '#lib/cases/statuses';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { type IndexedSection, section } from './indexed-section';

export function statementSections(book: Casebook, item: Case, locale: Locale): IndexedSection[] {
  return book.facets.flatMap((facet) =>
    presentState(book, item, facet, locale).map((fact) => {
      const note = fact.note ?? '';
      const isTold = !isTagged(fact) && fact.href !== undefined;
      return section(fact.anchor, {
        label: facet.label[locale],
        // "None" and "unnamed" name nothing that could be found.
        ...(fact.href !== undefined && { name: inWords(fact, locale) }),
        text: note,
        indexed: isTold ? `${fact.label}\n${note}` : note,
      });
    }),
  );
}

/** What counts is a tag of the index, what was weighed stands in its summary; a mention in neither. */
function isTagged({ feeds, status }: PresentedFact): boolean {
  return feeds || (status !== undefined && isWeighed(status.id));
}

function isWeighed(status: Status): boolean {
  return status === 'planned' || status === 'considered' || status === 'rejected';
}

/** What does not count says why: used by another system, or only inferred. */
function inWords({ label, status, feeds, details }: PresentedFact, locale: Locale): string {
  if (!status) return label;
  const reasons = feeds || isWeighed(status.id) ? [] : details;
  return `${label} (${[status.label, ...reasons].join(messages(locale).listSeparator)})`;
}

/** @param field prefix of the anchors, as the page has them */
export function reasonSections(
  book: Casebook,
  reasons: CaseFields['motives'],
  { field, label, locale }: { field: string; label: string; locale: Locale },
): IndexedSection[] {
  if (reasons === 'not-stated') return [];
  const anchors = entryAnchors(
    field,
    reasons.map(({ is }) => is),
  );
  return reasons.map(({ is, note }, i) =>
    section(anchors[i] ?? '', {
      label,
      name: reasonLabel(book, is, locale),
      text: note?.[locale] ?? '',
    }),
  );
}

export function difficultySections(book: Casebook, item: Case, locale: Locale): IndexedSection[] {
  if (item.difficulties === 'not-stated') return [];
  const anchors = entryAnchors(
    'difficulty',
    item.difficulties.map(({ is }) => is),
  );
  return item.difficulties.map(({ is, text, cause, fix }, i) =>
    section(anchors[i] ?? '', {
      label: messages(locale).difficulties,
      name: reasonLabel(book, is, locale),
      text: [text, cause, fix]
        .flatMap((part) => (part === 'not-stated' ? [] : part[locale]))
        .join('\n'),
    }),
  );
}

function reasonLabel(book: Casebook, id: string, locale: Locale): string {
  return (termOf(book, 'friction', id) ?? termOf(book, 'motive', id))?.label[locale] ?? '';
}
