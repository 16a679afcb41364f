// A text as a font can draw it: nothing invisible, nothing that turns the line around, no hole. It must
// not know where it is drawn.
import type { Font } from './font';

/** What Japanese printers set where a letter is missing. */
const MISSING = '〓';

/**
 * White space of any kind becomes one space; control and format characters (among them the marks of
 * right-to-left writing), combining marks without a letter of their own and pictures such as emoji are
 * left out; other letters the font lacks become one `〓`.
 */
export function drawableText(font: Font, text: string): string {
  let drawn = '';
  const flat = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // Flags, keycaps, skin tones and joined pictures are made of several characters.
    .replace(/[\p{C}\p{M}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}]/gu, '');
  for (const character of flat) {
    if (font.glyphOf(character.codePointAt(0) ?? 0) > 0) drawn += character;
    else if (!/\p{Extended_Pictographic}|\p{S}/u.test(character)) drawn += MISSING;
  }
  return drawn.replace(/〓+/g, MISSING).replace(/ +/g, ' ').trim();
}
