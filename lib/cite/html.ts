// A citation as HTML to paste into what keeps links: one run of text and links, without a block.
import { escapeHtml } from '../text/escape-html';
import { htmlLink } from '../text/html-link';
import type { Citation } from './citation';

export function toHtml({ title, url, parts, signs }: Citation): string {
  const said = parts.map((part) => {
    const label = escapeHtml(part.label + signs.colon);
    return label + (part.url ? linked(part.text, part.url) : escapeHtml(part.text));
  });
  const [dash, separator] = [signs.dash, signs.separator].map(escapeHtml);
  return `${linked(title, url)}${dash}${said.join(separator)}`;
}

/** Shown in the page too, and where a reader comes from is nobody's business. */
const linked = (text: string, url: string): string => htmlLink({ text, url, rel: 'noreferrer' });
