// Which outcomes the cases of a term have: counts that lead to the list of those cases.
import { type Casebook, termOf } from '#lib/casebook';
import { outcomesWith } from '#lib/cases/seen-with';
import type { Facet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { OutcomeBadge } from '../case/outcome-badge';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly value: string;
  readonly locale: Locale;
}

export function OutcomeCounts({ book, facet, value, locale }: Props) {
  const words = messages(locale);
  const outcomes = outcomesWith(book, facet, value);
  const all = outcomes.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul className="flex flex-wrap gap-x-8 gap-y-1">
        {outcomes.map(({ outcome, count }) => {
          const term = termOf(book, 'outcome', outcome);
          return (
            <li key={outcome}>
              <OutcomeBadge
                label={term?.label[locale] ?? outcome}
                sign={term?.sign ?? 'flag'}
                tone={term?.tone ?? 'grey'}
              />{' '}
              <a href={`${paths.cases(locale)}?outcome=${outcome}&${facet.id}=${value}`}>
                {words.ofCases(count, all)}
              </a>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 max-w-(--measure) text-small text-soft">{words.outcomesNote(all)}</p>
    </>
  );
}
