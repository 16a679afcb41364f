// Reads what drawing a line of text needs from a TrueType font: which glyph a character has, how wide
// it is, and its outline. With outlines instead of text, a picture looks the same on every machine and
// needs no font where it is shown. It must not know what is drawn, nor where the font lies.
import { glyphOutline } from './glyph-outline';

/** A point of an outline in font units, `y` upwards. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

export type Contour = readonly OutlinePoint[];

export interface Font {
  readonly unitsPerEm: number;
  /** The glyph of a code point; 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** Advance width of a glyph in font units. */
  readonly advance: (glyph: number) => number;
  readonly outline: (glyph: number) => readonly Contour[];
}

/** The two weights pictures are drawn with. */
export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
}

/** @throws RangeError for a file that is no TrueType font with a Unicode table. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, view.getUint32(entry + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new RangeError(`the font has no table "${tag}"`);
    return offset;
  };
  const head = table('head');
  const loca = table('loca');
  const glyf = table('glyf');
  const hmtx = table('hmtx');
  const hasLongOffsets = view.getInt16(head + 50) === 1;
  const widths = view.getUint16(table('hhea') + 34);
  const place = (glyph: number) =>
    glyf +
    (hasLongOffsets ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
  const outlines = new Map<number, readonly Contour[]>();
  const outline = (glyph: number): readonly Contour[] => {
    const known = outlines.get(glyph);
    if (known) return known;
    const found = glyphOutline(view, glyph, (one) => [place(one), place(one + 1)]);
    outlines.set(glyph, found);
    return found;
  };
  return {
    unitsPerEm: view.getUint16(head + 18),
    glyphOf: characterMap(view, table('cmap')),
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, widths - 1) * 4),
    outline,
  };
}

/** Segments of the full Unicode table (format 12): first and last code point, glyph of the first. */
function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const count = view.getUint16(cmap + 2);
  const offsets = Array.from({ length: count }, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8));
  const found = offsets.find((offset) => view.getUint16(offset) === 12);
  if (found === undefined) throw new RangeError('the font has no table of all of Unicode');
  const start = found + 16;
  const segments = view.getUint32(found + 12);
  return (codePoint) => {
    let low = 0;
    let high = segments - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const segment = start + middle * 12;
      if (codePoint < view.getUint32(segment)) high = middle - 1;
      else if (codePoint > view.getUint32(segment + 4)) low = middle + 1;
      else return view.getUint32(segment + 8) + codePoint - view.getUint32(segment);
    }
    return 0;
  };
}
