// A company: its cases, and what happened over time across them.
import { type Casebook, companyOf } from '#lib/casebook';
import { byNewest } from '#lib/cases/by-newest';
import { caseCard } from '#lib/cases/card';
import { originMark } from '#lib/cases/origin-mark';
import { valueLabel } from '#lib/cases/present';
import { timeScale } from '#lib/charts/time-scale';
import { dateOf, wholeJourney } from '#lib/companies/whole-journey';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { CaseCard } from '../case/case-card';
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
  const cards = book.cases
    .filter((item) => item.company === id)
    .map((item) => caseCard(book, item, locale))
    .sort(byNewest);
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
      <Section id="cases" title={words.caseCount(cards.length)}>
        <ul className="grid gap-6">
          {cards.map((card) => (
            <li key={card.id}>
              <CaseCard card={card} locale={locale} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="journey" title={words.journeyOf(name)}>
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
