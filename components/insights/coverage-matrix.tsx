// Case by facet: a square for each, filled where something is stated. Wide, so it scrolls in itself, its
// heads stay in sight; many cases stand in several tables, so that none is wider than a screen or a sheet.
import type { Case, Casebook } from '#lib/casebook';
import { shortName } from '#lib/cases/short-name';
import type { Facet } from '#lib/facets';
import { columnLabel } from '#lib/insights/column-label';
import { type Coverage, coverageOf, coverages } from '#lib/insights/coverage';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { paths } from '#lib/url/paths';
import { sectionAnchor } from '#lib/url/section-anchor';
import { CoverageSign } from './coverage-sign';

interface Props {
  readonly book: Casebook;
  readonly facets: readonly Facet[];
  /** In the order of the columns. */
  readonly cases: readonly Case[];
  readonly locale: Locale;
}

/** Columns that fit a screen and a sheet of paper. */
const columns = 20;

export function CoverageMatrix({ book, facets, cases, locale }: Props) {
  const starts = Array.from({ length: Math.ceil(cases.length / columns) }, (_, i) => i * columns);
  const found = new Set(
    facets.flatMap((facet) => cases.map((item) => coverageOf(book, item, facet))),
  );
  return (
    <>
      <MatrixLegend
        kinds={coverages.filter((kind) => found.has(kind))}
        hasPart={cases.some(isReadInPart)}
        locale={locale}
      />
      {starts.map((start) => (
        <MatrixTable
          key={start}
          book={book}
          facets={facets}
          cases={cases.slice(start, start + columns)}
          first={starts.length > 1 ? start + 1 : undefined}
          locale={locale}
        />
      ))}
    </>
  );
}

const isReadInPart = (item: Case): boolean => item.primary.extent !== 'full';

function MatrixTable({
  book,
  facets,
  cases,
  first,
  locale,
}: Props & { first: number | undefined }) {
  const words = insightWords(locale);
  const caption =
    first === undefined
      ? words.gapsMatrix
      : words.both(words.gapsMatrix, words.columns(first, first + cases.length - 1));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section aria-label={caption} tabIndex={0} className="matrix-scroll mt-2">
      <table className="matrix">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.facet}</th>
            {cases.map((item) => {
              const name = shortName(book, item, locale);
              return (
                <th key={item.id} scope="col">
                  <a href={paths.case(locale, item.id)} title={name}>
                    <span aria-hidden="true">
                      {columnLabel(book, item, locale)}
                      {isReadInPart(item) && ' †'}
                    </span>
                    <span className="visually-hidden">
                      {isReadInPart(item) ? words.both(name, words.readInPart) : name}
                    </span>
                  </a>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {facets.map((facet) => (
            <tr key={facet.id}>
              <th scope="row">
                <a href={paths.facet(locale, facet.id)}>{facet.label[locale]}</a>
              </th>
              {cases.map((item) => (
                <td key={item.id}>
                  <Cell
                    kind={coverageOf(book, item, facet)}
                    href={paths.case(locale, item.id, anchorOf(facet))}
                    locale={locale}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ kind, href, locale }: { kind: Coverage; href: string; locale: Locale }) {
  const word = <span className="visually-hidden">{insightWords(locale).coverage[kind]}</span>;
  if (kind === 'silent') {
    return (
      <>
        <CoverageSign kind={kind} />
        {word}
      </>
    );
  }
  return (
    <a href={href}>
      <CoverageSign kind={kind} />
      {word}
    </a>
  );
}

/** Where the page of a case speaks of a facet. */
function anchorOf({ id, kind, read }: Facet): string {
  if (kind === 'statements') return `f-${id}`;
  // `motives.*.is` is told in the section of motives.
  return sectionAnchor(read[0]?.split('.')[0] ?? '');
}

interface LegendProps {
  /** Those that occur. */
  readonly kinds: readonly Coverage[];
  readonly hasPart: boolean;
  readonly locale: Locale;
}

function MatrixLegend({ kinds, hasPart, locale }: LegendProps) {
  const words = insightWords(locale);
  return (
    <ul
      aria-label={words.legend}
      className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small"
    >
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <CoverageSign kind={kind} />
          {words.coverage[kind]}
        </li>
      ))}
      {hasPart && (
        <li>
          <span className="font-bold">†</span> {words.readInPart}
        </li>
      )}
      <li className="no-print sm:hidden">{words.gapsTableHint}</li>
    </ul>
  );
}
