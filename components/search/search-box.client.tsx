'use client';

// The search field. While Japanese is being composed nothing is searched; the browser's own
// composition is never touched.
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly locale: Locale;
  /** The query of the address. */
  readonly value: string;
  readonly onQuery: (query: string) => void;
  readonly onFocus: () => void;
}

/** Longer input is cut by the search anyway; this keeps addresses and boxes sane. */
const MAX_LENGTH = 200;

export function SearchBox({ locale, value, onQuery, onFocus }: Props) {
  const words = messages(locale);
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  const sent = useRef(value);

  // Back, forward and "clear" change the address behind the field's back.
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);

  const send = (text: string) => {
    const query = text.trim();
    if (composing.current || query === sent.current) return;
    sent.current = query;
    onQuery(query);
  };

  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(typed);
        }}
      >
        <label htmlFor="q" className="font-bold">
          {words.searchLabel}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={MAX_LENGTH}
          value={typed}
          aria-describedby="q-hint"
          aria-keyshortcuts="/ Control+K Meta+K"
          onFocus={onFocus}
          onChange={(event) => {
            setTyped(event.target.value);
            send(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            // Some browsers empty the field themselves; with nothing in it, Escape leaves.
            if (typed === '') event.currentTarget.blur();
            setTyped('');
            send('');
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            setTyped(event.currentTarget.value);
            send(event.currentTarget.value);
          }}
          className="control mt-1 block w-full py-2 text-lead"
        />
        <p id="q-hint" className="mt-1 text-small text-soft">
          {words.searchHint}
        </p>
      </form>
    </search>
  );
}
