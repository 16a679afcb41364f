// Where a text may be cut: between whole characters as readers see them, and not inside a word of a
// script that puts spaces between words. It must not know why a text is cut.

/** Farther than any word or joined emoji a cut should move for. */
const reach = 32;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Nd}]/u;
const inner = /['’.,_+#/-]/u;

/** The place nearest to `at` in the direction of `step` where the text may be cut; the end for want of any. */
export function cutAt(text: string, at: number, step: 1 | -1): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(text.length, at));
  const from = Math.max(0, at - 2 * reach);
  const around = text.slice(from, at + 2 * reach);
  const places = [...graphemes.segment(around)].map(({ index }) => from + index);
  const whole = [...places, from + around.length].filter((place) => place > from || from === 0);
  const ahead = whole
    .filter((place) => (step > 0 ? place >= at : place <= at))
    .sort((a, b) => step * (a - b));
  const near = ahead.filter((place) => Math.abs(place - at) <= reach);
  // A run of letters that never ends is cut all the same, between characters.
  return near.find((place) => !isInWord(text, place)) ?? ahead[0] ?? (step > 0 ? text.length : 0);
}

function isInWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const left = lastOf(before);
  const right = firstOf(after);
  if (letter.test(left) && letter.test(right)) return true;
  // 1.27, don't, node-exporter
  if (inner.test(left) && letter.test(right)) return letter.test(lastOf(before.slice(0, -1)));
  return letter.test(left) && inner.test(right) && letter.test(firstOf(after.slice(1)));
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastOf = (text: string): string => /.$/su.exec(text.slice(-2))?.[0] ?? ' ';
