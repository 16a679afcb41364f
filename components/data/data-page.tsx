// What data files there are, how the table of facts is laid out, and what may be done with them.
import type { ReactNode } from 'react';
import type { Casebook } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { dataWords } from '#lib/messages/data';
import { formatDate } from '#lib/messages/dates';
import { changes } from '#lib/publish/changelog';
import { dataCounts } from '#lib/publish/data-counts';
import { factTable } from '#lib/publish/tables/facts';
import { paths } from '#lib/url/paths';
import { PageSections } from '../ui/page-sections';
import { ColumnTable } from './column-table';
import { FileTable } from './file-table';
import { TwinTable } from './twin-table';

export function DataPage({ book, locale }: { book: Casebook; locale: Locale }) {
  const words = dataWords(locale);
  const sections: { id: string; title: string; content: ReactNode }[] = [
    {
      id: 'files',
      title: words.files,
      content: (
        <>
          <Paragraph>{words.filesNote}</Paragraph>
          <FileTable book={book} locale={locale} />
        </>
      ),
    },
    {
      id: 'facts',
      title: words.factsTitle,
      content: (
        <>
          {words.factsNote.map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
          <ColumnTable table={factTable(book)} locale={locale} />
        </>
      ),
    },
    {
      id: 'twins',
      title: words.twins,
      content: (
        <>
          <Paragraph>{words.twinsNote}</Paragraph>
          <TwinTable book={book} locale={locale} />
        </>
      ),
    },
    {
      id: 'licence',
      title: words.licence,
      content: (
        <Paragraph>
          {words.licenceNote}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            CC BY 4.0
          </a>
        </Paragraph>
      ),
    },
    {
      id: 'versions',
      title: words.versioning,
      content: (
        <>
          <Paragraph>{words.versioningNote}</Paragraph>
          <dl className="grid gap-2">
            {changes.map(({ version, date, text }) => (
              <div key={version} className="label-row">
                <dt>
                  <b>{version}</b>
                  <span className="block text-small text-soft">
                    {formatDate({ value: date, precision: 'day', basis: 'stated' }, locale)}
                  </span>
                </dt>
                <dd>{text[locale]}</dd>
              </div>
            ))}
          </dl>
        </>
      ),
    },
  ];
  return (
    <>
      <h1 className="mb-3">{words.title}</h1>
      <p className="max-w-(--measure) text-lead">{words.lead}</p>
      <p className="mt-2 flex flex-wrap gap-x-4">
        <span>{dataCounts(book, locale)}</span>
        <a href={paths.api('facts.csv')}>facts.csv</a>
        <a href={paths.api('index.json')}>index.json</a>
        <a href={paths.api('openapi.json')}>openapi.json</a>
      </p>
      <PageSections sections={sections} locale={locale} />
    </>
  );
}

function Paragraph({ children }: { children: ReactNode }) {
  return <p className="mb-3 max-w-(--measure)">{children}</p>;
}
