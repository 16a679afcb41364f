// What a finished page says of itself to search engines, read from its head.
import { attribute, parseHtml } from './html';

export interface FinishedPage {
  /** Below the base path, such as `/en/cases/`. */
  readonly path: string;
  /** The address it wants to be known by, as written; undefined when it names none. */
  readonly canonical: string | undefined;
  readonly isIndexed: boolean;
  /** Language → address of the page in it, as written. */
  readonly languages: Readonly<Record<string, string>>;
}

/** @param html the whole page; only its head is parsed, since pages are many */
export function finishedPage(path: string, html: string): FinishedPage {
  const end = html.indexOf('</head>');
  const { elements } = parseHtml({ file: path, text: end < 0 ? html : html.slice(0, end) });
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const robots = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'robots',
  );
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  const alternates = links
    .filter((link) => attribute(link, 'rel') === 'alternate')
    .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')] as const)
    .filter((pair): pair is [string, string] => Boolean(pair[0] && pair[1]));
  return {
    path,
    canonical: canonical && attribute(canonical, 'href'),
    isIndexed: !/\b(noindex|none)\b/i.test((robots && attribute(robots, 'content')) ?? ''),
    languages: Object.fromEntries(alternates),
  };
}
