// Finds every address in a page and judges it by itself: its scheme, and whether it may lead off the
// site. Whether the target exists is for links.ts to say.
import type { Problem } from '../problems';
import { problemAt } from '../text/source-text';
import { attribute, type HtmlElement, type HtmlFile, offsetOf } from './html';

/** Where the site will stand. */
export interface SiteAddress {
  /** Scheme and host, or empty when unknown. */
  readonly baseUrl: string;
  readonly basePath: string;
}

/** A link into the site. */
export interface InternalLink {
  /** As written. */
  readonly address: string;
  /** Path below the base path, decoded, starting with a slash; undefined when it leaves the base path. */
  readonly path: string | undefined;
  /** Decoded, without `#`; empty when there is none. */
  readonly fragment: string;
  readonly offset: number;
  readonly field: string;
}

interface Address {
  readonly value: string;
  /** `lead`: readers may follow it elsewhere; `load`: the browser fetches or sends by itself. */
  readonly purpose: 'lead' | 'load';
  readonly element: HtmlElement;
  readonly attr: string;
}

const urlAttributes = new Set(
  'href src action formaction poster cite data background longdesc manifest ping'.split(' '),
);
const srcsets = new Set(['srcset', 'imagesrcset']);
const leadingRels = /^(canonical|alternate|author|license|help|prev|next|me)$/;
const metaAddresses = /^(og:(url|image|audio|video)(:(secure_)?url)?|twitter:(image|url))$/;

/** @param pagePath path of the page below the base path, against which relative addresses count */
export function pageAddresses(
  page: HtmlFile,
  pagePath: string,
  site: SiteAddress,
): { links: InternalLink[]; problems: Problem[] } {
  const links: InternalLink[] = [];
  const problems: Problem[] = [];
  // A host of its own kind stands in for an unknown one, so that no real address looks internal.
  const origin = site.baseUrl || 'https://this-site.invalid';
  for (const found of page.elements.flatMap(addressesOf)) {
    const offset = offsetOf(found.element, found.attr);
    const field = `${found.element.tagName} ${found.attr}`;
    const report = (code: string, expected: string, hint: string) =>
      problems.push(
        problemAt(page, offset, { code, field, expected, got: `"${found.value}"`, hint }),
      );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, so they disguise
    if (/^\/\/|[\\\u0000-\u001f\u007f]/.test(found.value.trim())) {
      report('OUT-URL', 'an address without //host, \\ or control characters', 'Write it out.');
      continue;
    }
    const url = parseUrl(found.value, `${origin}${site.basePath}${pagePath}`);
    if (!url || !/^(https?|mailto):$/.test(url.protocol)) {
      report('OUT-URL', 'an address with https, http, mailto, or below this site', 'Remove it.');
    } else if (url.origin === origin) {
      links.push({ address: found.value, ...target(url, site.basePath), offset, field });
    } else if (found.purpose === 'load') {
      report('OUT-OFFSITE', 'an address on this site', 'Readers contact no other host.');
    } else if (isLoopback(url.hostname)) {
      report('OUT-URL', 'a host that others can reach', 'Set CASEBOOK_BASE_URL or leave it out.');
    }
  }
  return { links, problems };
}

function addressesOf(element: HtmlElement): Address[] {
  if (element.tagName === 'meta') return metaAddress(element);
  // In drawings `xlink:href` is a `href` too.
  return element.attrs.flatMap(({ name: attr, value }) => {
    if (srcsets.has(attr)) {
      const values = value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
      return values.map((part) => ({ value: part, purpose: 'load' as const, element, attr }));
    }
    return urlAttributes.has(attr)
      ? [{ value, purpose: purposeOf(element, attr), element, attr }]
      : [];
  });
}

function purposeOf({ tagName, ...element }: HtmlElement, attr: string): Address['purpose'] {
  if (attr === 'cite') return 'lead';
  if (attr === 'href' && (tagName === 'a' || tagName === 'area')) return 'lead';
  const rel = element.attrs.find(({ name }) => name === 'rel')?.value ?? '';
  return tagName === 'link' && leadingRels.test(rel) ? 'lead' : 'load';
}

function metaAddress(element: HtmlElement): Address[] {
  const content = attribute(element, 'content') ?? '';
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (metaAddresses.test(name))
    return [{ value: content, purpose: 'lead', element, attr: 'content' }];
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const value = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?['"]?(.*?)['"]?\s*$/i.exec(content)?.[1];
  return value ? [{ value, purpose: 'load', element, attr: 'content' }] : [];
}

function parseUrl(value: string, base: string): URL | undefined {
  return URL.canParse(value, base) ? new URL(value, base) : undefined;
}

function target(url: URL, basePath: string): Pick<InternalLink, 'path' | 'fragment'> {
  const inside = url.pathname.startsWith(`${basePath}/`);
  return {
    path: inside ? decode(url.pathname.slice(basePath.length)) : undefined,
    // What follows `:~:` is for the browser to find in the text, and no id.
    fragment: decode(url.hash.slice(1).replace(/:~:.*$/, '')),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isLoopback(host: string): boolean {
  return /^(localhost|.*\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/.test(host);
}
