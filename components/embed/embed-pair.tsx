// A comparison of two cases for the frames of other sites: two columns that fit a phone, the label of
// each row above its cells. Complete without script.
import { framedRows } from '#lib/cards/framed-rows';
import { type Casebook, caseOf } from '#lib/casebook';
import { caseCard } from '#lib/cases/card';
import type { Column, ColumnSource } from '#lib/cases/comparison';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { sharingWords } from '#lib/messages/sharing';
import { paths } from '#lib/url/paths';
import { OutcomeBadge } from '../case/outcome-badge';
import { MarkedLanguage } from '../ui/marked-language';
import { EmbedFacts } from './embed-facts';
import { EmbedLink } from './embed-link';

interface Props {
  readonly book: Casebook;
  readonly pair: string;
  readonly columns: readonly Column[];
  readonly locale: Locale;
}

export function EmbedPair({ book, pair, columns, locale }: Props) {
  const words = messages(locale);
  const href = paths.pair(locale, pair);
  return (
    <main id="main" className="embed">
      <p className="embed-head">
        <span>{words.compare}</span>
        <EmbedLink href={paths.home(locale)}>{words.siteName}</EmbedLink>
      </p>
      <h1>
        <EmbedLink href={href}>
          {words.compareTitle(columns.map(({ shortName }) => shortName))}
        </EmbedLink>
      </h1>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <EmbedLink href={column.href}>{column.shortName}</EmbedLink>
                <span className="embed-soft">{words.toldOn(column.told)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {framedRows(columns, locale).map(({ id, label, cells }) => (
          <tbody key={id}>
            <tr>
              <th colSpan={columns.length} scope="rowgroup">
                {label}
              </th>
            </tr>
            <tr>
              {columns.map((column, i) => (
                <td key={column.id}>
                  {id === 'outcome' && (
                    <OutcomeBadge {...caseCard(book, caseOf(book, column.id), locale).outcome} />
                  )}
                  <EmbedFacts cell={cells[i]} locale={locale} isNamed={id === 'outcome'} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
        <tbody>
          <tr>
            <th colSpan={columns.length} scope="rowgroup">
              {sharingWords(locale).source}
            </th>
          </tr>
          <tr>
            {columns.map(({ id, sources: [source] }) => (
              <td key={id}>
                <EmbedSource source={source} locale={locale} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>
        <EmbedLink href={href}>{sharingWords(locale).framedPair}</EmbedLink>
      </p>
    </main>
  );
}

function EmbedSource({ source, locale }: { source: ColumnSource | undefined; locale: Locale }) {
  if (!source) return null;
  const title = <MarkedLanguage text={source.title} locale={locale} />;
  return source.url ? <EmbedLink href={source.url}>{title}</EmbedLink> : title;
}
