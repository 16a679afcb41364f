// Judges one finished page by itself, as the last net: nothing in it may run, frame or style beside
// what the policy allows, and its structure is sound. It must not know other pages or the disk.
import type { Problem } from '../problems';
import { problemAt } from '../text/source-text';
import { attribute, type HtmlElement, type HtmlFile, offsetOf, textOf } from './html';

type Finding = Pick<Problem, 'code' | 'field' | 'expected' | 'got'> & { hint?: string };

const refused = new Set(
  'iframe frame frameset fencedframe object embed applet portal base style foreignobject animate animatemotion animatetransform set'.split(
    ' ',
  ),
);
const httpEquivs = new Set(['content-security-policy', 'refresh']);

export function scanPage(page: HtmlFile): Problem[] {
  const problems: Problem[] = [];
  const report = (element: HtmlElement | undefined, finding: Finding, attr?: string) =>
    problems.push(problemAt(page, element ? offsetOf(element, attr) : 0, finding));
  for (const element of page.elements) {
    scanElement(element, (finding, attr) => report(element, finding, attr));
  }
  scanIds(page.elements, report);
  scanOutline(page.elements, report);
  scanPolicy(page.elements, report);
  return problems;
}

function scanElement(element: HtmlElement, report: (finding: Finding, attr?: string) => void) {
  const { tagName } = element;
  if (refused.has(tagName.toLowerCase())) {
    const hint = tagName === 'style' ? 'Write it in a stylesheet file.' : 'Use a plain link.';
    report({
      code: 'OUT-ELEMENT',
      field: tagName,
      expected: 'no such element',
      got: `<${tagName}>`,
      hint,
    });
  }
  const equiv = attribute(element, 'http-equiv')?.toLowerCase();
  if (tagName === 'meta' && equiv !== undefined && !httpEquivs.has(equiv)) {
    const expected = 'no http-equiv but the policy and a refresh';
    report({ code: 'OUT-ELEMENT', field: tagName, expected, got: `"${equiv}"` });
  }
  for (const { name } of element.attrs) {
    if (/^on/.test(name) || name === 'srcdoc' || name === 'shadowrootmode') {
      const expected = 'no attribute that holds code';
      const hint = 'The policy stops it: use the reading script or a client component.';
      report({ code: 'OUT-HANDLER', field: `${tagName} ${name}`, expected, got: name, hint }, name);
    }
    if (name === 'style') {
      const hint = 'The policy stops it: use a class.';
      const finding = { code: 'OUT-STYLE', field: `${tagName} style`, hint };
      report({ ...finding, expected: 'no style attribute', got: 'one' }, name);
    }
  }
  if (tagName === 'script' && attribute(element, 'type') === 'application/ld+json') {
    const fault = jsonFault(textOf(element));
    if (fault) {
      const hint = 'Write "<" as \\u003c.';
      const field = 'application/ld+json';
      report({ code: 'OUT-JSON-LD', field, expected: 'a JSON object', got: fault, hint });
    }
  }
}

function jsonFault(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? undefined : `${typeof value}`;
  } catch {
    return `"${text.slice(0, 60)}"`;
  }
}

type Report = (element: HtmlElement | undefined, finding: Finding, attr?: string) => void;

function scanIds(elements: readonly HtmlElement[], report: Report): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    if (id === '' || /\s/.test(id) || seen.has(id)) {
      const expected = 'an id without spaces that no other element of the page has';
      report(
        element,
        { code: 'OUT-ID', field: `${element.tagName} id`, expected, got: `"${id}"` },
        'id',
      );
    }
    seen.add(id);
  }
}

function scanOutline(elements: readonly HtmlElement[], report: Report): void {
  const html = elements.find(({ tagName }) => tagName === 'html');
  if (!(html && attribute(html, 'lang'))) {
    const got = html && attribute(html, 'lang') === '' ? 'an empty one' : 'none';
    report(html, { code: 'OUT-LANG', field: 'html lang', expected: 'the language', got });
  }
  const headings = elements.filter(({ tagName }) => tagName === 'h1');
  if (headings.length !== 1) {
    const finding = { code: 'OUT-H1', field: 'h1', expected: 'exactly one h1' };
    report(headings[1], { ...finding, got: String(headings.length) });
  }
}

function scanPolicy(elements: readonly HtmlElement[], report: Report): void {
  const charset = elements.find((element) => attribute(element, 'charset') !== undefined);
  const policies = elements.filter(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const [only] = policies;
  const content = (only && attribute(only, 'content')) ?? '';
  const behind = only && charset && elements.indexOf(only) === elements.indexOf(charset) + 1;
  const strict = content.startsWith("default-src 'none';") && !content.includes('unsafe-');
  if (policies.length === 1 && behind && strict) return;
  report(only, {
    code: 'OUT-POLICY',
    field: 'Content-Security-Policy',
    expected: 'one policy from default-src none, without unsafe-*, right behind the charset',
    got: content ? `"${content.slice(0, 80)}"` : 'none',
  });
}
