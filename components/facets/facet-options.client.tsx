'use client';

// The values of one facet: the frequent ones in sight, the others behind a click, what is chosen
// always in sight.
import { useState } from 'react';
import { foldValues } from '#lib/cases/fold-values';
import type { PanelFacet } from '#lib/cases/panel';
import type { ValueCounts } from '#lib/cases/selection';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { foldName } from '#lib/text/fold-name';
import { FacetOption } from './facet-option.client';

interface Props {
  readonly facet: PanelFacet;
  readonly counts: ValueCounts | undefined;
  readonly chosen: readonly string[];
  readonly locale: Locale;
  readonly onToggle: (value: string) => void;
  readonly onMore: () => void;
}

type Value = PanelFacet['values'][number];

/** With more values behind the click than this, they are searched instead of listed whole. */
const LISTED = 50;

export function FacetOptions({ facet, counts, chosen, locale, onToggle, onMore }: Props) {
  const words = messages(locale);
  const { frequent, rest, reserved } = foldValues(facet.values);
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  // Once lifted out, a value stays where it is until the fold opens: who unchecks it keeps the focus.
  const [lifted, setLifted] = useState<readonly string[]>([]);
  const isChosen = ({ id }: Value) => chosen.includes(id) || chosen.includes(`-${id}`);
  const inSight = isOpen ? [] : rest.filter((one) => isChosen(one) || lifted.includes(one.id));
  const folded = rest.filter((one) => !inSight.includes(one));
  const found = sought
    ? folded.filter(({ label }) => foldName(label).includes(foldName(sought)))
    : folded;

  const option = ({ id, label, count }: Value) => (
    <FacetOption
      key={id}
      label={label}
      count={counts ? (counts.get(id) ?? 0) : count}
      isChosen={chosen.includes(id)}
      isExcluded={chosen.includes(`-${id}`)}
      locale={locale}
      onToggle={() => toggle(id)}
      onExclude={() => toggle(`-${id}`)}
    />
  );
  const toggle = (value: string) => {
    setLifted(inSight.map(({ id }) => id));
    onToggle(value);
  };
  const foldedCount = folded.length + (facet.more ?? 0);

  return (
    <>
      {frequent.map(option)}
      {inSight.map(option)}
      {foldedCount > 0 && (
        <details
          open={isOpen}
          onToggle={(event) => {
            setOpen(event.currentTarget.open);
            setLifted([]);
            if (facet.more) onMore();
          }}
        >
          <summary className="py-1 text-accent">{words.moreValues(foldedCount)}</summary>
          {facet.more !== undefined && <p className="text-soft">{words.loadingCase}</p>}
          {rest.length > LISTED && (
            <input
              type="text"
              autoComplete="off"
              className="control mb-1 w-full"
              aria-label={words.findValue(facet.label)}
              placeholder={words.findValue(facet.label)}
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          )}
          {found.slice(0, LISTED).map(option)}
          {found.length > LISTED && (
            <p className="text-small text-soft">{words.valuesLeft(found.length - LISTED)}</p>
          )}
        </details>
      )}
      {reserved.map(option)}
    </>
  );
}
