// The frame of every chart: what it shows, how little it rests on, the drawing, its numbers as a table.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { insightWords } from '#lib/messages/insights';
import { sectionAnchor } from '#lib/url/section-anchor';
import { Section } from '../ui/section';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** What is counted and how much of it there is. */
  readonly count: number;
  readonly counted: string;
  readonly locale: Locale;
  readonly table: ReactNode;
  readonly children: ReactNode;
}

export function Chart({ id, title, note, count, counted, locale, table, children }: Props) {
  const words = insightWords(locale);
  return (
    <Section id={id} title={title} locale={locale}>
      {note && <p className="max-w-(--measure)">{note}</p>}
      <p className="mb-4 text-small text-soft">
        {words.small(count, counted)}
        {words.stop}{' '}
        <a href={`#${sectionAnchor('rules')}`} className="no-print inline-block py-1">
          {words.rulesLink}
        </a>
      </p>
      <figure aria-labelledby={sectionAnchor(id)}>{children}</figure>
      <details className="mt-3 text-small">
        <summary className="py-1 text-soft">{words.asTable}</summary>
        {table}
      </details>
    </Section>
  );
}
