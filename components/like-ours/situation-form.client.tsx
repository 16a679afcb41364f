'use client';

// What a reader states: one group of checkboxes an aspect, with what is chosen beside its name.
import { useState } from 'react';
import type { AskableAspect } from '#lib/likeness/askable-aspects';
import type { Situation } from '#lib/likeness/situation';
import { valueWords } from '#lib/likeness/value-words';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly aspects: readonly AskableAspect[];
  readonly chosen: Situation;
  readonly locale: Locale;
  readonly onToggle: (aspect: string, value: string) => void;
}

export function SituationForm({ aspects, chosen, locale, onToggle }: Props) {
  return aspects.map((aspect, i) => (
    <AspectGroup
      key={aspect.id}
      aspect={aspect}
      chosen={chosen[aspect.id] ?? []}
      isFirst={i < openFirst}
      locale={locale}
      onToggle={(value) => onToggle(aspect.id, value)}
    />
  ));
}

interface GroupProps {
  readonly aspect: AskableAspect;
  readonly chosen: readonly string[];
  readonly isFirst: boolean;
  readonly locale: Locale;
  readonly onToggle: (value: string) => void;
}

/** Open doors at the top invite; all of them open would be a wall of boxes. */
const openFirst = 2;

function AspectGroup({ aspect, chosen, isFirst, locale, onToggle }: GroupProps) {
  const [isOpen, setOpen] = useState(isFirst);
  const words = messages(locale);
  const stated = valueWords(aspect, chosen).join(words.listSeparator);
  return (
    <details
      className="border-t border-rule"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="py-2">
        <span className="font-bold">{aspect.label}</span>
        {stated && (
          <span className="text-small">
            {words.colon}
            {stated}
          </span>
        )}
      </summary>
      <fieldset className="grid gap-0.5 pb-3">
        <legend className="visually-hidden">{aspect.label}</legend>
        {aspect.values.map(({ id, label, broader }) => (
          <label key={id} className={`flex items-start gap-2 py-1 ${broader ? 'ps-6' : ''}`}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onToggle(id)}
              className="mt-1 h-4.5 w-4.5 shrink-0 accent-(--accent)"
            />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
