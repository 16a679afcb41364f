// A picture as a list of what is in it, each with its place, so that places can be checked without
// drawing. It must not know what the texts mean.
import type { Fonts } from './font';

export type Weight = keyof Fonts;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `box` of a text: from the top of its tallest letters to the bottom of its lowest. */
export type DrawingItem =
  | { readonly kind: 'block'; readonly box: Box; readonly colour: string; readonly radius?: number }
  | { readonly kind: 'sign'; readonly box: Box; readonly colour: string; readonly name: string }
  | {
      readonly kind: 'text';
      readonly box: Box;
      readonly colour: string;
      readonly text: string;
      readonly weight: Weight;
      readonly size: number;
    };

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly items: readonly DrawingItem[];
}

/** Of the size of a text: how far letters go above the base line, and below it. */
export const ascent = 0.93;
export const descent = 0.27;
