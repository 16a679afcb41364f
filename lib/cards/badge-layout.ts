// A case as a flat badge of one line, for places where only a picture is live: the site on ink, what
// became of the case on its tone, with its sign. It must not know cases.
import { colours, toneColour } from './colours';
import type { Drawing } from './drawing';
import type { Fonts } from './font';
import { oneLine, placeLine } from './set-line';

const height = 28;
const baseLine = 19;
const padding = 9;
const brand = 'Casebook';
/** What does not fit into a line of a wiki is cut. */
const widestText = 480;

export interface Badge {
  readonly text: string;
  readonly sign: string;
  readonly tone: string;
}

export function badgeLayout(fonts: Fonts, { text, sign, tone }: Badge): Drawing {
  const size = 14;
  const style = { weight: 'bold', size, colour: colours.page } as const;
  const name = placeLine(fonts, brand, { x: padding, y: baseLine }, style);
  const split = Math.ceil(name.box.x + name.box.width + padding);
  const signBox = { x: split + padding, y: 7, width: 14, height: 14 };
  const said = placeLine(
    fonts,
    oneLine(fonts.bold, text, size, widestText),
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
