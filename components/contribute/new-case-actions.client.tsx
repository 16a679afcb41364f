'use client';

// The buttons of an entry of a list: up, down, away. They must not know the list.
import { useNewCase } from './new-case-form.client';

interface Props {
  /** Name of the entry, for the buttons. */
  readonly title: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function EntryActions({ title, at, count, onMove, onRemove }: Props) {
  const { words } = useNewCase();
  return (
    <span className="entry-actions">
      {at > 0 && (
        <button
          type="button"
          className="control"
          aria-label={words.moveUp(title)}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
      )}
      {at < count - 1 && (
        <button
          type="button"
          className="control"
          aria-label={words.moveDown(title)}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
      )}
      <button type="button" className="control" aria-label={words.remove(title)} onClick={onRemove}>
        {words.removeShort}
      </button>
    </span>
  );
}
