// Hides the rows in which the cases do not differ. Works without script: the style sheet hides rows by
// their verdict while the box is ticked.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly locale: Locale;
  readonly hiddenRows: number;
}

export function DifferencesOnly({ locale, hiddenRows }: Props) {
  const words = messages(locale);
  return (
    <p className="no-print mb-3 flex flex-wrap items-center gap-x-4">
      <label className="flex items-center gap-2 py-1">
        <input type="checkbox" className="differences-only h-4.5 w-4.5 accent-(--accent)" />
        {words.compareDifferencesOnly}
      </label>
      <span className="differences-hidden text-small text-soft" role="status">
        <span>{words.compareHidden(hiddenRows)}</span>
      </span>
    </p>
  );
}
