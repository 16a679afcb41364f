// A citation as HTML to paste into what keeps links: text and links in one run, or a line for each item,
// without a block.
import { escapeHtml } from '../text/escape-html';
import { htmlLink } from '../text/html-link';
import type { Citation } from './citation';
import { partItems } from './part-items';

export function toHtml({ title, url, parts, signs }: Citation): string {
  const [dash = '', separator] = [signs.dash, signs.separator].map(escapeHtml);
  const said = partItems(parts).map((item) =>
    item
      .map((part) => {
        const label = escapeHtml(part.label + signs.colon);
        return label + (part.url ? linked(part.text, part.url) : escapeHtml(part.text));
      })
      .join(separator),
  );
  const isList = parts.some(({ opens }) => opens);
  return linked(title, url) + (isList ? ['', ...said].join('<br>') : dash + said.join(''));
}

/** Shown in the page too, and where a reader comes from is nobody's business. */
const linked = (text: string, url: string): string => htmlLink({ text, url, rel: 'noreferrer' });
