// The prose of a case cut at its headings, as a reader sees it: Markdown and components taken off.
import type { Words } from '#lib/casebook';
import type { Locale } from '#lib/locales';
import { messages } from '#lib/messages/messages';
import { sectionAnchor } from '#lib/url/section-anchor';
import { type IndexedSection, section } from './indexed-section';

// A heading with its id, which the guard demands: `## Words {/* id */}`.
const heading = /^#{2,6}\s.*\{\/\*\s*([a-z0-9-]+)\s*\*\/\}\s*$/;

/** What stands before the first heading belongs to the story as a whole. */
export function proseSections(words: Words, locale: Locale): IndexedSection[] {
  const parts: { id: string | undefined; lines: string[] }[] = [{ id: undefined, lines: [] }];
  for (const line of words.body.split('\n')) {
    const id = heading.exec(line)?.[1];
    if (id) parts.push({ id, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  const lang = words.lang === locale ? {} : { lang: words.lang };
  return parts.flatMap(({ id, lines }) => {
    const text = plainText(lines.join('\n'));
    const name = words.headings.find((known) => known.id === id)?.text;
    if (!text && !name) return [];
    const indexed = name ? `${name}\n${text}` : text;
    return name && id
      ? section(id, { name, text, indexed, ...lang })
      : section(sectionAnchor('story'), { label: messages(locale).story, text, ...lang });
  });
}

function plainText(markdown: string): string {
  return markdown
    .replace(/<Cite[^>]*\/>/g, ' ')
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
