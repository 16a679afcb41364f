// What is wrong with an answer of an author, in the voice of the checker. It must not know what is asked.
import { refusedIn } from '../text/characters';

export interface FlagFault {
  /** As it is typed: `--year`. */
  readonly flag: string;
  readonly expected: string;
  readonly got: string;
  readonly hint?: string | undefined;
}

/** `--year: expected …, got …. Hint`, on one line that a terminal shows as it is. */
export function formatFault({ flag, expected, got, hint }: FlagFault): string {
  return printable(`${flag}: expected ${expected}, got ${got}.${hint ? ` ${hint}` : ''}`);
}

/** What was typed, in quotes, cut where it is long. */
export function typed(text: string): string {
  const characters = [...text];
  return `"${characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : text}"`;
}

/** Why a text cannot stand in a file: a line break or a character the checker would refuse. */
export function textFault(flag: string, text: string, max: number): FlagFault | undefined {
  const expected = `one line of at most ${max} characters`;
  if (text.trim() === '' || text.includes('\n') || [...text].length > max) {
    return { flag, expected, got: text.trim() === '' ? 'nothing' : typed(text) };
  }
  const [refused] = refusedIn(text.normalize('NFC'));
  return refused && { flag, expected: 'plain text', got: refused.got, hint: refused.hint };
}

function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
