// THE rule on which addresses of a finished site are for ever: pages with the places readers can link
// to, and files beside them. It must not know any single page.
import { isFootnoteAnchor } from '../url/footnote-anchor';
import { attribute, type HtmlElement, type HtmlFile } from './html';

/**
 * What serves one build or its host: names with hashes, files that only scripts of the site read, samples
 * for hosts, and those that begin with `_` or `.`, such as `/_headers`.
 */
const machinery = /^\/(?:[._]|(?:search|columns|cards|sections|situations|hosting)\/)/;

/** @param path below the base path */
export function isPermanent(path: string): boolean {
  return !machinery.test(path) && path !== '/404.html';
}

/** Elements that serve reading or typing and are no place to go to. */
const wiring = new Set(
  'main form input select textarea button label output datalist dialog template script'.split(' '),
);

/** Attributes through which a page names its own elements. */
const references = [
  'for',
  'list',
  'headers',
  'popovertarget',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-owns',
];

/**
 * Ids that readers can link to: not the target of the skip link, not what a form holds or a drawing
 * defines, and not what only another element of the page refers to. A heading may name its section.
 */
export function linkableIds({ elements }: HtmlFile): string[] {
  const referred = new Set(
    elements.flatMap((element) =>
      references.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []),
    ),
  );
  const naming = new Set(
    elements.flatMap((element) => attribute(element, 'aria-labelledby')?.split(/\s+/) ?? []),
  );
  return elements
    .filter((element) => !wiring.has(element.tagName) && !isInside(element, ['form', 'svg']))
    .filter(
      (element) => /^h[1-6]$/.test(element.tagName) || !naming.has(attribute(element, 'id') ?? ''),
    )
    .flatMap((element) => attribute(element, 'id') ?? [])
    .filter((id) => id !== '' && !referred.has(id) && !isFootnoteAnchor(id));
}

function isInside(element: HtmlElement, names: readonly string[]): boolean {
  if (names.includes(element.tagName)) return true;
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && isInside(parent, names);
}
