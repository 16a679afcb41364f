'use client';

// Chooses a case to add to the comparison.
import { useState } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

export interface PickableCase {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly cases: readonly PickableCase[];
  readonly locale: Locale;
  readonly onAdd: (id: string) => void;
}

export function CasePicker({ cases, locale, onAdd }: Props) {
  const words = messages(locale);
  const [chosen, setChosen] = useState('');
  const id = cases.some((item) => item.id === chosen) ? chosen : (cases[0]?.id ?? '');
  return (
    <form
      className="needs-script no-print flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (id) onAdd(id);
      }}
    >
      <label className="grid min-w-0 grow gap-1 sm:grow-0">
        <span className="text-small text-soft">{words.comparePick}</span>
        <select
          className="control w-full min-w-0"
          value={id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {cases.map((item) => (
            <option key={item.id} value={item.id}>
              {item.title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="control">
        {words.compareAdd}
      </button>
    </form>
  );
}
