// A citation as Markdown: one paragraph, or the link with a list below it.
import { escapeMarkdown } from '../text/escape-markdown';
import { markdownLink } from '../text/markdown-link';
import type { Citation } from './citation';
import { partItems } from './part-items';

export function toMarkdown({ title, url, parts, signs }: Citation): string {
  const said = partItems(parts).map((item) =>
    item
      .map((part) => {
        const label = escapeMarkdown(part.label + signs.colon);
        return (
          label +
          (part.url ? markdownLink({ text: part.text, url: part.url }) : escapeMarkdown(part.text))
        );
      })
      .join(signs.separator),
  );
  const isList = parts.some(({ opens }) => opens);
  const link = markdownLink({ text: title, url });
  return isList
    ? [`${link}\n`, ...said.map((item) => `- ${item}`)].join('\n')
    : link + signs.dash + said.join('');
}
