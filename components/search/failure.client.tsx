'use client';

// What could not be loaded, and a button to try again.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly text: string;
  readonly locale: Locale;
  readonly onRetry: () => void;
}

export function Failure({ text, locale, onRetry }: Props) {
  return (
    <p
      role="alert"
      className="flex flex-wrap items-center gap-3 border border-strong-rule px-4 py-2"
    >
      {text}
      <button
        type="button"
        className="control"
        onClick={() => {
          onRetry();
          // The button goes away when it helps.
          document.getElementById('results')?.focus();
        }}
      >
        {messages(locale).retry}
      </button>
    </p>
  );
}
