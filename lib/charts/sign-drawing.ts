// The lines of the signs of outcomes, in a box of 16 by 16, for pages and for charts.

const drawings = {
  check: 'M3 8.5 6.5 12 13 4',
  flag: 'M4 14V2.5h8.5L10 6l2.5 3.5H4',
  'arrow-up': 'M8 14V3M3.5 7.5 8 3l4.5 4.5',
  exit: 'M6.5 2.5H3v11h3.5M7 8h7M11 5l3 3-3 3',
  return: 'M13.5 12.5V10a4 4 0 0 0-4-4H3M6 3 3 6l3 3',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  swap: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
} as const satisfies Readonly<Record<string, string>>;

/** A sign nobody drew is a flag. */
export function signDrawing(name: string): string {
  return (drawings as Readonly<Record<string, string>>)[name] ?? drawings.flag;
}
