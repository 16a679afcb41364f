// Text of content for a comment on a change: no markup, no mention, no reference, no command, one line.
// It must not know what the text is part of.
import { escapeMarkdown } from '../text/escape-markdown';
import { visibleText } from './visible-text';

/** Behind a sign that a host of code would turn into a link: it parts the sign from the name for eyes of programs only. */
const parted = '&#8203;';

/** Longer texts are cut, with a sign that they were. */
const longest = 300;

export function commentText(text: string, max = longest): string {
  const characters = [...visibleText(text)];
  const shown =
    characters.length > max ? `${characters.slice(0, max).join('')}…` : characters.join('');
  // Hosts look for these signs in the finished text, where a backslash is no longer to be seen.
  return escapeMarkdown(shown).replace(
    /@|#(?=\d)|\bGH-(?=\d)|:(?=[+\\a-z0-9_-]+:|\/\/)|www(?=\\?\.)/gi,
    (sign) => sign + parted,
  );
}
