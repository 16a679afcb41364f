// Where a text may be cut: between whole characters as readers see them, and not inside a word of a
// script that puts spaces between words. It must not know why a text is cut.

/** Farther than any word or joined emoji a cut should move for. */
const reach = 32;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const letter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hangul}\\p{Nd}]';
const joint = "['’.,_/-]?";
const before = new RegExp(`${letter}${joint}$`, 'u');
const after = new RegExp(`^${joint}${letter}`, 'u');

/** The place nearest to `at` in the direction of `step` where the text may be cut. */
export function cutAt(text: string, at: number, step: 1 | -1): number {
  const from = Math.max(0, at - 2 * reach);
  const around = graphemes.segment(text.slice(from, at + 2 * reach));
  /** The place itself where it stands between characters, else the end of the one it stands in. */
  const beside = (place: number): number => {
    const character = around.containing(place - from);
    if (!character) return Math.max(0, Math.min(text.length, place));
    const start = from + character.index;
    return step > 0 && start < place ? start + character.segment.length : start;
  };
  let place = beside(at);
  while (isInWord(text, place)) {
    place = beside(place + step);
    // A run of letters that never ends is cut all the same.
    if (Math.abs(place - at) > reach) return beside(at);
  }
  return place;
}

/** Between two letters, or where a sign joins two: 1.27, don't, node-exporter. */
function isInWord(text: string, at: number): boolean {
  return before.test(text.slice(Math.max(0, at - 4), at)) && after.test(text.slice(at, at + 4));
}
