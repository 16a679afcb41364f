// A company: its cases, and what happened over time across them.
import { type Casebook, companyOf } from '#lib/casebook';
import { byNewest } from '#lib/cases/by-newest';
import { caseCard } from '#lib/cases/card';
import { originMark } from '#lib/cases/origin-mark';
import { valueLabel } from '#lib/cases/present';
import { toldCase } from '#lib/cases/told-case';
import { timeScale } from '#lib/charts/time-scale';
import { casesCitation } from '#lib/cite/cases-citation';
import { dateOf, wholeJourney } from '#lib/companies/whole-journey';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { CaseCard } from '../case/case-card';
import { CiteBox } from '../cite/cite-box';
import { FeedLink } from '../layout/feed-link';
import { InternalMark } from '../ui/internal-mark';
import { MarkedLanguage } from '../ui/marked-language';
import { Section } from '../ui/section';
import { JourneyChart } from './journey-chart';
import { JourneyList } from './journey-list';

interface Props {
  readonly book: Casebook;
  readonly id: string;
  readonly locale: Locale;
}

export function CompanyPage({ book, id, locale }: Props) {
  const words = messages(locale);
  const company = companyOf(book, id);
  const name = company.name[locale];
  const cases = book.cases.filter((item) => item.company === id);
  const path = paths.company(locale, id);
  const cards = cases.map((item) => caseCard(book, item, locale)).sort(byNewest);
  const journey = wholeJourney(book, id);
  const scale = timeScale(journey.dated.map(dateOf).filter((date) => date !== 'not-stated'));
  const list = { book, locale, isJoined: journey.cases.length > 1 };
  const industries = company.industry === 'not-stated' ? [] : company.industry;
  return (
    <>
      <p className="text-small">
        <a href={paths.facet(locale, 'company')}>{words.companies}</a>
      </p>
      <h1 className="mb-3">
        {name}
        <InternalMark word={originMark(company, locale).internal} />
      </h1>
      <dl className="flex flex-wrap gap-x-8 gap-y-1 text-small">
        <div className="flex gap-2">
          <dt className="shrink-0 text-soft">{words.industry}</dt>
          <dd>
            {industries.length === 0
              ? words.notStated
              : industries
                  .map(({ is }) => valueLabel(book, 'industry', is, locale))
                  .join(words.listSeparator)}
          </dd>
        </div>
        {company.aliases.length > 0 && (
          <div className="flex gap-2">
            <dt className="shrink-0 text-soft">{words.aliases}</dt>
            <dd>
              <MarkedLanguage text={company.aliases.join(words.listSeparator)} locale={locale} />
            </dd>
          </div>
        )}
      </dl>
      <CiteBox
        citation={casesCitation({
          key: id,
          title: name,
          path,
          cases: cases.map((item) => toldCase(book, item, locale)),
          locale,
        })}
        locale={locale}
        path={path}
      />
      <Section id="cases" title={words.caseCount(cards.length)} locale={locale}>
        <ul className="grid gap-6">
          {cards.map((card) => (
            <li key={card.id}>
              <CaseCard card={card} locale={locale} />
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <FeedLink page={paths.company(locale, id)} locale={locale} />
        </p>
      </Section>
      <Section id="journey" title={words.journeyOf(name)} locale={locale}>
        <p className="mb-4 max-w-(--measure) text-soft">{words.journeyLead}</p>
        {scale && <JourneyChart book={book} journey={journey} scale={scale} locale={locale} />}
        <h3 className="mb-2">{words.journeyList}</h3>
        <JourneyList {...list} steps={journey.dated} />
        {journey.undated.length > 0 && (
          <>
            <h3 className="mt-6 mb-2 text-soft">{words.undatedEvents}</h3>
            <JourneyList {...list} steps={journey.undated} isUndated />
          </>
        )}
      </Section>
    </>
  );
}
