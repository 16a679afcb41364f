// What the page and the worker of the search say to each other. Every call has a number, and gets one
// answer with that number unless it was dropped.
import type { Locale } from '#lib/locales';
import type { SearchAnswer, SearchDepth, SearchOptions } from './engine';

/** The address of each file of the search; all begin with a slash. */
export type SearchFilePaths = Readonly<Record<Locale, Readonly<Record<SearchDepth, string>>>>;

/** Where a piece of a body lies, by the address or the name of that body. */
export function piecePath(full: string, piece: number): string {
  return full.replace(/\.json$/, `.${piece}.json`);
}

/** The first message, sent once: what the engine is made of. */
export interface OpenMessage {
  readonly kind: 'open';
  readonly locale: Locale;
  readonly files: SearchFilePaths;
}

export type Call =
  | { readonly kind: 'load'; readonly depth: SearchDepth }
  | {
      readonly kind: 'search';
      readonly query: string;
      readonly options: Omit<SearchOptions, 'signal'>;
    };

export type CallMessage = Call & { readonly number: number };

/** Nobody waits for this call any more. */
export interface DropMessage {
  readonly kind: 'drop';
  readonly number: number;
}

export type ToWorker = OpenMessage | CallMessage | DropMessage;

export type FromWorker = { readonly number: number } & (
  | { readonly answer: SearchAnswer | undefined }
  | { readonly error: { readonly name: string; readonly message: string } }
);

/** One end of the line: a worker, the inside of one, or a port of a MessageChannel. */
export interface Line<Out, In> {
  postMessage(message: Out): void;
  addEventListener(type: 'message', listener: (event: { readonly data: In }) => void): void;
}
