// The sources of a case: who said it, where, when, and how much of it was read.
import type { Case } from '#lib/casebook';
import { citedCommits } from '#lib/cases/cited-commits';
import type { Locale } from '#lib/locales';
import { formatDate } from '#lib/messages/dates';
import { messages } from '#lib/messages/messages';
import { headingsOf, sourceNumber } from '#lib/sources/mark';
import type { Source } from '#lib/sources/schema';
import { AnchorLink } from '../ui/anchor-link';
import { RepositoryFiles } from './repository-files';

const extentWord = {
  full: 'extentFull',
  partial: 'extentPartial',
  secondary: 'extentSecondary',
} as const;

export function SourceList({ item, locale }: { item: Case; locale: Locale }) {
  return (
    <>
      <p className="mb-4 max-w-(--measure) text-small text-soft">{messages(locale).markLegend}</p>
      <ol className="grid gap-6">
        {item.sources.map(({ source, role }, i) => (
          <SourceEntry
            key={source.id}
            source={source}
            role={role}
            locale={locale}
            commits={citedCommits(item, source.id)}
            number={sourceNumber(i)}
          />
        ))}
      </ol>
    </>
  );
}

function SourceEntry({
  source,
  role,
  locale,
  commits,
  number,
}: {
  source: Source;
  role: 'primary' | 'supporting' | 'follow-up';
  locale: Locale;
  commits: readonly string[];
  /** ② and so on, as the marks have it. */
  number: string;
}) {
  const words = messages(locale);
  const headings = headingsOf(source);
  const authors = source.authors === 'not-stated' ? [] : source.authors;
  const facts = [
    ...authors,
    source.publisher,
    ...(source.event ? [source.event] : []),
    ...(source.told ? [words.toldOn(formatDate(source.told, locale))] : []),
    `${words.published} ${formatDate(source.date, locale)}`,
  ];
  return (
    <li id={`s-${source.id}`} className="grid gap-1">
      <AnchorLink to={`s-${source.id}`} label={source.title} locale={locale} />
      <p>
        {number && `${number} `}
        <cite lang={source.language} className="font-bold not-italic">
          {source.url === 'not-stated' || source.gone ? (
            source.title
          ) : (
            <a href={source.url} rel="noreferrer" className="print-address">
              {source.title}
            </a>
          )}
        </cite>
      </p>
      <p
        className="text-small text-soft"
        lang={source.language === locale ? undefined : source.language}
      >
        {facts.join(words.listSeparator)}
      </p>
      <p className="text-small text-soft">
        {words[role]}
        {words.listSeparator}
        {words[extentWord[source.extent]]}
        {source.url === 'not-stated' && words.listSeparator + words.noUrl}
        {source.gone && (
          <>
            {words.listSeparator}
            {words.goneSince(formatDate(source.gone.asOf, locale))}
            {source.url !== 'not-stated' && (
              <>
                {words.colon}
                <span className="break-all">{source.url}</span>
              </>
            )}
          </>
        )}
        {words.listSeparator}
        {typeof source.archive === 'string' ? (
          <a href={source.archive} rel="noreferrer">
            {words.archive}
          </a>
        ) : (
          words.archiveNone
        )}
      </p>
      {source.gone?.note && <p className="text-small">{source.gone.note[locale]}</p>}
      {source.repository && (
        <RepositoryFiles
          sourceId={source.id}
          repository={source.repository}
          commits={commits}
          locale={locale}
        />
      )}
      {source.missing && (
        <p className="text-small">
          {words.notRead}
          {words.colon}
          {source.missing[locale]}
        </p>
      )}
      {headings.length > 0 && (
        <ol lang={source.language} className="columns-1 text-small text-soft md:columns-2">
          {headings.map((heading, i) => (
            <li key={heading}>
              §{i + 1} {heading}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
