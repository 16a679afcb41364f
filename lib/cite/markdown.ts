// A citation as one paragraph of Markdown.
import { escapeMarkdown } from '../text/escape-markdown';
import { markdownLink } from '../text/markdown-link';
import type { Citation } from './citation';

export function toMarkdown({ title, url, parts, signs }: Citation): string {
  const said = parts.map((part) => {
    const label = escapeMarkdown(part.label + signs.colon);
    return (
      label +
      (part.url ? markdownLink({ text: part.text, url: part.url }) : escapeMarkdown(part.text))
    );
  });
  return markdownLink({ text: title, url }) + signs.dash + said.join(signs.separator);
}
