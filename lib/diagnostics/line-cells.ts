// One line of a file as a terminal shows it, cell by cell: what one sees as one sign, and how wide it is.
// It must not know why the line is shown.
import stringWidth from 'string-width';
import { printable } from '../problems';

export interface LineCell {
  /** As printed: a tab as blanks, an invisible sign by its number. */
  readonly text: string;
  /** Columns of the terminal; 2 for most Japanese. */
  readonly width: number;
  /** Characters (code points) of the line before it and behind it. */
  readonly from: number;
  readonly to: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const tab = '    ';

/** @param from characters that stand before `text` in its line */
export function lineCells(text: string, from = 0): LineCell[] {
  let to = from;
  return [...graphemes.segment(text)].flatMap(({ segment }) => {
    // What is printed as a number is a sign of its own, be it joined to others in the text.
    const parts = printable(segment) === segment ? [segment] : [...segment];
    return parts.map((part) => {
      const start = to;
      to += [...part].length;
      const shown = part === '\t' ? tab : printable(part);
      return { text: shown, width: stringWidth(shown), from: start, to };
    });
  });
}
