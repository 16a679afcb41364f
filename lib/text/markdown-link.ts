// A link in Markdown. It must not know what it leads to.
import { markdownText } from './markdown-text';

export function markdownLink({ text, url }: { text: string; url: string }): string {
  return `[${markdownText(text)}](${address(url)})`;
}

const address = (url: string): string =>
  url.replace(
    /[\s()<>|\\`*_[\]]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
