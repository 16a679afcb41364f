'use client';

// The place of a case whose card is on its way, or could not be loaded. Its page can be opened anyway.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { paths } from '#lib/url/paths';

interface Props {
  readonly id: string;
  readonly locale: Locale;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
}

/** As high as most cards, so that what follows does not jump. */
export function MissingCard({ id, locale, hasFailed, onRetry }: Props) {
  const words = messages(locale);
  return (
    <div className="spine tone-grey grid min-h-44 content-start justify-items-start gap-2 py-1">
      {hasFailed ? (
        <>
          <p>
            {words.cardFailed} <a href={paths.case(locale, id)}>{words.openCase}</a>
          </p>
          <button type="button" className="control" onClick={onRetry}>
            {words.retry}
          </button>
        </>
      ) : (
        <p className="text-soft">{words.loadingCase}</p>
      )}
    </div>
  );
}
