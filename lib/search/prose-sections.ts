// The prose of a case cut at its headings, as a reader sees it: Markdown and components taken off.
import type { Words } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { footnoteWords } from '#lib/messages/footnotes';
import { messages } from '#lib/messages/messages';
import { sectionAnchor } from '#lib/url/section-anchor';
import { type IndexedSection, section } from './indexed-section';

// A heading with its id, which the guard demands: `## Words {/* id */}`.
const heading = /^#{2,6}\s.*\{\/\*\s*([a-z0-9-]+)\s*\*\/\}\s*$/;

// A footnote, wherever an author put it: readers find it at the end of the text.
const footnote = /^\[\^[^\]]+\]:/;

/** What stands before the first heading belongs to the story as a whole. */
export function proseSections(words: Words, locale: Locale): IndexedSection[] {
  const parts: { id: string | undefined; lines: string[] }[] = [{ id: undefined, lines: [] }];
  const notes: string[] = [];
  let isNote = false;
  for (const line of words.body.split('\n')) {
    // A note goes on where its lines are moved in, and across one that is empty.
    isNote = footnote.test(line) || (isNote && /^(?:\s|$)/.test(line));
    if (isNote) {
      notes.push(line);
      continue;
    }
    const id = heading.exec(line)?.[1];
    if (id) parts.push({ id, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  const lang = words.lang === locale ? {} : { lang: words.lang };
  const notesText = plainText(notes.join('\n'));
  const name = footnoteWords(locale).notes;
  const ofNotes = notesText
    ? [section(sectionAnchor('notes'), { label: name, text: notesText, ...lang })]
    : [];
  const ofText = parts.flatMap(({ id, lines }) => {
    const text = plainText(lines.join('\n'));
    const name = words.headings.find((known) => known.id === id)?.text;
    if (!text && !name) return [];
    const indexed = name ? `${name}\n${text}` : text;
    return name && id
      ? section(id, { name, text, indexed, ...lang })
      : section(sectionAnchor('story'), { label: messages(locale).story, text, ...lang });
  });
  return [...ofText, ...ofNotes];
}

function plainText(markdown: string): string {
  return markdown
    .replace(/<Cite[^>]*\/>/g, ' ')
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/\{\/\*.*?\*\/\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+>]\s+)+/gm, '')
    .replace(/^[|:\s-]+$/gm, '')
    .replace(/\|/g, ' ')
    .replace(/[*`]+|(?<!\w)_|_(?!\w)/g, '')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
