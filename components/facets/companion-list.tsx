// Terms that several cases of a term have too, each with its page and the list of those cases.
import type { Casebook } from '#lib/casebook';
import { valueLabel } from '#lib/cases/present';
import type { Companion } from '#lib/cases/seen-with';
import type { Facet } from '#lib/facets';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { termPath } from '#lib/url/term-path';

interface Props {
  readonly book: Casebook;
  readonly facet: Facet;
  readonly value: string;
  /** Cases of the term. */
  readonly count: number;
  readonly companions: readonly Companion[];
  readonly locale: Locale;
}

/** The others are folded away. */
const shown = 10;

export function CompanionList({ book, facet, value, count, companions, locale }: Props) {
  const words = messages(locale);
  const list = (some: readonly Companion[]) => (
    <ul>
      {some.map(({ facet: other, value: id, together, all }) => (
        <li key={`${other.id} ${id}`} className="label-row first:border-t-0">
          <span className="text-soft">{other.label[locale]}</span>
          <span>
            <a href={termPath(locale, other.id, id)} className="text-ink">
              {valueLabel(book, other.id, id, locale)}
            </a>{' '}
            {other.id === facet.id ? (
              // Two values of one facet mean "one or the other" to the list: no list shows both.
              <span className="text-small">{words.seenCounts(together, count, all)}</span>
            ) : (
              <a
                href={`${paths.cases(locale)}?${facet.id}=${value}&${other.id}=${id}`}
                className="inline-block py-0.5 text-small"
              >
                {words.seenCounts(together, count, all)}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
  const rest = companions.slice(shown);
  return (
    <>
      <p className="mb-2 max-w-(--measure) text-small text-soft">{words.seenWithNote(count)}</p>
      {list(companions.slice(0, shown))}
      {rest.length > 0 && (
        <details>
          <summary className="py-1.5">{words.moreOf(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
