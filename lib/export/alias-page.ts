// The page at an old address: it sends browsers on to the new one with query and fragment, and says so
// to all others. Small, in the language and with the card of the page it leads to. It must not touch
// the disk.

import { escapeHtml } from '../text/escape-html';
import { policy } from './csp';
import { attribute, parseHtml, textOf } from './html';

interface AliasPage {
  /** The finished page it leads to. */
  readonly target: string;
  /** Its path, from the base path on. */
  readonly href: string;
  /** A place in it, for links that name none. */
  readonly anchor?: string | undefined;
  readonly words: { readonly movedTitle: string; readonly movedTo: string };
  /** Base64 SHA-256 of a text in UTF-8. */
  readonly sha256: (text: string) => string;
}

export function aliasPage({ target, href, anchor, words, sha256 }: AliasPage): string {
  const { title, lang, head } = headOf(target);
  const place = anchor === undefined ? '' : `#${anchor}`;
  // Only segments of letters, digits, dots and dashes get here, and the origin stays before them.
  const script = `location.replace(location.origin+${text(href)}+location.search+(location.hash||${text(place)}))`;
  const address = escapeHtml(href + place);
  return smallPage({
    lang,
    title: words.movedTitle,
    head: `${head}<script>${script}</script><noscript><meta http-equiv="refresh" content="0;url=${address}"/></noscript>`,
    scripts: [sha256(script)],
    body: `<p>${escapeHtml(words.movedTo)} <a href="${address}">${escapeHtml(title)}</a></p>`,
  });
}

const text = (value: string): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A page without the frame of the site, which no search engine should offer. */
export function smallPage(page: {
  readonly lang: string;
  readonly title: string;
  readonly head: string;
  readonly scripts: readonly string[];
  readonly body: string;
}): string {
  const rules = policy(page.scripts, false);
  return (
    `<!DOCTYPE html><html lang="${escapeHtml(page.lang)}"><head><meta charset="utf-8"/>` +
    `<meta http-equiv="Content-Security-Policy" content="${rules}"/>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>' +
    `<title>${escapeHtml(page.title)}</title><meta name="robots" content="noindex"/>${page.head}</head>` +
    `<body><main id="main" class="page grow py-6"><h1 class="mb-3">${escapeHtml(page.title)}</h1>${page.body}</main></body></html>\n`
  );
}

/** What an old address takes over from the page it stands for: canonical link, styles, card. */
function headOf(html: string): { title: string; lang: string; head: string } {
  const { elements, text: source } = parseHtml({ file: '', text: html });
  const kept = elements.filter((element) => {
    const { tagName } = element;
    const rel = attribute(element, 'rel');
    if (tagName === 'link') return rel === 'stylesheet' || rel === 'canonical';
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
    return tagName === 'meta' && /^(?:og:|twitter:|description$)/.test(name);
  });
  const title = elements.find(({ tagName }) => tagName === 'title');
  const root = elements.find(({ tagName }) => tagName === 'html');
  return {
    title: title ? textOf(title) : '',
    lang: (root && attribute(root, 'lang')) ?? '',
    head: kept
      .map(({ sourceCodeLocation: at }) => source.slice(at?.startOffset, at?.endOffset))
      .join(''),
  };
}
