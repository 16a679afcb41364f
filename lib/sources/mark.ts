// How a place in a source is shown: a short mark beside the fact, the full words on request.

import { parseEvidence, parseLocator } from './locator';
import type { Source } from './schema';

export interface SourceMark {
  /** Short: `S14`, `p3`, `12:30`, or `§4` for the fourth heading of the source's list of places. */
  readonly label: string;
  /** Source title and full locator. */
  readonly title: string;
  /** Anchor of the source on the page of the case. */
  readonly anchor: string;
  /** As entered: `<source-id>#<locator>`. */
  readonly at: string;
}

/** @throws RangeError for evidence that was never checked: loading refuses it. */
export function sourceMark(at: string, sources: readonly Source[]): SourceMark {
  const pointer = parseEvidence(at.normalize('NFKC'));
  const source = sources.find(({ id }) => id === pointer?.source);
  if (!pointer || !source) throw new RangeError(`unchecked evidence "${at}"`);
  return {
    label: shortLabel(pointer.text, source),
    title: `${source.title}: ${pointer.text}`,
    anchor: `s-${source.id}`,
    at,
  };
}

function shortLabel(text: string, source: Source): string {
  const locator = parseLocator(text);
  if (locator?.kind === 'time') return locator.time.replace(/^00:|^0/, '');
  if (locator?.kind !== 'heading') return text;
  const number = headingsOf(source).indexOf(locator.heading) + 1;
  return `§${number}${locator.turn ? `:${locator.turn}` : ''}`;
}

/** Headings read of a source, in its order: what `§4` counts. */
export function headingsOf(source: Source): string[] {
  return source.covers
    .map((text) => text.normalize('NFKC'))
    .filter((text) => text.startsWith('§'))
    .map((text) => text.slice(1).trim());
}
