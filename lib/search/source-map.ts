// Normalises a text and keeps the way back: which source characters became which normalised ones.
// It must not know what is looked for.
import { normalise } from './normalise';

export interface SourceMap {
  readonly normalised: string;
  /** For each UTF-16 unit of `normalised`, the source characters it came from, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A character with what normalising may join to it: marks, half-width voicing (ﾃﾞ), Hangul parts.
 * Not Intl.Segmenter, whose graphemes differ between browsers.
 */
const clusters =
  /[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*|.[\p{M}\uff9e\uff9f]*/gsu;
/** Letters that stand for themselves; most of a text, and normalising each would be slow. */
const plain = /^[a-z0-9 \u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]$/u;

export function mapSource(text: string): SourceMap {
  const starts: number[] = [];
  const ends: number[] = [];
  let normalised = '';
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const piece = plain.test(cluster) ? cluster : normalise(cluster);
    for (let i = 0; i < piece.length; i++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    normalised += piece;
  }
  return { normalised, starts, ends };
}
