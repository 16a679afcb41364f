// The colours of pictures: those of the light theme, which app/tokens.css says for pages. A picture is
// shown on pages of any colour, so it brings its own paper.

export const colours = {
  page: '#fdfcf9',
  ink: '#1b1f23',
  soft: '#565d64',
  rule: '#dcd8ce',
  /** The bar of the site's sign. */
  brand: '#f2b56b',
} as const;

const tones = {
  green: '#1b6b3a',
  blue: '#2257a8',
  teal: '#0b6670',
  amber: '#8a4b00',
  violet: '#66389e',
  red: '#a12a2a',
  grey: '#4f565c',
} as const satisfies Readonly<Record<string, string>>;

/** A tone nobody mixed is grey. */
export function toneColour(tone: string): string {
  return (tones as Readonly<Record<string, string>>)[tone] ?? tones.grey;
}
