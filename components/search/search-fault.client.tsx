'use client';

// Says that something of the search could not be loaded, and tries again on demand. It must not know
// what it was.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly text: string;
  readonly locale: Locale;
  readonly onRetry: () => void;
}

export function SearchFault({ text, locale, onRetry }: Props) {
  return (
    <p
      role="alert"
      className="flex flex-wrap items-center gap-3 border border-strong-rule px-4 py-2"
    >
      {text}
      <button type="button" className="control" onClick={onRetry}>
        {messages(locale).retry}
      </button>
    </p>
  );
}
