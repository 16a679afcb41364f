// A link in Markdown whose words and address mean nothing else. It must not know where it leads.
import { escapeMarkdown } from './escape-markdown';

export function markdownLink({
  text,
  url,
}: {
  readonly text: string;
  readonly url: string;
}): string {
  return `[${escapeMarkdown(text)}](${address(url)})`;
}

const address = (url: string): string =>
  url.replace(
    /[\s()<>|\\`*_[\]]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
