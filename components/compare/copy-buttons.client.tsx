'use client';

// Takes the free comparison along: written from the columns at hand, nothing is fetched.
import { useState } from 'react';
import type { Column } from '#lib/cases/comparison';
import { toCosense } from '#lib/cases/comparison-formats/cosense';
import { toCsv } from '#lib/cases/comparison-formats/csv';
import { toHtml } from '#lib/cases/comparison-formats/html';
import { toMarkdown } from '#lib/cases/comparison-formats/markdown';
import { comparisonSheet, type Sheet } from '#lib/cases/comparison-formats/sheet';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { baseUrl } from '#lib/site';
import { comparisonQuery } from '#lib/url/comparison';
import { paths } from '#lib/url/paths';
import { writeClipboard } from '../reading/write-clipboard.browser';

interface Props {
  readonly columns: readonly Column[];
  readonly groups: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

/** Media type → how the text is written. */
const formats: Readonly<
  Record<
    'rich' | 'markdown' | 'cosense' | 'csv',
    Readonly<Record<string, (sheet: Sheet) => string>>
  >
> = {
  rich: { 'text/html': toHtml, 'text/plain': toMarkdown },
  markdown: { 'text/plain': toMarkdown },
  cosense: { 'text/plain': toCosense },
  csv: { 'text/plain': toCsv },
};

export function CopyButtons({ columns, groups, locale }: Props) {
  const words = messages(locale);
  const [said, setSaid] = useState('');
  const copy = (writers: (typeof formats)['rich']) => {
    // What is said twice is heard only when it was gone in between.
    setSaid('');
    const sheet = comparisonSheet({
      columns,
      groups,
      locale,
      path: paths.compare(locale) + comparisonQuery(columns.map(({ id }) => id)),
      // The public address where it is known: this page may stand on a mirror.
      origin: baseUrl || window.location.origin,
    });
    const texts = Object.entries(writers).map(([type, write]) => [
      type,
      Promise.resolve(write(sheet)),
    ]);
    writeClipboard(Object.fromEntries(texts)).then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <section aria-label={words.compareTake} className="take-along no-print">
      <p>
        <span className="text-soft">{words.compareCopyAs}</span>
        {Object.entries(formats).map(([format, writers]) => (
          <button
            key={format}
            type="button"
            className="control"
            aria-label={words.compareCopy(words.compareCopyFormat[format as keyof typeof formats])}
            onClick={() => copy(writers)}
          >
            {words.compareCopyFormat[format as keyof typeof formats]}
          </button>
        ))}
        <span role="status">{said}</span>
      </p>
      <p className="text-small text-soft">{words.compareTakeHint}</p>
    </section>
  );
}
