// The lists of a case as facts of a document: reasons, events, difficulties, texts, relations.
import { caseOf, termOf } from '../../casebook';
import { entryAnchors } from '../../cases/anchors';
import { valueLabel } from '../../cases/present';
import type { CaseFields } from '../../cases/schema';
import type { LocalizedText } from '../../locales';
import { formatDate } from '../../messages/dates';
import { messages } from '../../messages/messages';
import type { FactDate } from '../../text/values';
import { absolute, paths } from '../../url/paths';
import type { DocumentFact } from '../document';
import { type Own, placeOf, proofOf } from './case-place';

/** Reasons may come from two vocabularies. */
export function reasonFacts(
  own: Own,
  field: 'reason' | 'motive',
  reasons: CaseFields['motives'] | undefined,
): DocumentFact[] {
  const { book, locale } = own;
  if (reasons === undefined) return [];
  if (reasons === 'not-stated') return [{ name: messages(locale).notStated }];
  const anchors = entryAnchors(
    field,
    reasons.map(({ is }) => is),
  );
  return reasons.map(({ is, note, at }, i) => ({
    id: is,
    name: (termOf(book, 'motive', is) ?? termOf(book, 'friction', is))?.label[locale] ?? is,
    url: placeOf(own, anchors[i] ?? ''),
    ...(note ? { text: note[locale] } : {}),
    ...proofOf(own, at),
  }));
}

export function eventFacts(own: Own): DocumentFact[] {
  const { book, item, locale } = own;
  const anchors = entryAnchors(
    'timeline',
    item.timeline.map(({ event }) => event),
  );
  return item.timeline.map(({ date, event, text, at }, i) => ({
    id: event,
    about: { label: date === 'not-stated' ? messages(locale).undated : formatDate(date, locale) },
    name: valueLabel(book, 'event', event, locale),
    url: placeOf(own, anchors[i] ?? ''),
    text: text[locale],
    ...proofOf(own, at),
  }));
}

export function difficultyFacts(own: Own): DocumentFact[] {
  const { book, item, locale } = own;
  const words = messages(locale);
  if (item.difficulties === 'not-stated') return [{ name: words.notStated }];
  const anchors = entryAnchors(
    'difficulty',
    item.difficulties.map(({ is }) => is),
  );
  const told = (label: string, text: LocalizedText | 'not-stated') =>
    `${label}${words.colon}${text === 'not-stated' ? words.notStated : text[locale]}`;
  return item.difficulties.map(({ is, text, cause, fix, at }, i) => ({
    id: is,
    name: valueLabel(book, 'friction', is, locale),
    url: placeOf(own, anchors[i] ?? ''),
    details: [told(words.cause, cause), told(words.fix, fix)],
    text: text[locale],
    ...proofOf(own, at),
  }));
}

interface TextEntry {
  readonly text: LocalizedText;
  readonly at: readonly string[];
  readonly due?: FactDate | undefined;
}

/** Plans and lessons. */
export function textFacts(own: Own, field: string, entries: readonly TextEntry[]): DocumentFact[] {
  const { locale } = own;
  return entries.map(({ text, at, due }, i) => ({
    url: placeOf(own, `f-${field}-${i + 1}`),
    ...(due ? { details: [`${messages(locale).due} ${formatDate(due, locale)}`] } : {}),
    text: text[locale],
    ...proofOf(own, at),
  }));
}

export function conflictFacts(own: Own): DocumentFact[] {
  const { item, locale } = own;
  return item.conflicts.flatMap(({ about, says }, i) =>
    says.map(({ text, at }) => ({
      about: { label: about[locale] },
      url: placeOf(own, `f-conflict-${i + 1}`),
      text: text[locale],
      ...proofOf(own, at),
    })),
  );
}

export function relationFacts({ book, item, locale }: Own): DocumentFact[] {
  const words = messages(locale);
  const relations: readonly (readonly [label: string, ids: readonly string[]])[] = [
    [words.parentCase, item.parent ? [item.parent] : []],
    [words.childCases, item.children],
    [words.followsCase, item.follows ? [item.follows] : []],
    [words.followedByCase, item.followedBy],
    [words.relatedCase, item.relatedBothWays],
  ];
  return relations.flatMap(([label, ids]) =>
    ids.map((id) => ({
      id,
      about: { label },
      name: caseOf(book, id).words[locale].title,
      url: absolute(paths.case(locale, id)),
    })),
  );
}
