'use client';

// Finds a case by a few letters and adds it to the comparison: a plain field and a plain list, which any
// keyboard, input method and screen reader knows.
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { normalise } from '#lib/search/normalise';

export interface PickableCase {
  readonly id: string;
  /** Company and year. */
  readonly title: string;
  /** Other words it is found by. */
  readonly find: string;
}

interface Props {
  readonly cases: readonly PickableCase[];
  readonly locale: Locale;
  readonly onAdd: (id: string) => void;
}

export function CasePicker({ cases, locale, onAdd }: Props) {
  const words = messages(locale);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const texts = useMemo(
    () => cases.map(({ id, title, find }) => normalise(`${title} ${find} ${id}`)),
    [cases],
  );
  const asked = normalise(search).split(/\s+/u).filter(Boolean);
  const found = cases.filter((_, i) => asked.every((part) => texts[i]?.includes(part)));
  const id = found.some((item) => item.id === chosen) ? chosen : (found[0]?.id ?? '');

  /** Enter that ends a conversion chooses nothing; Safari tells only by the old code. */
  const keepConversion = (event: KeyboardEvent) => {
    const isConverting = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && isConverting) event.preventDefault();
  };

  return (
    <form
      className="needs-script no-print case-picker"
      onSubmit={(event) => {
        event.preventDefault();
        if (!id) return;
        setSearch('');
        onAdd(id);
      }}
    >
      <label>
        <span className="text-small text-soft">{words.comparePickSearch}</span>
        <input
          type="text"
          inputMode="search"
          // "/" leads to the search of all cases, not here.
          className="control"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={keepConversion}
        />
      </label>
      <label>
        <span className="text-small text-soft">{words.comparePick}</span>
        <select
          className="control"
          value={id}
          disabled={found.length === 0}
          onChange={(event) => setChosen(event.target.value)}
        >
          {found.map((item) => (
            <option key={item.id} value={item.id}>
              {item.title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="control">
        {words.compareAdd}
      </button>
      <p role="status" className="text-small text-soft">
        {asked.length > 0 && words.comparePickFound(found.length)}
      </p>
    </form>
  );
}
