// Text of content for a comment on a change: no markup, no mention, no reference, no command, one line.
// It must not know what the text is part of.
import { escapeMarkdown } from '../text/escape-markdown';

/** Behind a sign that a host of code would turn into a link: it parts the sign from the name for eyes of programs only. */
const parted = '&#8203;';

/** Longer texts are cut, with a sign that they were. */
const longest = 300;

export function commentText(text: string, max = longest): string {
  const characters = [...oneLine(text)];
  const shown =
    characters.length > max ? `${characters.slice(0, max).join('')}…` : characters.join('');
  // Hosts look for these signs in the finished text, where a backslash is no longer to be seen.
  return escapeMarkdown(shown).replace(
    /@|#(?=\d)|\bGH-(?=\d)|:(?=[+\\a-z0-9_-]+:|\/\/)|www(?=\\?\.)/gi,
    (sign) => sign + parted,
  );
}

/** What cannot be seen is written out, so that two texts that look alike do not pass for the same. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Surrogate}]/gu,
      (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
    );
}
