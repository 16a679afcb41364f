// A link in HTML. It must not know where it leads.
import { escapeHtml } from './escape-html';

interface Link {
  readonly text: string;
  readonly url: string;
  readonly rel?: 'noreferrer';
}

export function htmlLink({ text, url, rel }: Link): string {
  return `<a href="${escapeHtml(url)}"${rel ? ` rel="${rel}"` : ''}>${escapeHtml(text)}</a>`;
}
