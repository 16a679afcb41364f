// Footnotes of a text: marks, and the notes at its end with a way back to each mark.
import type { ReactNode } from 'react';
import type { Locale } from '#lib/locales';
import { footnoteWords } from '#lib/messages/footnotes';
import { footnoteId, markId } from '#lib/url/footnote-anchor';
import { sectionAnchor } from '#lib/url/section-anchor';

interface MarkProps {
  readonly label: string;
  readonly number: string;
  /** Which of the marks of this note. */
  readonly use: string;
}

interface BackProps {
  readonly to: string;
  readonly number: string;
  readonly use: string;
}

/** What `remarkFootnotes` names, in the language of the page. */
export function footnoteComponents(locale: Locale, Heading: 'h2' | 'h3') {
  const words = footnoteWords(locale);
  return {
    FootnoteMark: ({ label, number, use }: MarkProps) => (
      <sup className="source-mark" lang={locale}>
        {'\u2060'}
        <a
          id={markId(label, Number(use))}
          href={`#${footnoteId(label)}`}
          aria-label={words.mark(number)}
          className="no-underline hover:underline"
        >
          [{number}]
        </a>
      </sup>
    ),
    FootnoteBack: ({ to, number, use }: BackProps) => (
      <a href={`#${to}`} aria-label={words.back(number, use)} lang={locale} className="note-back">
        {use === '1' ? '↩' : `↩${use}`}
      </a>
    ),
    Footnote: ({ id, children }: { id: string; children: ReactNode }) => (
      <li id={id}>{children}</li>
    ),
    Footnotes: ({ children }: { children: ReactNode }) => (
      <section className="notes">
        <Heading id={sectionAnchor('notes')} lang={locale}>
          {words.notes}
        </Heading>
        <ol>{children}</ol>
      </section>
    ),
  };
}
