'use client';

// Above the results: how many they are, and their order.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { type Sort, sorts } from '#lib/url/filters';

interface Props {
  readonly count: string;
  readonly sort: Sort;
  readonly isSearch: boolean;
  readonly locale: Locale;
  readonly onSort: (sort: Sort) => void;
}

export function ListHead({ count, sort, isSearch, locale, onSort }: Props) {
  const words = messages(locale);
  const labels: Record<Sort, string> = {
    newest: words.sortNewest,
    company: words.sortCompany,
    relevance: words.sortRelevance,
  };
  return (
    <div className="flex flex-wrap items-end justify-between gap-3 border-b border-rule pb-2">
      <h2 id="results" tabIndex={-1} className="outline-none">
        {count}
      </h2>
      <label className="needs-script flex items-center gap-2 text-small">
        {words.sort}
        <select
          className="control py-1"
          value={sort}
          onChange={(event) => onSort(event.target.value as Sort)}
        >
          {sorts
            .filter((id) => id !== 'relevance' || isSearch)
            .map((id) => (
              <option key={id} value={id}>
                {labels[id]}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
