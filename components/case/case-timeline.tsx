// The dated events of one case.
import { type Case, type Casebook, termOf } from '#lib/casebook';
import { entryAnchors } from '#lib/cases/anchors';
import { marksOf } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { Timeline } from './timeline';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
}

export function CaseTimeline({ book, item, locale }: Props) {
  const anchors = entryAnchors(
    'timeline',
    item.timeline.map(({ event }) => event),
  );
  const entries = item.timeline.map(({ date, event, text, at }, i) => ({
    anchor: anchors[i],
    date,
    event: termOf(book, 'event', event)?.label[locale] ?? event,
    text,
    marks: marksOf(item, at),
  }));
  return <Timeline locale={locale} entries={entries} />;
}
