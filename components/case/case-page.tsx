// A case in full: the answer, the facts, the story, the proof.
import type { ReactNode } from 'react';
import { type Case, type Casebook, termOf } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import { decisionCounts, presentDecisions } from '#lib/cases/decisions';
import { presentMeasurements } from '#lib/cases/measurements';
import { replacements } from '#lib/cases/replacements';
import { scaleFacts } from '#lib/cases/scale';
import { toldCase } from '#lib/cases/told-case';
import { caseCitation } from '#lib/cite/case-citation';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { CiteBox } from '../cite/cite-box';
import { PageSections } from '../ui/page-sections';
import { CaseFacts } from './case-facts';
import { CaseHead } from './case-head';
import { CaseTimeline } from './case-timeline';
import { ConflictList } from './conflict-list';
import { DecisionList } from './decision-list';
import { DifficultyList } from './difficulty-list';
import { FigureList } from './figure-list';
import { MeasurementList } from './measurement-list';
import { ReasonList } from './reason-list';
import { hasRelations, RelationList } from './relation-list';
import { SimilarCases } from './similar-cases';
import { SourceList } from './source-list';
import { TextList } from './text-list';

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
  const sections: { id: string; title: string; content: ReactNode }[] = [];
  const add = (id: string, title: string, content: ReactNode) =>
    sections.push({ id, title, content });

  if (outcome.reasons !== undefined) {
    add(
      'reasons',
      termOf(book, 'outcome', outcome.is)?.reasonsHeading?.[locale] ?? words.reasons,
      <ReasonList
        {...common}
        field="reason"
        reasons={outcome.reasons}
        vocabularies={['friction', 'motive']}
      />,
    );
  }
  add(
    'motives',
    words.motives,
    <ReasonList {...common} field="motive" reasons={item.motives} vocabularies={['motive']} />,
  );
  add('facts', words.factsHeading, <CaseFacts {...common} />);
  if (item.timeline.length > 0) add('timeline', words.timeline, <CaseTimeline {...common} />);
  add('story', words.story, children);
  add('difficulties', words.difficulties, <DifficultyList {...common} />);
  if (item.measurements.length > 0) {
    const measurements = presentMeasurements(book, item, locale);
    add(
      'measurements',
      words.measurements,
      <MeasurementList measurements={measurements} locale={locale} />,
    );
  }
  if (item.scale.length > 0 || item.versions.length > 0) {
    const figures = scaleFacts(book, item, locale);
    add('scale', words.scale, <FigureList item={item} locale={locale} figures={figures} />);
  }
  if (item.decisions.length > 0) {
    const counts = decisionCounts(item).map(({ status, count }) =>
      words.decisionCount(count, words.decisionStatus[status]),
    );
    const decisions = presentDecisions(book, item, locale);
    add(
      'decisions',
      words.decisions,
      <DecisionList decisions={decisions} counts={counts} locale={locale} />,
    );
  }
  if (item.planned.length > 0) {
    const entries = item.planned.map(({ text, at, due }) => ({
      text,
      at,
      detail: due && `${words.due} ${formatDate(due, locale)}`,
    }));
    add(
      'planned',
      words.planned,
      <TextList {...common} field="planned" kind={words.planned} entries={entries} />,
    );
  }
  for (const [kind, id, title] of [
    ['experience', 'lesson', words.experience],
    ['advice', 'advice', words.advice],
  ] as const) {
    const entries = item.lessons.filter((lesson) => lesson.kind === kind);
    if (entries.length > 0)
      add(id, title, <TextList {...common} field={id} kind={title} entries={entries} />);
  }
  if (item.conflicts.length > 0) {
    add('conflicts', words.conflicts, <ConflictList item={item} locale={locale} />);
  }
  add('sources', words.sources, <SourceList item={item} locale={locale} />);
  if (hasRelations(common)) add('relations', words.relations, <RelationList {...common} />);
  if (book.cases.length > 1) {
    add('similar', words.similarCases, <SimilarCases {...common} />);
  }

  return (
    <article>
      <CaseHead
        item={item}
        card={caseCard(book, item, locale)}
        replaced={replacements(book, item, locale)}
        locale={locale}
        companyName={(id) => book.companies.find((company) => company.id === id)?.name[locale]}
      />
      <CiteBox
        citation={caseCitation(toldCase(book, item, locale), locale)}
        locale={locale}
        path={paths.case(locale, item.id)}
      />
      <PageSections sections={sections} locale={locale} />
    </article>
  );
}
