'use client';

// The cases that are left, best first, with found words marked.
import type { CaseCard as Card } from '#lib/cases/card';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { SearchHit } from '#lib/search/engine';
import { MAX_COMPARED } from '#lib/url/comparison';
import { CaseCard } from '../case/case-card';
import { Excerpt } from './excerpt.client';
import { Marked } from './marked';

interface Props {
  readonly cards: readonly Card[];
  readonly hits: readonly SearchHit[];
  readonly locale: Locale;
  readonly selected: readonly string[];
  readonly onSelect: (id: string) => void;
  /** Only while something is searched. */
  readonly onClearSearch?: (() => void) | undefined;
}

export function ResultList({ cards, hits, locale, selected, onSelect, onClearSearch }: Props) {
  const words = messages(locale);
  if (cards.length === 0) {
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
    <ul className="grid gap-6">
      {cards.map((card) => {
        const hit = hitOf.get(card.id);
        const terms = hit?.terms ?? [];
        const isSelected = selected.includes(card.id);
        return (
          <li key={card.id}>
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
                  onChange={() => onSelect(card.id)}
                />
                {words.selectForCompare}
              </label>
            </CaseCard>
          </li>
        );
      })}
    </ul>
  );
}
