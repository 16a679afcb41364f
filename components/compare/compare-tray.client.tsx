'use client';

// The chosen cases on their way to the comparison: two lead to their own page where every pair has
// one, others to the free comparison.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { comparisonQuery } from '#lib/url/comparison';
import { pairId } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';

interface Props {
  readonly chosen: readonly { readonly id: string; readonly shortName: string }[];
  readonly hasAllPairs: boolean;
  readonly locale: Locale;
  readonly onClear: () => void;
}

/** Nothing while nothing is chosen: the list is not covered. */
export function CompareTray({ chosen, hasAllPairs, locale, onClear }: Props) {
  const words = messages(locale);
  const [first, second] = chosen;
  if (!first) return null;
  const href =
    hasAllPairs && chosen.length === 2 && second
      ? paths.pair(locale, pairId(first.id, second.id))
      : paths.compare(locale) + comparisonQuery(chosen.map(({ id }) => id));
  return (
    <div className="no-print sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-t-2 border-ink bg-page py-3">
      <p className="text-small">
        {chosen.map(({ shortName }) => shortName).join(words.listSeparator)}
      </p>
      {second ? (
        <a href={href} className="control control-primary inline-block no-underline">
          {words.compareChosen(chosen.length)}
        </a>
      ) : (
        <p className="text-small text-soft">{words.compareChoose}</p>
      )}
      <button
        type="button"
        className="control border-transparent underline"
        onClick={() => {
          onClear();
          document.getElementById('results')?.focus();
        }}
      >
        {words.compareClear}
      </button>
    </div>
  );
}
