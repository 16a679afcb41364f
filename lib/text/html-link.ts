// A link in HTML. It must not know where it leads.
import { escapeHtml } from './escape-html';

export const htmlLink = ({ text, url }: { readonly text: string; readonly url: string }): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
