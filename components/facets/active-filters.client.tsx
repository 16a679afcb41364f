'use client';

// The chosen filters as buttons that remove them.
import { useRef } from 'react';
import type { PanelFacet } from '#lib/cases/panel';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { excludedValue, type FilterState } from '#lib/url/filters';

interface Props {
  readonly facets: readonly PanelFacet[];
  readonly state: FilterState;
  readonly locale: Locale;
  readonly onToggle: (facet: string, value: string) => void;
  readonly onClear: () => void;
}

export function ActiveFilters({ facets, state, locale, onToggle, onClear }: Props) {
  const words = messages(locale);
  const list = useRef<HTMLUListElement>(null);
  const chips = facets.flatMap((facet) =>
    (state.chosen[facet.id] ?? []).map((value) => {
      const excluded = excludedValue(value);
      const id = excluded ?? value;
      const name = facet.values.find((known) => known.id === id)?.label ?? id;
      const label = `${facet.label}${words.colon}${excluded ? words.without(name) : name}`;
      return { facet: facet.id, value, label };
    }),
  );
  if (chips.length === 0) return null;

  /** Focus goes to the button in the place of the removed one, else to the results: keyboards do not get lost. */
  const focusAt = (index: number) =>
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button');
      const next = buttons?.[Math.min(index, buttons.length - 1)];
      (next ?? document.getElementById('results'))?.focus();
    });

  return (
    <ul ref={list} className="flex flex-wrap gap-2">
      {chips.map(({ facet, value, label }, index) => (
        <li key={`${facet} ${value}`}>
          <button
            type="button"
            className="control"
            aria-label={words.remove(label)}
            onClick={() => {
              onToggle(facet, value);
              focusAt(index);
            }}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="control border-transparent underline"
          onClick={() => {
            onClear();
            focusAt(0);
          }}
        >
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
}
