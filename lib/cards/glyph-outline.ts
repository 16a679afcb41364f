// The outline of one glyph of a TrueType font, parts put together (table `glyf`). It must not know
// characters.
import type { Contour, OutlinePoint } from './font';

type Place = (glyph: number) => readonly [start: number, end: number];

/** Parts of parts of parts: more is a font that goes in a circle. */
const MAX_DEPTH = 6;

/** @param place where the description of a glyph begins and ends; nothing between them is a space. */
export function glyphOutline(view: DataView, glyph: number, place: Place, depth = 0): Contour[] {
  const [start, end] = place(glyph);
  if (end <= start || depth > MAX_DEPTH) return [];
  const contours = view.getInt16(start);
  return contours >= 0
    ? simpleOutline(view, start + 10, contours)
    : parts(view, start + 10).flatMap(({ glyph: part, matrix: [a, b, c, d], x, y }) =>
        glyphOutline(view, part, place, depth + 1).map((contour) =>
          contour.map((point) => ({
            x: Math.round(point.x * a + point.y * c + x),
            y: Math.round(point.x * b + point.y * d + y),
            onCurve: point.onCurve,
          })),
        ),
      );
}

const ON_CURVE = 0x01;
const REPEAT = 0x08;
const axes = [
  { short: 0x02, same: 0x10 },
  { short: 0x04, same: 0x20 },
] as const;

function simpleOutline(view: DataView, start: number, contours: number): Contour[] {
  const ends = Array.from({ length: contours }, (_, i) => view.getUint16(start + i * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  // Behind the ends stand instructions for small screens, which nobody needs here.
  let at = start + contours * 2 + 2 + view.getUint16(start + contours * 2);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = flag & REPEAT ? view.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i += 1) flags.push(flag);
  }
  const [xs = [], ys = []] = axes.map(({ short, same }) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  });
  const points = flags.map(
    (flag, i): OutlinePoint => ({
      x: xs[i] ?? 0,
      y: ys[i] ?? 0,
      onCurve: (flag & ON_CURVE) !== 0,
    }),
  );
  return ends.map((end, i) => points.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
}

interface Part {
  readonly glyph: number;
  readonly matrix: readonly [number, number, number, number];
  readonly x: number;
  readonly y: number;
}

const WORDS = 0x01;
const OFFSETS = 0x02;
const SCALE = 0x08;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

function parts(view: DataView, start: number): Part[] {
  const found: Part[] = [];
  let at = start;
  for (let flags = MORE; flags & MORE; ) {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const [x, y] =
      flags & WORDS
        ? [view.getInt16(at), view.getInt16(at + 2)]
        : [view.getInt8(at), view.getInt8(at + 1)];
    at += flags & WORDS ? 4 : 2;
    const next = () => {
      at += 2;
      return view.getInt16(at - 2) / 0x4000;
    };
    let matrix: Part['matrix'] = [1, 0, 0, 1];
    if (flags & SCALE) {
      const scale = next();
      matrix = [scale, 0, 0, scale];
    } else if (flags & TWO_SCALES) matrix = [next(), 0, 0, next()];
    else if (flags & MATRIX) matrix = [next(), next(), next(), next()];
    // Parts placed by matching points do not occur in fonts for screens.
    found.push({ glyph, matrix, x: flags & OFFSETS ? x : 0, y: flags & OFFSETS ? y : 0 });
  }
  return found;
}
