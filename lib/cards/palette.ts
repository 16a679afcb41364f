// The few colours of a drawing as a palette, and pixels as numbers in it: letters and shapes have soft
// edges, so each colour comes in steps from the background. It must not know file formats.
import type { Drawing } from './drawing';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Steps of an edge; more are not seen, and cost bytes. */
const steps = 8;

/** At most 256 colours, the background first. */
export function drawingPalette({ background, items }: Drawing): Rgb[] {
  const paper = rgb(background);
  const colours = [...new Set(items.map(({ colour }) => colour))].filter(
    (one) => one !== background,
  );
  const ramps = colours.slice(0, Math.floor(255 / steps)).flatMap((colour) => {
    const ink = rgb(colour);
    return Array.from({ length: steps }, (_, i) => mix(paper, ink, (i + 1) / steps));
  });
  return [paper, ...ramps];
}

/** For each pixel the number of the nearest colour. */
export function toIndexes(rgba: Uint8Array, palette: readonly Rgb[]): Uint8Array {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength >> 2);
  const indexes = new Uint8Array(pixels.length);
  const known = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let i = 0; i < pixels.length; i += 1) {
    const pixel = pixels[i] ?? 0;
    if (pixel !== last) {
      last = pixel;
      const found = known.get(pixel);
      index =
        found ?? nearest([rgba[i * 4] ?? 0, rgba[i * 4 + 1] ?? 0, rgba[i * 4 + 2] ?? 0], palette);
      if (found === undefined) known.set(pixel, index);
    }
    indexes[i] = index;
  }
  return indexes;
}

function nearest([r, g, b]: Rgb, palette: readonly Rgb[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [pr, pg, pb]] of palette.entries()) {
    const distance = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2;
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [at(0), at(1), at(2)];
}
