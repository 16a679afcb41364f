// The program of the search worker: an engine at the end of a line. Tokens, index and ranking run here,
// so that a page's own thread never waits for them.
import { serveEngine } from './serve-engine';
import type { FromWorker, Line, ToWorker } from './worker-messages';

serveEngine(globalThis as unknown as Line<FromWorker, ToWorker>, async (path) => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
});
