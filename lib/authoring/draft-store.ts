// Keeps a draft in this browser, where it stays until its author deletes it. It must not know the page;
// storage may be full, refused, or changed by another tab, and each of these has a name.
import { type CaseDraft, translationLocales } from './draft';
import { isMapping, type Mapping } from './form-field';

/** What of `localStorage` is used. */
export interface KeyStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface KeptDraft {
  readonly draft: CaseDraft;
  /** Names of the controls that were left at least once. */
  readonly left: readonly string[];
}

interface Kept extends KeptDraft {
  readonly version: typeof VERSION;
  /** Which tab wrote it last, and how often it has written. */
  readonly stamp: string;
}

/** A draft of another version is left alone: it is neither read nor written over. */
const VERSION = 1;

/** In UTF-16 units; a case of ten times the usual length. */
export const MAX_KEPT = 1_000_000;

export type Saved = 'saved' | 'too-large' | 'full' | 'refused' | 'other-tab' | 'other-version';

export interface DraftStore {
  /** What was kept; undefined when there is nothing that can be read. */
  restore(): KeptDraft | undefined;
  /** @param isForced also over what another tab wrote meanwhile */
  save(kept: KeptDraft, isForced?: boolean): Saved;
  /** False when storage refuses. */
  discard(): boolean;
}

/**
 * @param open gives the storage; it may throw, as it does where storage is switched off
 * @param tab a name that no other tab has
 */
export function draftStore(open: () => KeyStore, key: string, tab: string): DraftStore {
  let seen: string | undefined;
  let count = 0;

  const stored = (): Kept | 'unreadable' | undefined => {
    const text = open().getItem(key);
    if (text === null) return undefined;
    try {
      const kept = JSON.parse(text) as Partial<Kept> | null;
      const isOurs = kept?.version === VERSION && hasForm(kept.draft);
      return isOurs ? (kept as Kept) : 'unreadable';
    } catch {
      return 'unreadable';
    }
  };

  return {
    restore() {
      try {
        const kept = stored();
        if (kept === undefined || kept === 'unreadable') return undefined;
        seen = kept.stamp;
        return { draft: kept.draft, left: Array.isArray(kept.left) ? kept.left : [] };
      } catch {
        return undefined;
      }
    },
    save(kept, isForced = false) {
      try {
        const there = stored();
        if (!isForced && there === 'unreadable') return 'other-version';
        const isOthers = there !== undefined && there !== 'unreadable' && there.stamp !== seen;
        if (!isForced && isOthers) return 'other-tab';
        const stamp = `${tab}-${++count}`;
        const text = JSON.stringify({ version: VERSION, stamp, ...kept } satisfies Kept);
        if (text.length > MAX_KEPT) return 'too-large';
        try {
          open().setItem(key, text);
        } catch {
          return 'full';
        }
        seen = stamp;
        return 'saved';
      } catch {
        return 'refused';
      }
    },
    discard() {
      try {
        open().removeItem(key);
        seen = undefined;
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** As much as the page relies on; anything may stand in a browser's storage. */
function hasForm(value: unknown): value is CaseDraft {
  if (!isMapping(value)) return false;
  const { subject, year, openedId, translations, sources, company } = value;
  return (
    typeof subject === 'string' &&
    typeof year === 'string' &&
    (openedId === undefined || typeof openedId === 'string') &&
    isProse(value.case) &&
    isMapping(translations) &&
    translationLocales.every((locale) => isProse(translations[locale])) &&
    Array.isArray(sources) &&
    sources.every(isFile) &&
    (company === undefined || isFile(company))
  );
}

const isFile = (file: unknown): file is Mapping =>
  isMapping(file) &&
  isMapping(file.data) &&
  (file.base === undefined || typeof file.base === 'string');

const isProse = (file: unknown) => isFile(file) && typeof file.body === 'string';
