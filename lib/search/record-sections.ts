// What a case records beside its statements, as sections: events, figures, measurements, decisions,
// plans, lessons, conflicts and sources, each with its anchor on the page.
import { type Case, type Casebook, termOf } from '#lib/casebook';
import { entryAnchors } from '#lib/cases/anchors';
import { presentMeasurements } from '#lib/cases/measurements';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { headingsOf } from '#lib/sources/mark';
import { sectionAnchor } from '#lib/url/section-anchor';
import { type IndexedSection, section } from './indexed-section';

/** Names and roles are searched as part of the summary; nothing of them is in the body. */
export function speakerSections(item: Case, locale: Locale): IndexedSection[] {
  if (item.speakers === 'not-stated') return [];
  const lines = item.speakers.flatMap(({ name, role }) =>
    role === 'not-stated' ? name[locale] : [name[locale], role[locale]],
  );
  const label = messages(locale).toldBy;
  return [section('f-speakers', { label, text: lines.join('\n'), indexed: '' })];
}

export function timelineSections(item: Case, locale: Locale): IndexedSection[] {
  const anchors = entryAnchors(
    'timeline',
    item.timeline.map(({ event }) => event),
  );
  const label = messages(locale).timeline;
  return item.timeline.map(({ text }, i) =>
    section(anchors[i] ?? '', { label, text: text[locale] }),
  );
}

export function measurementSections(book: Casebook, item: Case, locale: Locale): IndexedSection[] {
  const label = messages(locale).measurements;
  return presentMeasurements(book, item, locale).map(({ anchor, metric, before, after, note }) =>
    section(anchor, {
      label,
      text: [`${metric} ${before.of} ${before.amount} → ${after.of} ${after.amount}`, note ?? '']
        .join('\n')
        .trim(),
    }),
  );
}

/** Figures and versions are one section, a line each. */
export function scaleSections(book: Casebook, item: Case, locale: Locale): IndexedSection[] {
  const { colon } = messages(locale);
  const lines = [
    ...item.scale.map(({ metric, value, to, printed, note }) => {
      const label = termOf(book, 'metric', metric)?.label[locale] ?? '';
      const range = to === undefined ? `${value}` : `${value}–${to}`;
      const more = [printed && `(${printed})`, note?.[locale]].filter(Boolean);
      return [`${label}${colon}${range}`, ...more].join(' ');
    }),
    ...item.versions.map(({ of, value }) => `${of} ${value}`),
  ];
  if (lines.length === 0) return [];
  const label = messages(locale).scale;
  return [section(sectionAnchor('scale'), { label, text: lines.join('\n') })];
}

export function decisionSections(item: Case, locale: Locale): IndexedSection[] {
  const label = messages(locale).decisions;
  return item.decisions.map(({ id, label: name, text }) =>
    section(`f-decision-${id}`, {
      label,
      name: name[locale],
      text: text[locale],
      indexed: `${name[locale]} ${text[locale]}`,
    }),
  );
}

/** Plans and lessons, numbered within their kind as the page numbers them. */
export function adviceSections(item: Case, locale: Locale): IndexedSection[] {
  const words = messages(locale);
  const ofKind = (kind: string) => item.lessons.filter((lesson) => lesson.kind === kind);
  return (
    [
      ['planned', words.planned, item.planned],
      ['lesson', words.experience, ofKind('experience')],
      ['advice', words.advice, ofKind('advice')],
    ] as const
  ).flatMap(([field, label, entries]) =>
    entries.map(({ text }, i) => section(`f-${field}-${i + 1}`, { label, text: text[locale] })),
  );
}

export function conflictSections(item: Case, locale: Locale): IndexedSection[] {
  const label = messages(locale).conflicts;
  return item.conflicts.map(({ about, says }, i) =>
    section(`f-conflict-${i + 1}`, {
      label,
      text: [about[locale], ...says.map(({ text }) => text[locale])].join('\n'),
    }),
  );
}

/** Title and headings in the language of the source; event and publisher are searched as part of the summary. */
export function sourceSections(item: Case, locale: Locale): IndexedSection[] {
  const label = messages(locale).sources;
  return item.sources.map(({ source }) => {
    const told = [source.title, ...headingsOf(source)].join('\n');
    const isJapanese = source.language === 'ja';
    return section(`s-${source.id}`, {
      label,
      text: [told, ...(source.event ? [source.event] : []), source.publisher].join('\n'),
      indexed: told,
      ...(isJapanese !== (locale === 'ja') && { lang: source.language }),
    });
  });
}
