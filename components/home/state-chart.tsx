// The state of the base as a chart that is also navigation: one row an outcome, one mark a case.
import type { Casebook } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { Term } from '#lib/terms/schema';
import { paths } from '#lib/url/paths';
import { termPath } from '#lib/url/term-path';
import { OutcomeBadge } from '../case/outcome-badge';

export function StateChart({ book, locale }: { book: Casebook; locale: Locale }) {
  const words = messages(locale);
  const outcomes = (book.terms.outcome ?? []).map((term) => ({
    term,
    cases: book.cases.filter(({ outcome }) => outcome.is === term.id),
  }));
  const empty = outcomes.filter(({ cases }) => cases.length === 0);
  return (
    <>
      <dl className="grid gap-3">
        {outcomes
          .filter(({ cases }) => cases.length > 0)
          .map(({ term, cases }) => (
            <div
              key={term.id}
              className={`tone-${term.tone} items-baseline gap-x-6 sm:grid sm:grid-cols-[18rem_minmax(0,1fr)]`}
            >
              <dt>
                <OutcomeLink term={term} locale={locale} />{' '}
                <span className="whitespace-nowrap text-soft">{words.caseCount(cases.length)}</span>
              </dt>
              <dd className="flex flex-wrap gap-1.5">
                {cases.map((item) => (
                  <a
                    key={item.id}
                    href={paths.case(locale, item.id)}
                    className="outcome inline-block border border-current px-2 py-0.5 text-small no-underline hover:underline"
                  >
                    {shortName(book, item, locale)}
                  </a>
                ))}
              </dd>
            </div>
          ))}
        {empty.length > 0 && (
          <div className="items-baseline gap-x-6 sm:grid sm:grid-cols-[18rem_minmax(0,1fr)]">
            <dt className="text-soft">{words.noneYet}</dt>
            <dd className="flex flex-wrap gap-x-5">
              {empty.map(({ term }) => (
                <OutcomeLink key={term.id} term={term} locale={locale} />
              ))}
            </dd>
          </div>
        )}
      </dl>
      <p className="mt-3 text-small text-soft">{words.homeStateNote(book.cases.length)}</p>
    </>
  );
}

function OutcomeLink({ term, locale }: { term: Term; locale: Locale }) {
  return (
    <a href={termPath(locale, 'outcome', term.id)} className="no-underline hover:underline">
      <OutcomeBadge
        label={term.label[locale]}
        sign={term.sign ?? 'flag'}
        tone={term.tone ?? 'grey'}
      />
    </a>
  );
}
