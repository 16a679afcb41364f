// How a place in a source is shown: a short mark beside the fact, the full words on request.

import { type Locator, parseEvidence, parseLocator } from './locator';
import type { Source } from './schema';

export interface SourceMark {
  /**
   * Short: `S14`, `p3`, `12:30`, or `§4` for the fourth heading of the source's list of places; with
   * ②, ③ … in front for another source than the first.
   */
  readonly label: string;
  /** Source title and full locator. */
  readonly title: string;
  /** Anchor of the source on the page of the case. */
  readonly anchor: string;
  /** As entered: `<source-id>#<locator>`. */
  readonly at: string;
  /** Of places inside a file, which the label leaves out: for forms that show no title. */
  readonly full?: string;
}

/**
 * The marks of one fact; places that would look the same (two headings of one file) share a mark.
 * @throws RangeError for evidence that was never checked: loading refuses it.
 */
export function sourceMarks(at: readonly string[], sources: readonly Source[]): SourceMark[] {
  const marks = new Map<string, SourceMark>();
  for (const pointer of at) {
    const mark = sourceMark(pointer, sources);
    const key = `${mark.label} ${mark.anchor}`;
    const same = marks.get(key);
    marks.set(key, same ? joined(same, mark) : mark);
  }
  return [...marks.values()];
}

/** Two places that look the same. */
function joined(first: SourceMark, next: SourceMark): SourceMark {
  const isInside = first.full !== undefined || next.full !== undefined;
  return {
    ...first,
    title: `${first.title}; ${placeOf(next.at)}`,
    ...(isInside ? { full: `${first.full ?? placeOf(first.at)}; ${placeOf(next.at)}` } : {}),
  };
}

function sourceMark(at: string, sources: readonly Source[]): SourceMark {
  const pointer = parseEvidence(at.normalize('NFKC'));
  const index = sources.findIndex(({ id }) => id === pointer?.source);
  const source = sources[index];
  if (!pointer || !source) throw new RangeError(`unchecked evidence "${at}"`);
  const label = shortLabel(pointer.text, source);
  const isPlain = !['file', 'commit'].includes(pointer.locator.kind);
  return {
    // A bare S4 is slide 4 of the first source; files and commits tell their source by themselves.
    label: isPlain && index > 0 ? `${sourceNumber(index)}${label}` : label,
    title: `${source.title}: ${pointer.text}`,
    anchor: anchorOf(pointer.locator, source),
    at,
    ...(pointer.locator.kind === 'file' && pointer.locator.place ? { full: pointer.text } : {}),
  };
}

const placeOf = (pointer: string): string => pointer.normalize('NFKC').replace(/^[^#]*#/, '');

/** ②, ③ …: which source of the case, counted from nought; empty for the first. */
export const sourceNumber = (index: number): string =>
  index > 0 ? String.fromCodePoint(0x2460 + index) : '';

function shortLabel(text: string, source: Source): string {
  const locator = parseLocator(text);
  if (locator?.kind === 'time') return locator.time.replace(/^00:|^0/, '');
  if (locator?.kind === 'file') return shortened(locator.file);
  if (locator?.kind === 'commit') return `@${locator.commit.slice(0, 7)}`;
  if (locator?.kind !== 'heading') return text;
  const number = headingsOf(source).indexOf(locator.heading) + 1;
  // Of a file read as a whole, no headings are listed.
  if (number === 0) return '§';
  return `§${number}${locator.turn ? `:${locator.turn}` : ''}`;
}

/** A mark must fit a narrow column; the title has the whole name. */
const shortened = (name: string): string => (name.length > 16 ? `${name.slice(0, 15)}…` : name);

/** Files and commits stand in the entry of their source, each with an anchor. */
function anchorOf(locator: Locator, source: Source): string {
  if (locator.kind === 'file') return placeAnchor(source.id, locator.file);
  if (locator.kind === 'commit') return placeAnchor(source.id, locator.commit);
  return `s-${source.id}`;
}

/** Of a file by its label, or of a commit. */
export const placeAnchor = (sourceId: string, place: string): string =>
  `s-${sourceId}-${place.toLowerCase()}`;

/** Headings read of a source, in its order: what `§4` counts. */
export function headingsOf(source: Source): string[] {
  return source.covers
    .map((text) => text.normalize('NFKC'))
    .filter((text) => text.startsWith('§'))
    .map((text) => text.slice(1).trim());
}
