'use client';

// The filter panel: one fieldset a facet, that opens and closes.
import { type ReactNode, useEffect, useState } from 'react';
import type { PanelFacet } from '#lib/cases/panel';
import type { Counts } from '#lib/cases/selection';
import type { Locale } from '#lib/locales';
import type { FilterState } from '#lib/url/filters';
import { FacetOptions } from './facet-options.client';

interface Props {
  readonly facets: readonly PanelFacet[];
  /** Undefined while nothing is chosen and nothing was counted: the panel's own counts hold. */
  readonly counts: Counts | undefined;
  readonly state: FilterState;
  readonly locale: Locale;
  readonly onToggle: (facet: string, value: string) => void;
  /** More values are wanted than are here. */
  readonly onMore: () => void;
}

export function FacetPanel({ facets, counts, state, locale, onToggle, onMore }: Props) {
  return facets.map((facet) => {
    const chosen = state.chosen[facet.id] ?? [];
    return (
      <FacetGroup key={facet.id} facet={facet} chosen={chosen.length}>
        <fieldset className="grid gap-0.5">
          <legend className="visually-hidden">{facet.label}</legend>
          <FacetOptions
            facet={facet}
            counts={counts?.[facet.id]}
            chosen={chosen}
            locale={locale}
            onToggle={(value) => onToggle(facet.id, value)}
            onMore={onMore}
          />
        </fieldset>
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
