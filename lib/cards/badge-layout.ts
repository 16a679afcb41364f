// A case as a flat badge of one line, for places where only a picture is live: the site on ink, what
// became of the case on its tone, with its sign. It must not know cases.
import { colours, toneColour } from './colours';
import type { Drawing } from './drawing';
import type { Fonts } from './font';
import { fitOrCut, placeLine } from './set-line';

const height = 28;
const baseLine = 19;
const padding = 9;
const brand = 'Casebook';
/** A badge stands in a line of a wiki. */
const widestText = 480;

export interface Badge {
  /** From the longest on: the first that fits is shown, or the last cut. */
  readonly texts: readonly string[];
  readonly sign: string;
  readonly tone: string;
}

export function badgeLayout(fonts: Fonts, { texts, sign, tone }: Badge): Drawing {
  const size = 14;
  const style = { weight: 'bold', size, colour: colours.page } as const;
  const name = placeLine(fonts, brand, { x: padding, y: baseLine }, style);
  const split = Math.ceil(name.box.x + name.box.width + padding);
  const signBox = { x: split + padding, y: 7, width: 14, height: 14 };
  const said = placeLine(
    fonts,
    fitOrCut(fonts.bold, texts, size, widestText),
    { x: signBox.x + signBox.width + 7, y: baseLine },
    style,
  );
  const width = Math.ceil(said.box.x + said.box.width + padding);
  return {
    width,
    height,
    background: colours.page,
    items: [
      { kind: 'block', box: { x: 0, y: 0, width: split, height }, colour: colours.ink },
      {
        kind: 'block',
        box: { x: split, y: 0, width: width - split, height },
        colour: toneColour(tone),
      },
      name,
      { kind: 'sign', box: signBox, name: sign, colour: colours.page },
      said,
    ],
  };
}
