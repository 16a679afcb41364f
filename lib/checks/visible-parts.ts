// A text in pieces that can be shown: characters nobody would see, or would take for others, by name.
// It must not know where it is shown.
import { codePoint, refusedIn } from '../text/characters';

export interface VisiblePart {
  readonly text: string;
  /** It stands for the character of this name, such as `U+200B`. */
  readonly isName: boolean;
}

/** Marks that belong to the letter before them, and carriage returns, are named too. */
const alsoNamed = /[\p{M}\r]/gu;

export function visibleParts(text: string): VisiblePart[] {
  const indexes = [...refusedIn(text), ...text.matchAll(alsoNamed)].map(({ index }) => index);
  const parts: VisiblePart[] = [];
  let end = 0;
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    if (index > end) parts.push({ text: text.slice(end, index), isName: false });
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    parts.push({ text: codePoint(character), isName: true });
    end = index + character.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isName: false });
  return parts;
}
