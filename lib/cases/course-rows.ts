// The rows of a comparison that are no facets: figures, versions, and the course of the case.
import { type Case, type Casebook, termOf } from '../casebook';
import type { FacetGroup } from '../facets';
import type { Locale, LocalizedText } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { entryAnchors } from './anchors';
import type { Row } from './comparison';
import { orNotStated, plainFact } from './plain-fact';
import { marksOf, type PresentedFact } from './present';
import { scaleFacts } from './scale';

export function courseRows(book: Casebook, item: Case, locale: Locale, group: FacetGroup): Row[] {
  const words = messages(locale);
  const row = (id: string, label: string, facts: PresentedFact[]): Row => ({
    id,
    group,
    label,
    isComparable: false,
    cell: { facts: orNotStated(facts, locale) },
  });
  if (group === 'platform') {
    const versions = item.versions.map(({ of, value, when, at }) =>
      plainFact(`${of} ${value}`, `${of} ${value}`, {
        details: [words.when[when]],
        marks: marksOf(item, at),
      }),
    );
    return [
      row('versions', words.versions, versions),
      row('scale', words.scale, scaleFacts(book, item, locale)),
    ];
  }
  if (group !== 'course') return [];
  const text = ({ text: words_, at }: { text: LocalizedText; at: readonly string[] }) =>
    plainFact(words_.en, words_[locale], { marks: marksOf(item, at) });
  const lessons = item.lessons.filter(({ kind }) => kind === 'experience');
  return [
    row('timeline', words.timeline, events(book, item, locale)),
    row('planned', words.planned, item.planned.map(text)),
    row('lessons', words.experience, lessons.map(text)),
  ];
}

function events(book: Casebook, item: Case, locale: Locale): PresentedFact[] {
  const words = messages(locale);
  const anchors = entryAnchors(
    'timeline',
    item.timeline.map(({ event }) => event),
  );
  return item.timeline.map(({ date, event, text, at }, i) => {
    const kind = termOf(book, 'event', event)?.label[locale] ?? event;
    const when = date === 'not-stated' ? words.undated : formatDate(date, locale);
    return plainFact(text.en, `${kind}${words.colon}${text[locale]}`, {
      details: [when],
      anchor: anchors[i] ?? '',
      marks: marksOf(item, at),
    });
  });
}
