// A drawing as PNG. Drawing and compressing run on the threads of Node.js, so that several pictures
// asked for at once are made at once. It must not know what the pictures show.
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { fonts } from '#lib/cards/fonts.node';
import { indexedPng } from '#lib/cards/indexed-png.node';
import { remembered } from '#lib/cards/remembered.node';
import type { Drawing } from './drawing';
import { drawingSvg } from './drawing-svg';
import { drawingPalette, toIndexes } from './palette';

/** Of this file and those it imports: a change of the bytes they make is a new number. */
const encoder = 1;

/**
 * @param cache folder of the pictures of earlier builds
 * @param scale pixels of the picture for one of the drawing
 */
export function rasterise(drawing: Drawing, cache: string, scale = 1): Promise<Uint8Array> {
  const svg = drawingSvg(fonts(), drawing);
  const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json');
  const key = [svg, scale, encoder, version, process.versions.zlib].join('\n');
  return remembered(cache, key, async () => {
    const options = {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'zoom', value: scale },
    } as const;
    const { width, height, pixels } = await renderAsync(svg, options);
    const palette = drawingPalette(drawing);
    return indexedPng({ width, height }, toIndexes(pixels, palette), palette);
  });
}
