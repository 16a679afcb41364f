// One thing that a case says of a term, as a row: whose it is, and beside it when, where, why, and the proof.
import type { Casebook } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import { marksOf } from '#lib/cases/present';
import { type RowPart, rowCells } from '#lib/cases/present-row';
import type { TermRow } from '#lib/cases/term-rows';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';
import { OutcomeBadge } from '../case/outcome-badge';
import { SourceMarks } from '../case/source-marks';
import { InternalMark } from '../ui/internal-mark';

interface Props {
  readonly book: Casebook;
  readonly facet: string;
  readonly row: TermRow;
  readonly locale: Locale;
}

export function TermRowEntry({ book, facet, row, locale }: Props) {
  const words = messages(locale);
  const { item, anchor, at, statement, text } = row;
  const card = caseCard(book, item, locale);
  const cells = rowCells(book, facet, row, locale);
  const note = text ?? (typeof statement?.note === 'object' ? statement.note : undefined);
  const isBare = cells.length === 0 && !note && at.length === 0;
  const lang = card.lang === locale ? undefined : card.lang;
  return (
    <article className="label-row break-inside-avoid first:border-t-0">
      <p className="text-small">
        <a href={paths.company(locale, item.company)} className="inline-block py-0.5">
          {card.company}
        </a>
        <span className="text-soft">
          {words.listSeparator}
          {words.toldOn(card.told)}
        </span>
        <br />
        <OutcomeBadge {...card.outcome} />
        <InternalMark word={card.internal} />
      </p>
      <div>
        <p lang={lang}>
          <a href={paths.case(locale, item.id, anchor)} className="text-ink">
            {card.title}
          </a>
        </p>
        {isBare && (
          <p className="max-w-(--measure) text-small text-soft" lang={lang}>
            {card.summary}
          </p>
        )}
        <dl className="flex flex-wrap items-baseline gap-x-6 gap-y-2 text-small">
          {cells.map(({ label, parts }) => (
            <div key={label} className="flex flex-wrap items-baseline gap-x-2">
              <dt className="text-soft">{label}</dt>
              <dd>
                <Parts parts={parts} separator={words.listSeparator} />
              </dd>
            </div>
          ))}
          {at.length > 0 && (
            <div className="flex flex-wrap items-baseline gap-x-2">
              <dt className="text-soft">{words.evidence}</dt>
              <dd>
                <SourceMarks
                  marks={marksOf(item, at)}
                  locale={locale}
                  page={paths.case(locale, item.id)}
                />
              </dd>
            </div>
          )}
        </dl>
        {note && <p className="max-w-(--measure) text-small text-soft">{note[locale]}</p>}
      </div>
    </article>
  );
}

function Parts({ parts, separator }: { parts: readonly RowPart[]; separator: string }) {
  return parts.map(({ text, href }, i) => (
    <span key={text}>
      {i > 0 && separator}
      {href ? (
        <a href={href} className="inline-block py-0.5">
          {text}
        </a>
      ) : (
        text
      )}
    </span>
  ));
}
