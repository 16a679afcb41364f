// Sets one line of text at a place. It must not know what stands above or below it.

import { drawableText } from './drawable-text';
import { ascent, type DrawingItem, descent, type Weight } from './drawing';
import type { Font, Fonts } from './font';
import { measure } from './text-path';
import { wrapText } from './wrap-text';

export interface LineStyle {
  readonly weight: Weight;
  readonly size: number;
  readonly colour: string;
}

export type TextItem = Extract<DrawingItem, { kind: 'text' }>;

/** A text that is clean and fits already, with its base line at `y`. */
export function placeLine(
  fonts: Fonts,
  text: string,
  { x, y }: { x: number; y: number },
  { weight, size, colour }: LineStyle,
): TextItem {
  const width = measure(fonts[weight], text) * size;
  const box = { x, y: y - ascent * size, width, height: (ascent + descent) * size };
  return { kind: 'text', text, weight, size, colour, box };
}

/** The text as the font can draw it, cut with `…` to a width. */
export function oneLine(font: Font, text: string, size: number, width: number): string {
  const clean = drawableText(font, text);
  return wrapText(clean, (part) => measure(font, part) * size, width, 1).lines[0] ?? '';
}

/** The first of several wordings that fits into a width, or the last one cut. */
export function fitOrCut(
  font: Font,
  texts: readonly string[],
  size: number,
  width: number,
): string {
  const fits = (text: string) => measure(font, drawableText(font, text)) * size <= width;
  return oneLine(font, texts.find(fits) ?? texts.at(-1) ?? '', size, width);
}
