// What checking one file by itself gave, kept for the next time the same file is checked. It must not
// know what is in a file, nor where things are kept.
import type { Problem } from './problems';
import type { SourceText } from './text/source-text';

export interface FileMemory {
  /**
   * What `read` gives, or what it gave before for the same text: only what was without problems is kept,
   * as JSON. `read` must look at nothing but the text and what `kind` names.
   */
  of<T extends { readonly problems: Problem[] }>(kind: string, text: SourceText, read: () => T): T;
}

/** Keeps nothing. */
export const noMemory: FileMemory = { of: (_kind, _text, read) => read() };
