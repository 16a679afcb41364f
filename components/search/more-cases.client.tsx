'use client';

// Below a page of the list: how much of it is shown, and a button for the next page.
import { type ReactNode, useEffect, useRef } from 'react';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { MAX_SHOWN } from '#lib/url/filters';

interface Props {
  readonly text: string;
  readonly shown: number;
  readonly count: number;
  readonly pageSize: number;
  readonly locale: Locale;
  readonly onShow: (show: number) => void;
  /** The other way to all cases. */
  readonly children: ReactNode;
}

export function MoreCases({ text, shown, count, pageSize, locale, onShow, children }: Props) {
  /** Place of the first new item, until it is there and has the focus. */
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    const item = document.querySelectorAll<HTMLElement>('#cases > li')[awaited.current ?? -1];
    if (!item) return;
    awaited.current = undefined;
    item.focus();
  });
  const next = Math.min(pageSize, count - shown, MAX_SHOWN - shown);
  return (
    <div className="grid justify-items-start gap-2 border-t border-rule pt-4">
      {count > pageSize && <p className="text-small text-soft">{text}</p>}
      {next > 0 && (
        <button
          type="button"
          className="control needs-script"
          onClick={() => {
            awaited.current = shown;
            onShow(Math.min(shown + pageSize, MAX_SHOWN));
          }}
        >
          {messages(locale).showMore(next)}
        </button>
      )}
      <p>{children}</p>
    </div>
  );
}
