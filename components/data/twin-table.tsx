// The pages that are files too, each kind with an example.
import type { Casebook } from '#lib/casebook';
import { termPages } from '#lib/cases/term-pages';
import { prerenderedPairs } from '#lib/likeness/prerendered-pairs';
import type { Locale } from '#lib/locales';
import { dataWords } from '#lib/messages/data';
import { paths } from '#lib/url/paths';
import { termPath } from '#lib/url/term-path';
import { pageTwins, type TwinSuffix, tableTwins, twinForms } from '#lib/url/twins';

export function TwinTable({ book, locale }: { book: Casebook; locale: Locale }) {
  const words = dataWords(locale).twinsOf;
  const [item] = book.cases;
  const [term] = termPages(book);
  const [pair] = prerenderedPairs(book);
  const rows: readonly (readonly [string, string | undefined, readonly TwinSuffix[]])[] = [
    [words.case, item && paths.case(locale, item.id), pageTwins],
    [words.cases, paths.cases(locale), tableTwins],
    [words.term, term && termPath(locale, term.facet, term.term), pageTwins],
    [words.company, item && paths.company(locale, item.company), pageTwins],
    [words.comparison, pair && paths.pair(locale, pair), tableTwins],
  ];
  return (
    <ul>
      {rows.map(([about, page, twins]) =>
        page === undefined ? null : (
          <li key={about} className="label-row">
            <p className="max-sm:font-bold">{about}</p>
            <p className="flex flex-wrap gap-x-4 gap-y-1">
              <span className="break-all text-soft">{page}</span>
              {twins.map((suffix) => (
                <a
                  key={suffix}
                  href={paths.twin(page, suffix)}
                  aria-label={`${about}: ${twinForms[suffix].name} (.${suffix})`}
                >
                  .{suffix}
                </a>
              ))}
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
