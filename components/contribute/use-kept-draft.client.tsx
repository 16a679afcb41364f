'use client';

// The draft in the storage of the browser as React state: brought back at the start, kept while somebody
// writes, never written over another tab. It must not know what a draft holds.
import { useEffect, useRef, useState } from 'react';
import type { CaseDraft } from '#lib/authoring/draft';
import { type DraftStore, draftStore, type Saved } from '#lib/authoring/draft-store';
import type { ControlName } from '#lib/authoring/form-places';
import { basePath } from '#lib/site';

/** Sites below different paths of a host share its storage. */
const KEY = `casebook-new-case:${basePath || '/'}`;

const KEEP_MS = 400;

interface Options {
  readonly draft: CaseDraft;
  readonly left: ReadonlySet<ControlName>;
  readonly isBegun: boolean;
  readonly onDraft: (draft: CaseDraft, left: readonly ControlName[]) => void;
  /** What is told stands above a button, which may not move below a pointer that is down. */
  readonly afterPress: (action: () => void) => void;
}

export function useKeptDraft({ draft, left, isBegun, onDraft, afterPress }: Options) {
  const [state, setState] = useState<Saved | 'untouched' | 'restored' | 'deleted'>('untouched');
  const store = useRef<DraftStore>(undefined);
  const restored = useRef<CaseDraft>(undefined);
  const latest = useRef({ draft, left, isBegun, onDraft });
  latest.current = { draft, left, isBegun, onDraft };

  useEffect(() => {
    const tab = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36));
    const own = draftStore(() => window.localStorage, KEY, tab.join(''));
    store.current = own;
    const kept = own.restore();
    if (kept) {
      restored.current = kept.draft;
      latest.current.onDraft(kept.draft, kept.left);
      setState('restored');
    }
    const hear = (event: StorageEvent) => {
      // A draft that another tab deleted is not brought back by this one, unless somebody writes on.
      if (event.key === KEY && event.newValue !== null && latest.current.isBegun) {
        setState('other-tab');
      }
    };
    const flush = () => {
      const { draft: last, left: names, isBegun: isMine } = latest.current;
      if (isMine && last !== restored.current) own.save({ draft: last, left: [...names] });
    };
    window.addEventListener('storage', hear);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('storage', hear);
      window.removeEventListener('pagehide', flush);
    };
  }, []);

  useEffect(() => {
    if (!isBegun || draft === restored.current) return;
    const timer = setTimeout(() => {
      const saved = store.current?.save({ draft, left: [...left] });
      if (saved) afterPress(() => setState(saved));
    }, KEEP_MS);
    return () => clearTimeout(timer);
  }, [draft, left, isBegun, afterPress]);

  return {
    state,
    takeOther() {
      const kept = store.current?.restore();
      if (!kept) return;
      restored.current = kept.draft;
      onDraft(kept.draft, kept.left);
      setState('restored');
    },
    keepThis() {
      const saved = store.current?.save({ draft, left: [...left] }, true);
      if (saved) setState(saved);
    },
    discard() {
      restored.current = undefined;
      setState(store.current?.discard() ? 'deleted' : 'refused');
    },
  };
}
