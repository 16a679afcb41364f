'use client';

// The cases that are left, best first, with found words marked.
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { SearchHit } from '#lib/search/engine';
import { MAX_COMPARED } from '#lib/url/comparison';
import { CaseCard } from '../case/case-card';
import { Excerpt } from './excerpt.client';
import { Marked } from './marked';
import { MissingCard } from './missing-card.client';
import type { CardState } from './use-cards.client';

interface Props {
  readonly ids: readonly string[];
  readonly cardOf: (id: string) => CardState;
  readonly hits: readonly SearchHit[];
  readonly locale: Locale;
  /** What is shown is not yet what was asked for. */
  readonly isLoading: boolean;
  readonly selected: readonly string[];
  readonly onSelect: (id: string) => void;
  /** Tries again to load what failed. */
  readonly onRetry: () => void;
  /** Only while something is searched. */
  readonly onClearSearch?: (() => void) | undefined;
}

export function ResultList(props: Props) {
  const { ids, cardOf, hits, locale, isLoading, selected, onSelect, onRetry, onClearSearch } =
    props;
  const words = messages(locale);
  if (ids.length === 0) {
    return (
      <div className="grid justify-items-start gap-3">
        <p>{words.noResults}</p>
        {onClearSearch && (
          <button type="button" className="control" onClick={onClearSearch}>
            {words.clearSearch}
          </button>
        )}
      </div>
    );
  }
  const hitOf = new Map(hits.map((hit) => [hit.id, hit]));
  return (
    <ul id="cases" className="grid gap-6" aria-busy={isLoading}>
      {ids.map((id) => {
        const card = cardOf(id);
        const hit = hitOf.get(id);
        const terms = hit?.terms ?? [];
        const isSelected = selected.includes(id);
        return (
          <li key={id} tabIndex={-1}>
            {card === undefined || card === 'failed' ? (
              <MissingCard
                id={id}
                locale={locale}
                hasFailed={card === 'failed'}
                onRetry={onRetry}
              />
            ) : (
              <CaseCard
                card={card}
                locale={locale}
                title={<Marked text={card.title} terms={terms} />}
                summary={<Marked text={card.summary} terms={terms} />}
              >
                {hit?.isOtherLocale && <p className="text-small text-soft">{words.searchOther}</p>}
                <Excerpt hit={hit} card={card} locale={locale} />
                <label className="needs-script no-print flex w-fit items-center gap-2 py-1 text-small text-soft">
                  <input
                    type="checkbox"
                    className="h-4.5 w-4.5 accent-(--accent)"
                    checked={isSelected}
                    disabled={!isSelected && selected.length >= MAX_COMPARED}
                    aria-label={words.selectCase(card.title)}
                    onChange={() => onSelect(id)}
                  />
                  {words.selectForCompare}
                </label>
              </CaseCard>
            )}
          </li>
        );
      })}
    </ul>
  );
}
