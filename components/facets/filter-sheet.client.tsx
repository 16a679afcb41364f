'use client';

// The filters as a sheet over the page, for narrow windows. The native dialog keeps the focus inside,
// makes the rest inert and gives the focus back. It is no step of the history: what is chosen in it is.
// (Where the system has a back gesture for dialogs, the browser closes it by that.)
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';

interface Props {
  readonly locale: Locale;
  /** What is to be seen behind it, now. */
  readonly done: string;
  readonly onClear: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** From this width on the filters stand beside the list, as `lg` says in class names. */
const WIDE = '(min-width: 64rem)';

export function FilterSheet({ locale, done, onClear, onClose, children }: Props) {
  const words = messages(locale);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const own = dialog.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  useEffect(() => {
    const wide = window.matchMedia(WIDE);
    wide.addEventListener('change', onClose);
    return () => wide.removeEventListener('change', onClose);
  }, [onClose]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule px-4 py-2">
        <h2 id="sheet-title" className="text-lead">
          {words.filters}
        </h2>
        <button type="button" className="control" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div className="sheet-body px-4 py-3">{children}</div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t-2 border-ink px-4 py-2">
        <button type="button" className="control control-primary grow" onClick={onClose}>
          {done}
        </button>
        <button type="button" className="control" onClick={onClear}>
          {words.clearAll}
        </button>
      </div>
    </dialog>
  );
}
