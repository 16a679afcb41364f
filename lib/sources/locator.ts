// Evidence pointers: `<source-id>#<locator>`. Parses them and tells whether a place was read.
// It must not know which sources exist.

export type Locator =
  | { kind: 'slides'; from: number; to: number }
  | { kind: 'page'; page: number }
  | { kind: 'heading'; heading: string; speaker?: string; turn?: number }
  | { kind: 'time'; time: string }
  | { kind: 'title' | 'lead' };

export interface EvidencePointer {
  readonly source: string;
  readonly locator: Locator;
  /** The locator as written. */
  readonly text: string;
}

/** `S14`, `S4-6`, `p3`, `§Heading`, `§Heading/Speaker:2`, `t00:12:30`, `title`, `lead`. */
export function parseLocator(text: string): Locator | undefined {
  if (text === 'title' || text === 'lead') return { kind: text };
  const slides = /^S(\d+)(?:-(\d+))?$/.exec(text);
  if (slides) {
    const from = Number(slides[1]);
    const to = Number(slides[2] ?? slides[1]);
    return from >= 1 && to >= from ? { kind: 'slides', from, to } : undefined;
  }
  const page = /^p([1-9]\d*)$/.exec(text);
  if (page) return { kind: 'page', page: Number(page[1]) };
  if (/^t\d{2}:[0-5]\d:[0-5]\d$/.test(text)) return { kind: 'time', time: text.slice(1) };
  if (!text.startsWith('§')) return undefined;
  const turn = /^§(.+)\/([^/:]+):([1-9]\d*)$/.exec(text);
  if (turn?.[1] && turn[2]) {
    return { kind: 'heading', heading: turn[1], speaker: turn[2], turn: Number(turn[3]) };
  }
  const heading = text.slice(1).trim();
  return heading ? { kind: 'heading', heading } : undefined;
}

export function parseEvidence(text: string): EvidencePointer | undefined {
  const split = text.indexOf('#');
  if (split < 1) return undefined;
  const locator = parseLocator(text.slice(split + 1));
  return locator
    ? { source: text.slice(0, split), locator, text: text.slice(split + 1) }
    : undefined;
}

/** Whether a place lies in the extent that was read, as the source's `covers` lists it. */
export function isCovered(locator: Locator, covers: readonly string[]): boolean {
  const read = covers.flatMap((text) => parseLocator(text) ?? []);
  if (locator.kind === 'slides') return areSlidesCovered(locator, read);
  return read.some((place) => {
    if (place.kind === 'page' && locator.kind === 'page') return place.page === locator.page;
    if (place.kind === 'heading' && locator.kind === 'heading')
      return place.heading === locator.heading;
    // A video is read as a whole or not listed; title and lead are single places.
    return place.kind === locator.kind;
  });
}

/** Slides may have been read in several ranges that touch. */
function areSlidesCovered(wanted: { from: number; to: number }, read: readonly Locator[]): boolean {
  let next = wanted.from;
  const ranges = read.flatMap((place) => (place.kind === 'slides' ? [place] : []));
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    if (from <= next && to >= next) next = to + 1;
  }
  return next > wanted.to;
}

/** Several pointers in one attribute: a heading may hold a comma, so only `, <id>#` separates two. */
export function splitPointers(text: string): string[] {
  return text.split(/,\s*(?=[a-z0-9-]+#)/).map((pointer) => pointer.trim());
}
