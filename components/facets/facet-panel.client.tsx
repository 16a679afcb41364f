'use client';

// The filter panel: one fieldset a facet, native checkboxes with counts, and a button to exclude.
import { type ReactNode, useEffect, useState } from 'react';
import type { PanelFacet } from '#lib/cases/panel';
import type { Counts } from '#lib/cases/selection';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { FilterState } from '#lib/url/filters';

interface Props {
  readonly facets: readonly PanelFacet[];
  readonly counts: Counts;
  readonly state: FilterState;
  readonly locale: Locale;
  readonly onToggle: (facet: string, value: string) => void;
}

export function FacetPanel({ facets, counts, state, locale, onToggle }: Props) {
  return facets.map((facet) => {
    const chosen = state.chosen[facet.id] ?? [];
    const group = (
      <fieldset className="grid gap-0.5">
        <legend className="visually-hidden">{facet.label}</legend>
        {facet.values.map(({ id, label }) => (
          <FacetValue
            key={id}
            label={label}
            count={counts[facet.id]?.get(id) ?? 0}
            isChosen={chosen.includes(id)}
            isExcluded={chosen.includes(`-${id}`)}
            locale={locale}
            onToggle={() => onToggle(facet.id, id)}
            onExclude={() => onToggle(facet.id, `-${id}`)}
          />
        ))}
      </fieldset>
    );
    return (
      <FacetGroup key={facet.id} facet={facet} chosen={chosen.length}>
        {group}
      </FacetGroup>
    );
  });
}

interface GroupProps {
  readonly facet: PanelFacet;
  readonly chosen: number;
  readonly children: ReactNode;
}

/** Opens when something in it is chosen; closing is left to the reader, whose focus may be inside. */
function FacetGroup({ facet, chosen, children }: GroupProps) {
  const [isOpen, setOpen] = useState(facet.prominent);
  const hasChoice = chosen > 0;
  useEffect(() => {
    if (hasChoice) setOpen(true);
  }, [hasChoice]);
  return (
    <details
      className="border-t border-rule"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="py-2 font-bold">
        {facet.label}
        {hasChoice && ` (${chosen})`}
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}

interface ValueProps {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isExcluded: boolean;
  readonly locale: Locale;
  readonly onToggle: () => void;
  readonly onExclude: () => void;
}

/** A value that no case is left for stays reachable, quietly: choosing it is answered with "no results". */
function FacetValue(props: ValueProps) {
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
