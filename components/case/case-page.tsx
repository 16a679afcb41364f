// A case in full: the answer, the facts, the story, the proof.
import type { ReactNode } from 'react';
import type { Case, Casebook } from '#lib/casebook';
import { termOf } from '#lib/casebook';
import { entryAnchors } from '#lib/cases/anchors';
import { caseCard } from '#lib/cases/card';
import { scaleFacts } from '#lib/cases/compare';
import { marksOf } from '#lib/cases/present';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import { Section } from '../ui/section';
import { CaseFacts } from './case-facts';
import { CaseHead } from './case-head';
import { CompareLinks } from './compare-links';
import { ConflictList } from './conflict-list';
import { DifficultyList } from './difficulty-list';
import { FigureList } from './figure-list';
import { ReasonList } from './reason-list';
import { RelationList } from './relation-list';
import { SourceList } from './source-list';
import { TextList } from './text-list';
import { Timeline } from './timeline';

interface Props {
  readonly book: Casebook;
  readonly item: Case;
  readonly locale: Locale;
  /** The prose. */
  readonly children: ReactNode;
}

export function CasePage({ book, item, locale, children }: Props) {
  const words = messages(locale);
  const { outcome } = item;
  const common = { book, item, locale };
  const events = entryAnchors(
    'timeline',
    item.timeline.map(({ event }) => event),
  );
  const lessonsOf = (kind: 'experience' | 'advice') => item.lessons.filter((l) => l.kind === kind);
  return (
    <article>
      <CaseHead
        item={item}
        card={caseCard(book, item, locale)}
        locale={locale}
        companyName={(id) => book.companies.find((company) => company.id === id)?.name[locale]}
      />
      {outcome.reasons !== undefined && (
        <Section id="reasons" title={words.reasons}>
          <ReasonList
            {...common}
            field="reason"
            reasons={outcome.reasons}
            vocabularies={['friction', 'motive']}
          />
        </Section>
      )}
      <Section id="story" title={words.story}>
        {children}
      </Section>
      <Section id="facts" title={words.factsHeading}>
        <CaseFacts {...common} />
      </Section>
      <Section id="motives" title={words.motives}>
        <ReasonList {...common} field="motive" reasons={item.motives} vocabularies={['motive']} />
      </Section>
      <Section id="difficulties" title={words.difficulties}>
        <DifficultyList {...common} />
      </Section>
      {item.timeline.length > 0 && (
        <Section id="timeline" title={words.timeline}>
          <Timeline
            locale={locale}
            entries={item.timeline.map(({ date, event, text, at }, i) => ({
              anchor: events[i],
              date,
              event: termOf(book, 'event', event)?.label[locale] ?? event,
              text,
              marks: marksOf(item, at),
            }))}
          />
        </Section>
      )}
      {(item.scale.length > 0 || item.versions.length > 0) && (
        <Section id="scale" title={words.scale}>
          <FigureList item={item} locale={locale} figures={scaleFacts(book, item, locale)} />
        </Section>
      )}
      {item.planned.length > 0 && (
        <Section id="planned" title={words.planned}>
          <TextList
            {...common}
            field="planned"
            entries={item.planned.map(({ text, at, due }) => ({
              text,
              at,
              detail: due && `${words.due} ${formatDate(due, locale)}`,
            }))}
          />
        </Section>
      )}
      {lessonsOf('experience').length > 0 && (
        <Section id="lessons" title={words.experience}>
          <TextList {...common} field="lesson" entries={lessonsOf('experience')} />
        </Section>
      )}
      {lessonsOf('advice').length > 0 && (
        <Section id="advice" title={words.advice}>
          <TextList {...common} field="advice" entries={lessonsOf('advice')} />
        </Section>
      )}
      {item.conflicts.length > 0 && (
        <Section id="conflicts" title={words.conflicts}>
          <ConflictList item={item} locale={locale} />
        </Section>
      )}
      <Section id="sources" title={words.sources}>
        <SourceList item={item} locale={locale} />
      </Section>
      <Section id="relations" title={words.relations}>
        <RelationList {...common} />
        <CompareLinks {...common} />
      </Section>
    </article>
  );
}
