// What stands in the place of a withdrawn file: the words of the tombstone in the format of the file.
// It must not touch the disk.
import type { Tombstone } from '../moved/moved';
import type { TombstoneWords } from '../moved/tombstone-words';
import { escapeHtml } from '../text/escape-html';

/** The smallest picture there is, in no colour: pictures cannot say it. */
const emptyPng = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  ),
  (byte) => byte.charCodeAt(0),
);

/** @param path of the file, which names its format */
export function goneFile(
  path: string,
  stone: Tombstone,
  words: TombstoneWords,
): string | Uint8Array {
  const { title, since, why, links } = words;
  const extension = /\.[a-z0-9]+$/.exec(path)?.[0];
  if (extension === '.png') return emptyPng;
  if (extension === '.json') {
    const { gone, why: reasons, instead, archive } = stone;
    return `${JSON.stringify({ error: 'gone', title, gone, why: reasons, instead, archive }, null, 2)}\n`;
  }
  if (extension === '.svg') {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="20" role="img" aria-label="${escapeHtml(title)}"><text x="4" y="14" font-family="sans-serif" font-size="11">${escapeHtml(title)}</text></svg>\n`;
  }
  if (extension === '.xml') {
    const id = `tag:casebook,${stone.gone}:${path}`;
    const time = `<updated>${stone.gone}T00:00:00Z</updated>`;
    const entry = `<entry><id>${id}#gone</id><title>${escapeHtml(title)}</title>${time}<summary>${escapeHtml(`${since} ${why}`)}</summary></entry>`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${id}</id><title>${escapeHtml(title)}</title><author><name>Casebook</name></author>${time}${entry}</feed>\n`;
  }
  const lines = [title, since, why, ...links.map(({ label, href }) => `${label}: ${href}`)];
  if (extension === '.csv') return `\uFEFF${lines.map(cell).join('\r\n')}\r\n`;
  return extension === '.md'
    ? `# ${lines.map(plainMarkdown).join('\n\n')}\n`
    : `${lines.join('\n')}\n`;
}

/** Never the start of a formula. */
const cell = (text: string): string =>
  `"${/^[=+\-@\t\r＝＋－＠]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

const plainMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
