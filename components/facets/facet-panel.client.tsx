'use client';

// The filter panel: one fieldset a facet, native checkboxes, counts in the labels.
import { type ReactNode, useEffect, useState } from 'react';
import type { PanelFacet } from '#lib/cases/panel';
import { countValues, type Selectable } from '#lib/cases/select';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import type { FilterState } from '#lib/url/filters';

interface Props {
  readonly facets: readonly PanelFacet[];
  readonly cards: readonly Selectable[];
  readonly state: FilterState;
  /** Ids a search matched. */
  readonly within?: ReadonlySet<string> | undefined;
  readonly locale: Locale;
  readonly onToggle: (facet: string, value: string) => void;
}

export function FacetPanel({ facets, cards, state, within, locale, onToggle }: Props) {
  return facets.map((facet) => {
    const chosen = state.chosen[facet.id] ?? [];
    const counts = countValues(cards, facet.id, state.chosen, within);
    const group = (
      <fieldset className="grid gap-0.5">
        <legend className="visually-hidden">{facet.label}</legend>
        {facet.values.map(({ id, label }) => (
          <FacetValue
            key={id}
            label={label}
            count={counts.get(id) ?? 0}
            isChosen={chosen.includes(id)}
            locale={locale}
            onToggle={() => onToggle(facet.id, id)}
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
  readonly locale: Locale;
  readonly onToggle: () => void;
}

/** A value that no case is left for stays reachable, quietly: choosing it is answered with "no results". */
function FacetValue({ label, count, isChosen, locale, onToggle }: ValueProps) {
  return (
    <label className={`flex items-start gap-2 py-1 ${count === 0 ? 'text-soft' : ''}`}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onToggle}
        className="mt-1 h-4.5 w-4.5 shrink-0 accent-(--accent)"
      />
      <span>{messages(locale).optionCount(label, count)}</span>
    </label>
  );
}
