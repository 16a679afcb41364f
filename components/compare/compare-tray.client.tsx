'use client';

// The chosen cases on their way to the comparison: two lead to their own page, more to the free one.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { comparisonQuery } from '#lib/url/comparison';
import { pairId } from '#lib/url/pairs';
import { paths } from '#lib/url/paths';

export function CompareTray({ ids, locale }: { ids: readonly string[]; locale: Locale }) {
  const words = messages(locale);
  const [first, second] = ids;
  const href =
    ids.length === 2 && first && second
      ? paths.pair(locale, pairId(first, second))
      : paths.compare(locale) + comparisonQuery(ids);
  return (
    <p className="needs-script no-print sticky bottom-0 border-t border-rule bg-page py-3">
      {ids.length < 2 ? (
        <span className="text-soft">{words.compareChoose}</span>
      ) : (
        <a href={href} className="control control-primary inline-block no-underline">
          {words.compareChosen(ids.length)}
        </a>
      )}
    </p>
  );
}
