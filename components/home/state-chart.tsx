// The state of the base as a chart that is also navigation: one row an outcome, one square a case.
import type { Casebook } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { termPath } from '#lib/url/term-path';
import { OutcomeBadge } from '../case/outcome-badge';

export function StateChart({ book, locale }: { book: Casebook; locale: Locale }) {
  const words = messages(locale);
  const outcomes = (book.terms.outcome ?? []).map((term) => ({
    term,
    cases: book.cases.filter(({ outcome }) => outcome.is === term.id),
  }));
  return (
    <>
      <dl className="grid gap-2">
        {outcomes.map(({ term, cases }) => (
          <div key={term.id} className="grid items-center gap-x-4 sm:grid-cols-[17rem_1fr]">
            <dt>
              <a
                href={termPath(locale, 'outcome', term.id)}
                className="no-underline hover:underline"
              >
                <OutcomeBadge
                  label={term.label[locale]}
                  sign={term.sign ?? 'flag'}
                  tone={term.tone ?? 'grey'}
                />
              </a>
            </dt>
            <dd className={`tone-${term.tone} flex flex-wrap gap-1`}>
              {cases.length === 0 && <span className="text-small text-soft">0</span>}
              {cases.map((item) => (
                <a
                  key={item.id}
                  href={paths.case(locale, item.id)}
                  className="outcome inline-block border-2 border-current px-2 text-small no-underline hover:underline"
                >
                  {shortName(book, item, locale)}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-small text-soft">{words.smallNumber(book.cases.length)}</p>
    </>
  );
}
