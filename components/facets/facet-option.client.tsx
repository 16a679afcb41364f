'use client';

// One value of a facet: a native checkbox with its count, and a button to exclude it.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isExcluded: boolean;
  readonly locale: Locale;
  readonly onToggle: () => void;
  readonly onExclude: () => void;
}

/** A value that no case is left for stays reachable, quietly: choosing it is answered with "no results". */
export function FacetOption(props: Props) {
  const { label, count, isChosen, isExcluded, locale, onToggle, onExclude } = props;
  const words = messages(locale);
  return (
    <div className="flex items-start justify-between gap-2">
      <label
        className={`flex items-start gap-2 py-1 ${count === 0 || isExcluded ? 'text-soft' : ''}`}
      >
        <input
          type="checkbox"
          checked={isChosen}
          onChange={onToggle}
          className="mt-1 h-4.5 w-4.5 shrink-0 accent-(--accent)"
        />
        <span className={isExcluded ? 'line-through' : ''}>{words.optionCount(label, count)}</span>
      </label>
      <button
        type="button"
        aria-pressed={isExcluded}
        aria-label={words.exclude(label)}
        title={words.exclude(label)}
        onClick={onExclude}
        className={`mt-0.5 grid h-6 w-6 shrink-0 place-items-center border leading-none ${
          isExcluded ? 'border-ink font-bold' : 'border-rule text-soft hover:border-ink'
        }`}
      >
        <span aria-hidden="true">−</span>
      </button>
    </div>
  );
}
