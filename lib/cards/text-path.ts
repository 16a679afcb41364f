// A line of text as outlines: its width, and the data of an SVG path. It must not know where the line
// stands.
import type { Contour, Font, OutlinePoint } from './font';

/** Width of a text in units of its size: 1 is one em. */
export function measure(font: Font, text: string): number {
  let width = 0;
  for (const character of text) width += font.advance(font.glyphOf(character.codePointAt(0) ?? 0));
  return width / font.unitsPerEm;
}

/** Data of a path in font units with `y` upwards, from the start of the base line. */
export function textPath(font: Font, text: string): string {
  let pen = 0;
  let path = '';
  // Relative steps are short numbers, and glyphs that repeat repeat their bytes.
  let at = { x: 0, y: 0 };
  for (const character of text) {
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
    for (const contour of font.outline(glyph)) {
      const [start, steps] = curves(contour);
      if (!start) continue;
      path += `m${start.x + pen - at.x} ${start.y - at.y}${steps}z`;
      at = { x: start.x + pen, y: start.y };
    }
    pen += font.advance(glyph);
  }
  return path;
}

/** The first point, and from there every line and curve: between two controls lies a point unsaid. */
function curves(contour: Contour): [OutlinePoint | undefined, string] {
  const first = contour.findIndex(({ onCurve }) => onCurve);
  const [a, b] = contour;
  if (!a || !b) return [undefined, ''];
  const start = contour[first] ?? between(a, b);
  const rest =
    first < 0
      ? [...contour.slice(1), a]
      : [...contour.slice(first + 1), ...contour.slice(0, first)];
  let steps = '';
  let at = start;
  let control: OutlinePoint | undefined;
  const step = (point: OutlinePoint) => {
    const by = (one: OutlinePoint) => `${one.x - at.x} ${one.y - at.y}`;
    steps += control ? `q${by(control)} ${by(point)}` : `l${by(point)}`;
    at = point;
    control = undefined;
  };
  for (const point of rest) {
    if (point.onCurve) step(point);
    else {
      if (control) step(between(control, point));
      control = point;
    }
  }
  if (control) step(start);
  return [start, steps];
}

function between(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2), onCurve: true };
}
