// Where everything on the picture of a page stands: title as large as it goes, below it at most three
// rows, in 1200 by 630. Made to be read at a quarter of that size. It must not know pages.
import { colours, toneColour } from './colours';
import { drawableText } from './drawable-text';
import type { Drawing, DrawingItem } from './drawing';
import type { Font, Fonts } from './font';
import type { CardRow, PageCard } from './page-card';
import { fitOrCut, oneLine, placeLine, type TextItem } from './set-line';
import { measure } from './text-path';
import { wrapText } from './wrap-text';

export const cardSize = { width: 1200, height: 630 } as const;

const spine = 24;
const left = 88;
const right = 1128;
const room = right - left;
const head = 96;
const titleTop = 138;
const bottom = 578;
const rowHeight = 62;
/** From the largest on; the title takes the first in which it fits. */
const titleSizes = [112, 100, 88, 80, 74, 68, 62, 56, 50, 46] as const;
/** Larger ones are for titles of one line. */
const largestOfMany = 88;
/** Lines of Japanese need more air than lines of English. */
const leading = 1.28;
const brand = 'Casebook';

export function cardLayout(fonts: Fonts, card: PageCard): Drawing {
  const rows = card.rows.slice(0, 3);
  const below = [...leadLines(fonts, card), ...rowItems(fonts, rows)];
  const ruleY = below.length > 0 ? Math.min(...below.map(({ box }) => box.y)) - 28 : bottom;
  return {
    ...cardSize,
    background: colours.page,
    items: [
      ...spineItems(rows),
      ...headItems(fonts, card.kicker),
      ...titleLines(fonts, card.title, ruleY - 12),
      { kind: 'block', box: { x: left, y: ruleY, width: room, height: 2 }, colour: colours.rule },
      ...below,
    ],
  };
}

/** The edge has the tone of each outcome, or ink. */
function spineItems(rows: readonly CardRow[]): DrawingItem[] {
  const tones = rows.flatMap(({ outcome }) => (outcome ? [toneColour(outcome.tone)] : []));
  const parts = tones.length > 0 ? tones : [colours.ink];
  const height = cardSize.height / parts.length;
  return parts.map((colour, i) => ({
    kind: 'block',
    box: { x: 0, y: i * height, width: spine, height },
    colour,
  }));
}

function headItems(fonts: Fonts, kicker: string): DrawingItem[] {
  const size = 34;
  const style = { weight: 'bold', size, colour: colours.ink } as const;
  const name = placeLine(fonts, brand, { x: 0, y: head }, style);
  const x = right - name.box.width;
  const sign = { x: x - 54, y: head - 34, width: 42, height: 42 };
  const part = (box: { x: number; y: number; width: number; height: number }, colour: string) =>
    ({ kind: 'block', box, colour }) as const;
  const stroke = (y: number, width: number) =>
    part({ x: sign.x + 21, y: sign.y + y, width, height: 3 }, colours.page);
  const text = oneLine(fonts.regular, kicker, size, sign.x - left - 40);
  return [
    placeLine(fonts, text, { x: left, y: head }, { weight: 'regular', size, colour: colours.soft }),
    { ...part(sign, colours.ink), radius: 5 },
    part({ x: sign.x + 12, y: sign.y + 9, width: 5, height: 24 }, colours.brand),
    ...[
      [10, 11],
      [19, 11],
      [28, 7],
    ].map(([y = 0, width = 0]) => stroke(y, width)),
    placeLine(fonts, brand, { x, y: head }, style),
  ];
}

function titleLines(fonts: Fonts, title: string, end: number): TextItem[] {
  const text = drawableText(fonts.bold, title);
  const height = end - titleTop;
  const set = (size: number) => {
    const most = size > largestOfMany ? 1 : Math.floor(height / (size * leading));
    return { size, ...wrapText(text, widthIn(fonts.bold, size), room, most) };
  };
  const smallest = titleSizes[titleSizes.length - 1] ?? 46;
  const { size, lines } = titleSizes.map(set).find(({ isCut }) => !isCut) ?? set(smallest);
  return lines.map((line, i) =>
    placeLine(
      fonts,
      line,
      { x: left, y: titleTop + size * (0.98 + i * leading) },
      { weight: 'bold', size, colour: colours.ink },
    ),
  );
}

const widthIn = (font: Font, size: number) => (text: string) => measure(font, text) * size;

/** Up to three lines where nothing else follows, one above rows. */
function leadLines(fonts: Fonts, { lead, rows }: PageCard): TextItem[] {
  if (!lead) return [];
  const size = 36;
  const text = drawableText(fonts.regular, lead);
  const most = rows.length > 0 ? 1 : 3;
  const { lines } = wrapText(text, widthIn(fonts.regular, size), room, most);
  const last = bottom - Math.min(rows.length, 3) * rowHeight;
  return lines.map((line, i) =>
    placeLine(
      fonts,
      line,
      { x: left, y: last - (lines.length - 1 - i) * 54 },
      { weight: 'regular', size, colour: colours.soft },
    ),
  );
}

function rowItems(fonts: Fonts, rows: readonly CardRow[]): DrawingItem[] {
  return rows.flatMap((row, i) => {
    const y = bottom - (rows.length - 1 - i) * rowHeight;
    return rowLine(fonts, row, y);
  });
}

function rowLine(fonts: Fonts, { outcome, texts, asides = [] }: CardRow, y: number): DrawingItem[] {
  const size = outcome ? 42 : 38;
  const colour = outcome ? toneColour(outcome.tone) : colours.ink;
  const x = outcome ? left + 60 : left;
  const sign: DrawingItem[] = outcome
    ? [
        {
          kind: 'sign',
          name: outcome.sign,
          colour,
          box: { x: left, y: y - 36, width: 42, height: 42 },
        },
      ]
    : [];
  const weight = outcome ? 'bold' : 'regular';
  const text = fitOrCut(fonts[weight], texts, size, right - x);
  const said = placeLine(fonts, text, { x, y }, { weight, size, colour });
  const start = said.box.x + said.box.width + 24;
  const quiet = { weight: 'regular', size: 34, colour: colours.soft } as const;
  const behind = fitOrCut(fonts.regular, asides, quiet.size, right - start);
  return [...sign, said, ...(behind ? [placeLine(fonts, behind, { x: start, y }, quiet)] : [])];
}
