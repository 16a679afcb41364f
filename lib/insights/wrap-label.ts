// A name cut into lines of a drawing, where nothing wraps by itself.

/** Of a character, where half of a square is one: Latin letters one, Japanese two. */
const widthOf = (character: string): number => (/[\u1100-\uffff]/.test(character) ? 2 : 1);

const width = (text: string): number => [...text].reduce((sum, one) => sum + widthOf(one), 0);

/**
 * At most `lines` lines of at most `room` half squares; words stay whole where they fit, and what does
 * not fit at all ends in `…`.
 */
export function wrapLabel(text: string, room: number, lines: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const piece of pieces(text, room)) {
    if (line !== '' && width(line + piece) > room) {
      found.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') found.push(line.trim());
  if (found.length <= lines) return found;
  const kept = found.slice(0, lines);
  return kept.map((one, i) => (i === lines - 1 ? `${cut(one, room - 1)}…` : one));
}

const japanese = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words with the space before them and the brackets around them; what is wider than a line in letters. */
function pieces(text: string, room: number): string[] {
  const runs = text.match(/\s*[\u1100-\uffff]+|\s*[^\s\u1100-\uffff]+/g) ?? [];
  const words = runs.flatMap((run) =>
    /[\u1100-\uffff]/.test(run) ? [...japanese.segment(run)].map(({ segment }) => segment) : [run],
  );
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isOne =
      before !== undefined && (/^[、。：）」』・…]/.test(word) || /[（「『]$|^\s+$/.test(before));
    if (isOne) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined.flatMap((word) => (width(word) > room ? [...word] : [word]));
}

function cut(text: string, room: number): string {
  let kept = '';
  for (const one of text) {
    if (width(kept + one) > room) break;
    kept += one;
  }
  return kept.trimEnd();
}
