// Evidence pointers: `<source-id>#<locator>`. Parses them and tells whether a place was read.
// It must not know which sources exist.

export type Locator =
  | { kind: 'slides'; from: number; to: number }
  | { kind: 'page'; page: number }
  | { kind: 'heading'; heading: string; speaker?: string; turn?: number }
  | { kind: 'time'; time: string }
  | { kind: 'title' | 'lead' }
  | { kind: 'file'; file: string; place?: Locator }
  | { kind: 'commit'; commit: string };

export interface EvidencePointer {
  readonly source: string;
  readonly locator: Locator;
  /** The locator as written. */
  readonly text: string;
}

/**
 * `S14`, `S4-6`, `p3`, `§Heading`, `§Heading/Speaker:2`, `t00:12:30`, `title`, `lead`; in a
 * repository `ADR019`, `ADR019§Decision`, `ADR019:lead` by the label of a file, and `@3ea9de2f` for
 * what its history tells of a commit.
 */
export function parseLocator(text: string): Locator | undefined {
  if (text === 'title' || text === 'lead') return { kind: text };
  const slides = /^S(\d+)(?:-(\d+))?$/.exec(text);
  if (slides) {
    const from = Number(slides[1]);
    const to = Number(slides[2] ?? slides[1]);
    const isRange = slides[2] === undefined || to > from;
    // One way to write a place: no leading zeros, no range of one slide.
    return from >= 1 && isRange && !/[S-]0/.test(text) ? { kind: 'slides', from, to } : undefined;
  }
  const page = /^p([1-9]\d*)$/.exec(text);
  if (page) return { kind: 'page', page: Number(page[1]) };
  if (/^t\d{2}:[0-5]\d:[0-5]\d$/.test(text)) return { kind: 'time', time: text.slice(1) };
  if (/^@[0-9a-f]{8,40}$/.test(text)) return { kind: 'commit', commit: text.slice(1) };
  return text.startsWith('§') ? parseHeading(text) : parseFile(text);
}

function parseHeading(text: string): Locator | undefined {
  const turn = /^§(.+)\/([^/:]+):([1-9]\d*)$/.exec(text);
  if (turn?.[1] && turn[2]) {
    return { kind: 'heading', heading: turn[1], speaker: turn[2], turn: Number(turn[3]) };
  }
  const heading = text.slice(1).trim();
  return heading ? { kind: 'heading', heading } : undefined;
}

function parseFile(text: string): Locator | undefined {
  const [, file, inside] =
    /^([A-Za-z0-9][A-Za-z0-9-]*)(?::(?=(?:title|lead)$)|(?=§)|$)(.*)$/.exec(text) ?? [];
  if (!file) return undefined;
  if (!inside) return { kind: 'file', file };
  const place = parseLocator(inside);
  return place ? { kind: 'file', file, place } : undefined;
}

export function parseEvidence(text: string): EvidencePointer | undefined {
  const split = text.indexOf('#');
  if (split < 1) return undefined;
  const locator = parseLocator(text.slice(split + 1));
  return locator
    ? { source: text.slice(0, split), locator, text: text.slice(split + 1) }
    : undefined;
}

/**
 * Whether a place lies in the extent that was read, as the source's `covers` lists it.
 * @param files labels of the files, when the source is a repository at a commit
 */
export function isCovered(
  locator: Locator,
  covers: readonly string[],
  files: readonly string[] = [],
): boolean {
  // History belongs to the commit that was read.
  if (locator.kind === 'commit') return files.length > 0;
  const read = placesIn(covers);
  // Of a single file, places are named with or without its label.
  const isWhole = (file: string) =>
    read.some((p) => p.kind === 'file' && p.file === file && !p.place);
  const only = files.length === 1 ? files[0] : undefined;
  if (locator.kind === 'file') {
    const { file, place } = locator;
    if (isWhole(file) || (file === only && place && isCovered(place, covers))) return true;
    const inFile = read.flatMap((p) => (p.kind === 'file' && p.file === file && p.place) || []);
    return place !== undefined && inFile.some((p) => isSamePlace(place, p));
  }
  if (only !== undefined && isWhole(only)) return true;
  if (locator.kind === 'slides') return areSlidesCovered(locator, read);
  return read.some((place) => isSamePlace(locator, place));
}

/** By list: hundreds of facts ask for the same one. */
const parsedPlaces = new WeakMap<readonly string[], readonly Locator[]>();

function placesIn(covers: readonly string[]): readonly Locator[] {
  const places = parsedPlaces.get(covers) ?? covers.flatMap((text) => parseLocator(text) ?? []);
  parsedPlaces.set(covers, places);
  return places;
}

function isSamePlace(locator: Locator, place: Locator): boolean {
  if (place.kind === 'page' && locator.kind === 'page') return place.page === locator.page;
  if (place.kind === 'heading' && locator.kind === 'heading') {
    return place.heading === locator.heading;
  }
  // A video is read as a whole or not listed; title and lead are single places.
  return place.kind === locator.kind;
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
