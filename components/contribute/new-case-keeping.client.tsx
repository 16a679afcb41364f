'use client';

// What became of the draft in this browser, and the way to be rid of it. It must not know how it is kept.
import { useRef, useState } from 'react';
import type { Saved } from '#lib/authoring/draft-store';
import { useNewCase } from './new-case-form.client';

interface Props {
  /** Nothing yet, brought back from last time, or what the last attempt to keep it came to. */
  readonly state: Saved | 'untouched' | 'restored' | 'deleted';
  readonly onTakeOther: () => void;
  readonly onKeepThis: () => void;
  readonly onDelete: () => void;
}

export function Keeping({ state, onTakeOther, onKeepThis, onDelete }: Props) {
  const { words } = useNewCase();
  const [isSure, setSure] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sayings: Readonly<Record<Props['state'], string>> = {
    untouched: '',
    restored: words.draftRestored,
    saved: words.draftKept,
    deleted: words.deleted,
    ...words.draftProblem,
  };
  const isFault = !['untouched', 'restored', 'saved', 'deleted'].includes(state);
  const close = () => {
    setSure(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section aria-label={words.draft} className="keeping">
      <p role="status" className={isFault ? 'keeping-fault' : undefined}>
        {sayings[state]}
      </p>
      {state === 'other-tab' && (
        <p className="file-actions">
          <button type="button" className="control" onClick={onTakeOther}>
            {words.takeOther}
          </button>
          <button type="button" className="control" onClick={onKeepThis}>
            {words.keepThis}
          </button>
        </p>
      )}
      {isSure ? (
        <fieldset aria-label={words.deleteDraft} className="confirm">
          <p>{words.deleteSure}</p>
          {/* biome-ignore lint/a11y/noAutofocus: the question answers a press of this very place */}
          <button type="button" className="control" autoFocus onClick={close}>
            {words.deleteNo}
          </button>
          <button
            type="button"
            className="control"
            onClick={() => {
              onDelete();
              close();
            }}
          >
            {words.deleteYes}
          </button>
        </fieldset>
      ) : (
        <button ref={button} type="button" className="control" onClick={() => setSure(true)}>
          {words.deleteDraft}
        </button>
      )}
    </section>
  );
}
