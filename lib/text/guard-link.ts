// Links in prose: a public https address or an anchor of the page, with words, written as a link and
// not left to be guessed from the text. An allow-list: no other scheme passes, however disguised.
import type { Finding, Node } from './guard-node';
import { isPublicAddress } from './web-address';

/**
 * @param raw how the link is written
 * @param before all that stands before it
 */
export function checkLink(
  { type, url = '', title, children = [] }: Node,
  raw: string,
  before: string,
  found: (finding: Finding) => void,
): void {
  const bad = (expected: string, got: string, hint: string) =>
    found({ code: 'BODY-URL', expected, got, hint });
  const isWritten = type !== 'link' || raw.startsWith('[');
  if (!isWritten) {
    const hint = /^mailto:/i.test(url) ? noPeople : bareAdvice(before.slice(-40), raw);
    bad('words for the link', `the bare address "${shown(raw)}"`, hint);
    return;
  }
  const isAllowed =
    /^#[a-z0-9-]+$/.test(url) || (url.startsWith('https://') && isPublicAddress(url));
  if (!isAllowed) bad('a public https:// address or #anchor', `"${shown(url)}"`, adviceFor(url));
  if (type === 'link' && children.length === 0) {
    bad('words for the link', 'none', 'Write it as [words](address).');
  }
  if (title) {
    bad('a link without a title', `"${shown(title)}"`, 'Say it in the text: few readers see it.');
  }
}

const noPeople = 'Leave out addresses of people; link to a page.';

/** A link that was nearly one, or an address that only stands there. */
function bareAdvice(before: string, raw: string): string {
  if (/\]\($/.test(before)) return 'Close the link with ) right behind the address.';
  if (/\]\s+\($/.test(before)) return 'Write no space between ] and (.';
  if (/[\]］]\s*[（(]$/.test(before)) return 'Write the brackets half-width: [words](address).';
  const address = /^www\./i.test(raw) ? `https://${shown(raw)}` : 'address';
  return `Write it as [words](${address}): readers want to know where a link leads.`;
}

function adviceFor(url: string): string {
  const plain = decoded(url);
  if (/^(?:javascript|vbscript|data|blob|file|filesystem|view-source):/.test(plain)) {
    return "Delete it: such an address can run code or read files in a reader's browser.";
  }
  if (/^(?:[\\/]{2}|https?:\/*\\)/.test(plain)) return 'Write https:// and no backslash.';
  if (/^https?:\/\/[^/?#]*@/.test(plain)) return 'Delete the name and password before the host.';
  if (/^https:\/\//.test(plain)) return 'Link to a page that readers anywhere can reach.';
  if (plain === '') return 'Put the address between the brackets.';
  if (plain.startsWith('mailto:')) return noPeople;
  if (plain.startsWith('#')) return 'Take the id of a heading: [words](#heading-id).';
  if (/^(?:www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)+\/)/.test(plain)) return `Write https://${shown(url)}`;
  if (/^\.{0,2}\/|\.mdx?$|^[\w-]+$/.test(plain)) {
    return 'Name other cases in related; headings of this page are linked as #heading-id.';
  }
  return 'Use the full https address.';
}

/** As a browser might take it: without blanks and controls, percent signs resolved. */
function decoded(url: string): string {
  let text = url;
  for (let i = 0; i < 3; i++) {
    text = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return text.replace(/[\p{Cc}\p{Cf}\s]/gu, '').toLowerCase();
}

const shown = (text: string): string =>
  [...text].length > 60 ? `${[...text].slice(0, 60).join('')}…` : text;
