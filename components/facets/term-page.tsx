// One value of a facet: what it means, who uses it, who used it, who only speaks of it.
import type { Case, Casebook } from '#lib/casebook';
import { termOf } from '#lib/casebook';
import { casesByTerm } from '#lib/cases/by-term';
import { caseCard } from '#lib/cases/card';
import { type PresentedFact, valueLabel } from '#lib/cases/present';
import type { Facet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { CaseCard } from '../case/case-card';
import { Fact } from '../case/fact';
import { Section } from '../ui/section';
import { TermFacts } from './term-facts';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly value: string;
  readonly locale: Locale;
}

export function TermPage({ book, facet, value, locale }: Props) {
  const words = messages(locale);
  const term = termOf(book, facet.id, value);
  const label = valueLabel(book, facet.id, value, locale);
  const { counted, others } = casesByTerm(book, facet, value, locale);
  const now = counted.filter(({ former }) => !former);
  const before = counted.filter(({ former }) => former);
  const isTool = facet.kind === 'statements' && term !== undefined;
  const list = (entries: readonly { item: Case; fact?: PresentedFact | undefined }[]) => (
    <CaseList entries={entries} book={book} locale={locale} />
  );
  return (
    <>
      <p className="text-small">
        <a href={paths.facet(locale, facet.id)}>{facet.label[locale]}</a>
      </p>
      <h1 className="mt-1 mb-3">{term ? label : `${facet.label[locale]}${words.colon}${label}`}</h1>
      {term && <TermFacts term={term} isTool={isTool} locale={locale} />}
      <p className="mt-4 flex flex-wrap gap-x-4">
        {words.caseCount(counted.length)}
        {counted.length > 0 && (
          <a href={`${paths.cases(locale)}?${facet.id}=${value}`}>{words.filterBy}</a>
        )}
      </p>
      {counted.length === 0 && <p className="mt-4 text-soft">{words.noUse}</p>}
      {now.length > 0 && (
        <Section id="now" title={isTool ? words.usingNow : words.casesWith(label)}>
          {list(now)}
        </Section>
      )}
      {before.length > 0 && (
        <Section id="before" title={words.usedBefore}>
          {list(before)}
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={words.elsewhereUse}>
          {list(others)}
        </Section>
      )}
    </>
  );
}

function CaseList({
  entries,
  book,
  locale,
}: {
  entries: readonly { item: Case; fact?: PresentedFact | undefined }[];
  book: Casebook;
  locale: Locale;
}) {
  return (
    <ul className="grid gap-6">
      {/* A case that says several things of one term has one card. */}
      {[...new Set(entries.map(({ item }) => item))].map((item) => (
        <li key={item.id}>
          <CaseCard card={caseCard(book, item, locale)} locale={locale}>
            {entries.map(
              ({ item: own, fact }) =>
                own === item &&
                fact && (
                  <Fact
                    key={fact.anchor}
                    fact={fact}
                    locale={locale}
                    page={paths.case(locale, item.id)}
                  />
                ),
            )}
          </CaseCard>
        </li>
      ))}
    </ul>
  );
}
