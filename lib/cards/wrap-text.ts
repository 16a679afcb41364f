// A text cut into lines: words stay whole where they fit, Japanese breaks between phrases, and what
// does not fit ends in `…`. It must not know fonts: it is told how wide a text is.

export interface Lines {
  readonly lines: readonly string[];
  /** Something is missing at the end. */
  readonly isCut: boolean;
}

type Measure = (text: string) => number;

/**
 * @param width in the unit of `measure`; letters that are wider are left out.
 * @param most lines at the most; they are made about equally long.
 */
export function wrapText(text: string, measure: Measure, width: number, most: number): Lines {
  const parts = pieces(text)
    .flatMap((piece) => fitting(piece, measure, width))
    .filter((part) => measure(part.trim()) <= width);
  const full = fill(parts, measure, width);
  if (full.length > most) return { lines: cut(full, measure, width, most), isCut: true };
  // The narrowest width that needs no further line makes the lines alike, and tears no word.
  let low = Math.max(0, ...parts.map((part) => measure(part.trim())));
  let high = width;
  let lines = full;
  for (let i = 0; i < 8 && full.length > 1; i += 1) {
    const middle = (low + high) / 2;
    const narrower = fill(parts, measure, middle);
    if (narrower.length === full.length) {
      lines = narrower;
      high = middle;
    } else low = middle;
  }
  return { lines, isCut: false };
}

/** Each line as full as it goes. */
function fill(parts: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && measure((line + part).trim()) > width) {
      lines.push(line.trim());
      line = part.trimStart();
    } else line += part;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

function cut(all: readonly string[], measure: Measure, width: number, most: number): string[] {
  const kept = all.slice(0, Math.max(0, most));
  const letters = [...(kept.pop() ?? '')];
  // In Japanese fonts the dots of `…` stand in the middle of the line.
  const dots = () => (wide.test(letters.at(-1) ?? '') ? '…' : '...');
  const ended = () => `${letters.join('').replace(/[\s、。，．,.:;：；・]+$/u, '')}${dots()}`;
  while (letters.length > 0 && measure(ended()) > width) letters.pop();
  return most > 0 && measure(ended()) <= width ? [...kept, ended()] : kept;
}

const japanese = new Intl.Segmenter('ja', { granularity: 'word' });
const wide = /[\u2e80-\u{10ffff}]/u;

/**
 * What stays together, each with the space before it. In Japanese a word takes along the particles
 * and endings in hiragana behind it, closing brackets and stops; an opening bracket goes with the next.
 */
function pieces(text: string): string[] {
  const runs = text.match(/\s*[\u2e80-\u{10ffff}]+|\s*[^\s\u2e80-\u{10ffff}]+/gu) ?? [];
  const words = runs.flatMap((run) =>
    wide.test(run) ? [...japanese.segment(run)].map(({ segment }) => segment) : [run],
  );
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isTail =
      /^[、。，．：；？！）」』】〉》・…ー々〜〓]/u.test(word) ||
      (/^[\u3041-\u309f]+$/u.test(word) && /[^\s、。，．：；？！・]$/u.test(before ?? '')) ||
      isTorn(before ?? '', word);
    if (before !== undefined && (isTail || /[（「『【〈《]$|^\s+$/u.test(before))) {
      joined[joined.length - 1] = before + word;
    } else joined.push(word);
  }
  return joined;
}

/** Katakana words that no dictionary knows fall apart: ク|ローラー. A part of one or two letters is none. */
function isTorn(before: string, word: string): boolean {
  const [end = ''] = /[\u30a1-\u30fa\u30fc]*$/u.exec(before) ?? [];
  const [start = ''] = /^[\u30a1-\u30fa\u30fc]*/u.exec(word) ?? [];
  return Math.min(end.length, start.length) > 0 && Math.min(end.length, start.length) <= 2;
}

/** A piece that is wider than a line, in parts: behind a stroke or dot if it has some, else anywhere. */
function fitting(piece: string, measure: Measure, width: number): string[] {
  if (measure(piece.trim()) <= width) return [piece];
  const parts = piece.match(/[^/_.:-]+[/_.:-]*|[/_.:-]+/g) ?? [piece];
  return parts.flatMap((part) => (measure(part.trim()) <= width ? [part] : [...part]));
}
