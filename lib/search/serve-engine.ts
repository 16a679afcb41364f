// The worker's side of the line: gives each call to an engine and sends what comes of it. It must not
// know how files are fetched.
import type { Locale } from '#lib/locales';
import { createEngine, type SearchDepth, type SearchEngine } from './engine';
import {
  type CallMessage,
  type FromWorker,
  type Line,
  type OpenMessage,
  piecePath,
  type ToWorker,
} from './worker-messages';

/** @param fetchJson fetches one file by its address and parses it. */
export function serveEngine(
  line: Line<FromWorker, ToWorker>,
  fetchJson: (path: string) => Promise<unknown>,
): void {
  let engine: SearchEngine | undefined;
  const running = new Map<number, AbortController>();

  const open = ({ locale, files }: OpenMessage) => {
    const load = (of: Locale, depth: SearchDepth, piece?: number) =>
      fetchJson(piece === undefined ? files[of][depth] : piecePath(files[of][depth], piece));
    engine = createEngine({ locale, load });
  };

  const answer = async (call: CallMessage) => {
    const { number } = call;
    const abort = new AbortController();
    running.set(number, abort);
    try {
      if (!engine) throw new Error('the search was asked before it was opened');
      const found =
        call.kind === 'load'
          ? await engine.load(call.depth)
          : await engine.search(call.query, { ...call.options, signal: abort.signal });
      if (!abort.signal.aborted) line.postMessage({ number, answer: found ?? undefined });
    } catch (reason) {
      const { name, message } = reason instanceof Error ? reason : new Error(String(reason));
      if (!abort.signal.aborted) line.postMessage({ number, error: { name, message } });
    } finally {
      running.delete(number);
    }
  };

  line.addEventListener('message', ({ data }) => {
    if (data.kind === 'open') open(data);
    else if (data.kind === 'drop') running.get(data.number)?.abort();
    else void answer(data);
  });
}
