// The rows of a comparison that are no facets: figures, versions, whose decision it was, and the course
// of the case.
import { type Case, type Casebook, termOf } from '../casebook';
import type { FacetGroup } from '../facets';
import type { Locale, LocalizedText } from '../locales';
import { formatDate } from '../messages/dates';
import { messages } from '../messages/messages';
import { paths } from '../url/paths';
import { sectionAnchor } from '../url/section-anchor';
import { entryAnchors } from './anchors';
import type { Row } from './comparison';
import { decisionCounts } from './decisions';
import { presentMeasurements } from './measurements';
import { orNotStated, plainFact } from './plain-fact';
import { marksOf, type PresentedFact } from './present';
import { scaleFacts } from './scale';
import { versionTime } from './version-time';

export function courseRows(book: Casebook, item: Case, locale: Locale, group: FacetGroup): Row[] {
  const words = messages(locale);
  const row = (id: string, label: string, facts: PresentedFact[], anchor: string): Row => ({
    id,
    group,
    label,
    isComparable: false,
    isProminent: false,
    cell: { facts: orNotStated(facts, locale), href: paths.case(locale, item.id, anchor) },
  });
  if (group === 'scale') {
    const versions = item.versions.map(({ of, value, when, asOf, at }) =>
      plainFact(`${of} ${value} ${versionTime(when, asOf, 'en')}`, `${of} ${value}`, {
        details: [versionTime(when, asOf, locale)],
        isDated: asOf !== 'not-stated',
        marks: marksOf(item, at),
      }),
    );
    return [
      row('scale', words.scale, scaleFacts(book, item, locale), sectionAnchor('scale')),
      row('versions', words.versions, versions, sectionAnchor('scale')),
      row(
        'measurements',
        words.measurements,
        measured(book, item, locale),
        sectionAnchor('measurements'),
      ),
    ];
  }
  if (group === 'decision') {
    const { unit } = item;
    const marks = unit === 'not-stated' ? [] : marksOf(item, unit.at);
    const who = unit === 'not-stated' ? [] : [plainFact(unit.en, unit[locale], { marks })];
    return [row('unit', words.unit, who, 'f-outcome')];
  }
  if (group !== 'course') return [];
  const text = ({ text: words_, at }: { text: LocalizedText; at: readonly string[] }) =>
    plainFact(words_.en, words_[locale], { marks: marksOf(item, at) });
  const plans = item.planned.map((plan) => ({
    ...text(plan),
    details: plan.due ? [`${words.due} ${formatDate(plan.due, locale)}`] : [],
    isDated: plan.due !== undefined,
  }));
  const lessons = item.lessons.filter(({ kind }) => kind === 'experience');
  const records = decisionCounts(item).map(({ status, count }) =>
    plainFact(status, words.decisionCount(count, words.decisionStatus[status]), {
      href: `${paths.case(locale, item.id)}#${sectionAnchor('decisions')}`,
    }),
  );
  return [
    row('timeline', words.timeline, events(book, item, locale), sectionAnchor('timeline')),
    row('decisions', words.decisions, records, sectionAnchor('decisions')),
    row('planned', words.planned, plans, sectionAnchor('planned')),
    row('lessons', words.experience, lessons.map(text), sectionAnchor('lesson')),
  ];
}

function measured(book: Casebook, item: Case, locale: Locale): PresentedFact[] {
  return presentMeasurements(book, item, locale).map((one) => {
    const sides = [one.before, one.after].map(({ of, amount }) => `${of} ${amount}`).join(' → ');
    return plainFact(one.anchor, `${one.metric}${messages(locale).colon}${sides}`, {
      details: [...(one.change ? [one.change] : []), ...one.details],
      isDated: one.isDated,
      note: one.note,
      anchor: one.anchor,
      marks: one.marks,
    });
  });
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
      isDated: true,
      anchor: anchors[i] ?? '',
      marks: marksOf(item, at),
    });
  });
}
