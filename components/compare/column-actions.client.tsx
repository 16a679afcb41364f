'use client';

// What can be done with a column: moved by one place, or removed.
import type { Column } from '#lib/cases/comparison';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

export type ColumnAction = 'earlier' | 'later' | 'remove';

interface Props {
  readonly column: Column;
  readonly place: number;
  readonly count: number;
  readonly locale: Locale;
  readonly onAct: (action: ColumnAction) => void;
}

export function ColumnActions({ column, place, count, locale, onAct }: Props) {
  const words = messages(locale);
  const move = (action: 'earlier' | 'later', sign: string, name: string, isPossible: boolean) => (
    <button
      type="button"
      className="control"
      data-action={`${action} ${column.id}`}
      aria-label={name}
      disabled={!isPossible}
      onClick={() => onAct(action)}
    >
      {sign}
    </button>
  );
  return (
    <span className="column-actions no-print">
      {count > 1 && (
        <>
          {move('earlier', '←', words.compareEarlier(column.title), place > 0)}
          {move('later', '→', words.compareLater(column.title), place < count - 1)}
        </>
      )}
      <button
        type="button"
        className="remove-case control"
        aria-label={words.compareRemove(column.title)}
        onClick={() => onAct('remove')}
      >
        {words.compareRemoveShort}
      </button>
    </span>
  );
}
