// The section files of cases: a few at a time in the order they are asked for, each kept once it is
// there. It must not know what is looked for in them.
import { readSections, type Section } from '#lib/search/section';

/** More would keep the search itself waiting. */
const MOST_AT_ONCE = 3;

const known = new Map<string, readonly Section[]>();
const waiting: (() => void)[] = [];
let running = 0;

/** Rejects when the file cannot be had or the signal says so; what failed is asked for again next time. */
export async function loadSections(path: string, signal: AbortSignal): Promise<readonly Section[]> {
  if (running >= MOST_AT_ONCE && !known.has(path)) {
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running++;
  try {
    signal.throwIfAborted();
    const kept = known.get(path);
    if (kept) return kept;
    const response = await fetch(path, { signal });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    const sections = readSections(await response.json());
    known.set(path, sections);
    return sections;
  } finally {
    running--;
    waiting.shift()?.();
  }
}
