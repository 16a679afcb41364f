// Takes the framework's scripts out of pages that are only read. Works by cutting the text, so that
// every byte it does not remove stays as it was. It must not touch the disk.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';
import {
  attribute,
  type HtmlComment,
  type HtmlElement,
  type HtmlFile,
  offsetOf,
  parseHtml,
} from './html';
import { type ScriptRules, scriptKind } from './scripts';

export interface StrippedPage {
  readonly html: string;
  /** The page says of itself that it ships React: `<main data-interactive>`. */
  readonly interactive: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reading pages lose the framework, interactive ones only the script for browsers without modules,
 * which could run nothing else of the page. Scripts nobody knows are a problem in all of them.
 */
export function stripPage(source: SourceText, rules: ScriptRules): StrippedPage {
  const page = parseHtml(source);
  const interactive = page.elements.some(
    (element) => element.tagName === 'main' && attribute(element, 'data-interactive') !== undefined,
  );
  const scripts = page.elements.filter(({ tagName }) => tagName === 'script');
  const kinds = new Map(scripts.map((script) => [script, scriptKind(script, rules)]));
  const problems = scripts
    .filter((script) => kinds.get(script) === 'unknown')
    .map((script) => unknownScript(page, script));
  if (interactive)
    return { html: cut(source.text, scripts.filter(isForOldBrowsers)), interactive, problems };

  problems.push(...clientParts(page), ...streamedParts(page));
  const removed = [
    ...scripts.filter((script) => kinds.get(script) === 'next'),
    ...page.elements.filter(servesFramework),
    ...page.comments,
  ];
  return { html: cut(source.text, removed), interactive, problems };
}

const isForOldBrowsers = (script: HtmlElement): boolean =>
  attribute(script, 'nomodule') !== undefined;

/** Serves the framework only, and is no script itself. */
function servesFramework(element: HtmlElement): boolean {
  if (element.tagName === 'link') {
    const rel = attribute(element, 'rel');
    return rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') === 'script');
  }
  // What is left of the place where React streams metadata: empty but for its comments.
  const parent = element.parentNode;
  return (
    element.tagName === 'div' &&
    element.attrs.length === 1 &&
    attribute(element, 'hidden') === '' &&
    parent?.nodeName === 'body' &&
    parent.childNodes[0] === element &&
    element.childNodes.every(({ nodeName }) => nodeName === '#comment')
  );
}

function cut(text: string, nodes: readonly (HtmlElement | HtmlComment)[]): string {
  const ranges = nodes
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? [])
    .sort((a, b) => a.startOffset - b.startOffset);
  let kept = '';
  let position = 0;
  for (const { startOffset, endOffset } of ranges) {
    // A comment inside a removed element is gone already.
    if (startOffset < position) continue;
    kept += text.slice(position, startOffset);
    position = endOffset;
  }
  return kept + text.slice(position);
}

function unknownScript(page: HtmlFile, script: HtmlElement): Problem {
  const place = script.sourceCodeLocation;
  const text = page.text.slice(place?.startOffset, place?.endOffset);
  return problemAt(page, offsetOf(script), {
    code: 'OUT-SCRIPT',
    field: 'script',
    expected: 'only scripts of Next.js and the reading script',
    got: `${text.slice(0, 80)}${text.length > 80 ? '…' : ''}`,
    hint: 'Remove it. If Next.js writes its scripts in a new shape, add that to lib/export/scripts.ts.',
  });
}

function clientParts(page: HtmlFile): Problem[] {
  return page.elements
    .filter((element) => attribute(element, 'data-client') !== undefined)
    .map((element) =>
      problemAt(page, offsetOf(element), {
        code: 'OUT-CLIENT',
        field: element.tagName,
        expected: 'no client component on a page without React',
        got: 'an element with data-client',
        hint: 'Mark the page as interactive and list it in lib/url/paths.ts, or use a server component.',
      }),
    );
}

function streamedParts(page: HtmlFile): Problem[] {
  const waiting = page.comments.filter(({ data }) => data === '$?' || data === '$!');
  const moved = page.elements.filter((element) => /^[SB]:/.test(attribute(element, 'id') ?? ''));
  return [...waiting, ...moved].map((node) =>
    problemAt(page, node.sourceCodeLocation?.startOffset ?? 0, {
      code: 'OUT-STREAMED',
      field: 'Suspense',
      expected: 'content in its final place',
      got: 'a Suspense boundary that a script would have to fill',
      hint: 'Render without Suspense: readers of this page get no script.',
    }),
  );
}
