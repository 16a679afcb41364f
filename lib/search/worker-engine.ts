// The page's side of the line: a search engine whose work is done in a worker. It must not know how the
// worker is made, nor how it searches.
import type { Locale } from '#lib/locales';
import type { SearchAnswer, SearchEngine } from './engine';
import type {
  Call,
  CallMessage,
  FromWorker,
  Line,
  SearchFilePaths,
  ToWorker,
} from './worker-messages';

/** A `Worker`, or what stands in for one. */
export interface WorkerLine extends Line<ToWorker, FromWorker> {
  /** The program is missing, does not start, or threw where nobody caught it. */
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  terminate(): void;
}

interface WorkerEngineOptions {
  readonly start: () => WorkerLine;
  readonly locale: Locale;
  readonly files: SearchFilePaths;
}

interface Waiting {
  readonly resolve: (answer: SearchAnswer | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

export interface WorkerEngine extends SearchEngine {
  /** Ends the worker; calls that wait are rejected, and the next call starts a new one. */
  close(): void;
}

/**
 * The worker starts with the first call. When it fails, all calls that wait reject, and the next call
 * starts a new one.
 */
export function createWorkerEngine({ start, locale, files }: WorkerEngineOptions): WorkerEngine {
  let worker: WorkerLine | undefined;
  let lastNumber = 0;
  const waiting = new Map<number, Waiting>();

  const end = (reason: Error) => {
    worker?.terminate();
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(reason);
  };

  const hear = (message: FromWorker) => {
    const call = waiting.get(message.number);
    waiting.delete(message.number);
    if ('error' in message) {
      const { name, message: text } = message.error;
      call?.reject(Object.assign(new Error(text), { name }));
    } else call?.resolve(message.answer);
  };

  const open = (): WorkerLine => {
    const line = start();
    line.addEventListener('message', ({ data }) => hear(data));
    line.addEventListener('error', ({ message = 'no reason given' }) => {
      // One that was ended already has nobody left to tell.
      if (line === worker) end(new Error(`the search worker failed: ${message}`));
    });
    line.postMessage({ kind: 'open', locale, files });
    return line;
  };

  const call = (what: Call, signal?: AbortSignal) =>
    new Promise<SearchAnswer | undefined>((resolve, reject) => {
      signal?.throwIfAborted();
      worker ??= open();
      const number = ++lastNumber;
      const drop = () => {
        if (!waiting.delete(number)) return;
        worker?.postMessage({ kind: 'drop', number });
        reject(signal?.reason);
      };
      const done = () => signal?.removeEventListener('abort', drop);
      waiting.set(number, {
        resolve: (answer) => [done(), resolve(answer)],
        reject: (reason) => [done(), reject(reason)],
      });
      signal?.addEventListener('abort', drop);
      worker.postMessage({ ...what, number } satisfies CallMessage);
    });

  return {
    async load(depth) {
      await call({ kind: 'load', depth });
    },
    async search(query, { signal, ...options }) {
      const answer = await call({ kind: 'search', query, options }, signal);
      if (!answer) throw new Error('the search worker sent no answer');
      return answer;
    },
    close() {
      end(new Error('the search was closed'));
    },
  };
}
