// The whole base at a glance: outcomes, reasons, moves, gaps and times, and how they are counted.
import type { Casebook } from '#lib/casebook';
import { reservedLabel, valueLabel } from '#lib/cases/present';
import { formerCount } from '#lib/insights/former';
import { insights } from '#lib/insights/insights';
import { vocabularyOf } from '#lib/insights/reasons';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { messages } from '#lib/messages/messages';
import { sectionAnchor } from '#lib/url/section-anchor';
import { PageContents } from '../ui/page-contents';
import { Section } from '../ui/section';
import { Chart } from './chart';
import { CoverageChart } from './coverage-chart';
import { CoverageMatrix } from './coverage-matrix';
import { FlowChart } from './flow-chart';
import { FlowTable } from './flow-table';
import { OutcomeChart } from './outcome-chart';
import { TimesChart } from './times-chart';
import { TimesTable } from './times-table';
import { ValueChart } from './value-chart';

export function InsightsPage({ book, locale }: { book: Casebook; locale: Locale }) {
  const words = insightWords(locale);
  const all = insights(book);
  const n = book.cases.length;
  const common = { book, locale };
  const ofAll = { ...common, count: n, counted: words.nCases(n) };
  const moveCount = all.flows.reduce((sum, { moves }) => sum + moves.length, 0);
  const movers = new Set(all.flows.flatMap(({ mark }) => mark.cases)).size;
  const years = book.cases
    .map(({ year }) => year)
    .filter((year) => year !== 'not-stated')
    .sort();
  const sections = [
    ...all.outcomes.map(({ facet, rows }) => {
      const title =
        facet.terms === 'years' ? words.outcomeByYearTold : words.outcomeBy(facet.label[locale]);
      return {
        id: facet.id,
        title,
        content: (
          <OutcomeChart
            {...ofAll}
            id={facet.id}
            title={title}
            rows={rows}
            head={facet.label[locale]}
            labelOf={(value) => valueLabel(book, facet.id, value, locale)}
            formerOf={({ value, mark }) => formerCount(mark.cases, facet.id, value)}
          />
        ),
      };
    }),
    {
      id: 'outcome-year',
      title: words.outcomeByOwnYear,
      content: (
        <OutcomeChart
          {...ofAll}
          id="outcome-year"
          title={words.outcomeByOwnYear}
          note={words.outcomeByOwnYearNote}
          rows={all.outcomesByOwnYear}
          head={words.year}
          labelOf={(value) => (/^\d/.test(value) ? value : reservedLabel(value, locale))}
        />
      ),
    },
    {
      id: 'motives',
      title: words.motives,
      content: (
        <ValueChart
          {...ofAll}
          id="motives"
          title={words.motives}
          note={words.motivesNote}
          rows={all.motives}
          head={words.reason}
          labelOf={(value) => valueLabel(book, 'motive', value, locale)}
        />
      ),
    },
    {
      id: 'reasons',
      title: words.reasons,
      content: (
        <OutcomeChart
          {...common}
          count={all.changed.length}
          counted={words.nChanges(all.changed.length)}
          id="reasons"
          title={words.reasons}
          note={words.reasonsNote}
          rows={all.reasons}
          head={words.reason}
          labelOf={(value) =>
            valueLabel(book, vocabularyOf(book, value) ?? 'friction', value, locale)
          }
        />
      ),
    },
    {
      id: 'moves',
      title: words.moves,
      content: (
        <Chart
          id="moves"
          title={words.moves}
          note={
            all.drawnFlows.length < all.flows.length
              ? `${words.movesNote} ${words.movesShown(all.drawnFlows.length, all.flows.length)}`
              : words.movesNote
          }
          count={moveCount}
          counted={words.nMoves(moveCount, movers)}
          locale={locale}
          table={<FlowTable {...common} id="moves" flows={all.flows} ends={all.flowEnds} />}
        >
          <FlowChart {...common} id="moves" flows={all.drawnFlows} ends={all.flowEnds} />
        </Chart>
      ),
    },
    {
      id: 'gaps',
      title: words.gaps,
      content: (
        <>
          <CoverageChart {...common} id="gaps" rows={all.coverage} />
          <h3 className="mt-8 mb-1">{words.gapsMatrix}</h3>
          <p className="mb-2 max-w-(--measure)">{words.gapsMatrixNote(all.newest.length, n)}</p>
          <p>
            <a
              href={`#${sectionAnchor('times')}`}
              className="visually-hidden focus:inline-block focus:py-1"
            >
              {words.skipMatrix}
            </a>
          </p>
          <CoverageMatrix
            {...common}
            facets={all.coverage.map(({ facet }) => facet)}
            cases={all.newest}
          />
        </>
      ),
    },
    {
      id: 'times',
      title: words.times,
      content: (
        <Chart
          id="times"
          title={words.times}
          note={words.timesNote(all.newest.length, n)}
          count={n}
          counted={words.nCases(n)}
          locale={locale}
          table={<TimesTable {...common} times={all.times} />}
        >
          {all.scale && <TimesChart {...common} scale={all.scale} times={all.times} />}
        </Chart>
      ),
    },
  ];
  return (
    <>
      <h1 className="mb-4">{words.title}</h1>
      <p className="max-w-(--measure) text-lead">
        {words.lead(
          n,
          new Set(book.cases.map(({ company }) => company)).size,
          years[0],
          years.at(-1),
        )}
      </p>
      <p className="mt-4 font-bold">{messages(locale).smallNumber(n)}</p>
      <p className="mt-1 max-w-(--measure)">{words.bias}</p>
      <div className="mt-8 gap-x-10 lg:grid lg:grid-cols-[12rem_minmax(0,1fr)]">
        <PageContents
          label={messages(locale).onThisPage}
          sections={[...sections, { id: 'rules', title: words.rules }]}
        />
        <div className="max-lg:mt-6">
          {sections.map(({ id, content }) => (
            <div key={id} className="mt-10 first:mt-0">
              {content}
            </div>
          ))}
          <div className="mt-10">
            <Section id="rules" title={words.rules} locale={locale}>
              <ul className="prose list-disc ps-5">
                {words.ruleList.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            </Section>
          </div>
        </div>
      </div>
    </>
  );
}
