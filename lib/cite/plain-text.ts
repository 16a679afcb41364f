// A citation as plain text: the title, a line for each part, the permanent link.
import type { Citation } from './citation';

export function toPlainText({ title, url, parts, signs }: Citation): string {
  return [
    oneLine(title),
    ...parts.map((part) => {
      const said = oneLine(part.label + signs.colon + part.text);
      return part.url ? `${said} ${part.url}` : said;
    }),
    url,
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
