// A company: its cases, and what happened over time across them.
import { type Casebook, companyOf, termOf } from '#lib/casebook';
import { byNewest } from '#lib/cases/by-newest';
import { caseCard } from '#lib/cases/card';
import { marksOf, valueLabel } from '#lib/cases/present';
import { shortName } from '#lib/cases/short-name';
import { companyJourney, type JourneyStep } from '#lib/companies/journey';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { CaseCard } from '../case/case-card';
import { Timeline, type TimelineEntry } from '../case/timeline';
import { MarkedLanguage } from '../ui/marked-language';
import { Section } from '../ui/section';

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
  const journey = companyJourney(book, id);
  const entryOf = ({ item, entry, anchor }: JourneyStep): TimelineEntry => ({
    anchor,
    date: entry.date,
    event: termOf(book, 'event', entry.event)?.label[locale] ?? entry.event,
    text: entry.text,
    marks: marksOf(item, entry.at),
    origin: { label: shortName(book, item, locale), href: paths.case(locale, item.id) },
  });
  const industries = company.industry === 'not-stated' ? [] : company.industry;
  return (
    <>
      <p className="text-small">
        <a href={paths.facet(locale, 'company')}>{words.companies}</a>
      </p>
      <h1 className="mb-3">{name}</h1>
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
      {journey.dated.length + journey.undated.length > 0 && (
        <Section id="journey" title={words.journeyOf(name)}>
          <p className="mb-4 max-w-(--measure) text-soft">{words.journeyLead}</p>
          <Timeline locale={locale} entries={journey.dated.map(entryOf)} />
          {journey.undated.length > 0 && (
            <>
              <h3 className="mt-6 mb-2 text-soft">{words.undatedEvents}</h3>
              <Timeline locale={locale} entries={journey.undated.map(entryOf)} isUndated />
            </>
          )}
        </Section>
      )}
    </>
  );
}
