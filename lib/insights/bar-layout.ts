// Counts as bars, in percent of the room there is, so that letters keep their size at any width. It
// must not know what is counted.
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

export interface Bar {
  /** Which part of the row. */
  readonly part: number;
  /** Percent from the left. */
  readonly x: number;
  readonly width: number;
}

/** One strip of a row: all of its parts side by side, or one part with its number behind it. */
export type Strip = readonly Bar[];

export interface BarLayout {
  /** Numbers stand inside the bars; else behind them. */
  readonly isStacked: boolean;
  /** Per row, in the given order. */
  readonly rows: readonly (readonly Strip[])[];
}

/**
 * Below this share a part is too narrow for what stands in it, and for a finger, on the narrowest phone:
 * a number, or a sign and a number.
 */
const leastShare = { number: 7.5, sign: 12 };

/** What a bar may take where its number stands behind it. */
const roomBeforeNumber = 78;

/**
 * @param rows the counts of the parts of each row
 * @param inside what stands in a part
 * The parts of a row stand side by side if the narrowest of all has room for its number, else below
 * each other. All rows share one scale either way.
 */
export function layoutBars(
  rows: readonly (readonly number[])[],
  inside: keyof typeof leastShare = 'number',
): BarLayout {
  const counts = rows.flat();
  const longest = Math.max(1, ...rows.map((row) => row.reduce((sum, count) => sum + count, 0)));
  const least = Math.min(...counts.filter((count) => count > 0), longest);
  const isStacked = (least / longest) * 100 >= leastShare[inside];
  const scale = isStacked
    ? scaleLinear([0, longest], [0, 100])
    : scaleLinear([0, Math.max(1, ...counts)], [0, roomBeforeNumber]);
  const bar = (part: number, from: number, to: number): Bar => ({
    part,
    x: rounded(scale(from)),
    width: rounded(scale(to) - scale(from)),
  });
  const side = (row: readonly number[]): Strip[] => [
    stack<readonly number[], number>()
      .keys(row.keys())
      .value((counted, part) => counted[part] ?? 0)([row])
      .flatMap(([range], part) => (range ? [bar(part, range[0], range[1])] : [])),
  ];
  const below = (row: readonly number[]): Strip[] =>
    row.map((count, part) => [bar(part, 0, count)]);
  return { isStacked, rows: rows.map(isStacked ? side : below) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
