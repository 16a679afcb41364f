// The allow-list for prose: parses the body as MDX, never compiles it, and refuses whatever
// could run or load anything. Also collects headings and citations. It must not know any case.
import type { Problem } from '../problems';
import { refusedIn } from './characters';
import { languageAdvice } from './code-languages';
import { deepBrace } from './deep-brace';
import { checkElement } from './guard-element';
import { checkFootnotes } from './guard-footnotes';
import { checkHeading } from './guard-heading';
import { checkLink } from './guard-link';
import type { Finding, Heading, Node } from './guard-node';
import { parseProse } from './guard-parse';
import { checkText } from './guard-text';
import { checkAnchors, emptyFinding, type Linked } from './guard-whole';
import { isMdxComment } from './mdx-comment';
import { braceSlip } from './mdx-hints';
import { countCharacters, type Position, positionAt, type SourceText } from './source-text';

export interface Prose {
  readonly headings: readonly Heading[];
  /** Every `at` of a `<Cite>`, one pointer each, with its place. */
  readonly cites: readonly ({ at: string } & Position)[];
}

/** The parser needs the square of what it gets for some texts; five thousand words are enough. */
const MAX_LENGTH = 32 * 1024;

/** Fifty list or quote marks at the start of a line, or as much indentation: the parser would recurse. */
const STEEP_LINE = /^(?:(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){50}|[ \t]{200})/m;

/** What Markdown and MDX can say and a case may not. */
const refusedNodes: Readonly<Record<string, Finding>> = {
  mdxjsEsm: {
    code: 'BODY-CODE',
    expected: 'prose',
    got: 'import or export',
    hint: 'Content never runs as code: delete it.',
  },
  image: {
    code: 'BODY-IMAGE',
    expected: 'prose',
    got: 'an image',
    hint: 'Pictures of sources may not be copied; describe what they show.',
  },
  blockquote: {
    code: 'BODY-QUOTE',
    expected: 'your own words',
    got: 'a quotation',
    hint: 'Say in your own words what the source says, and cite the place.',
  },
};
const asRefused: Readonly<Record<string, string>> = { imageReference: 'image' };

/** `body` is padded so that its line numbers are those of the file (see parseFrontMatter). */
export function guardProse(
  source: SourceText,
  body: string,
): { prose: Prose; problems: Problem[] } {
  const lines = body.split('\n');
  const problems: Problem[] = [];
  const headings: Heading[] = [];
  const cites: ({ at: string } & Position)[] = [];
  const prose = { headings, cites };
  const inCharacters = ({ line, column }: Position): Position => ({
    line,
    column: countCharacters(lines[line - 1] ?? '', 0, column - 1) + 1,
  });
  const report = (place: Position, finding: Finding) =>
    problems.push({
      severity: 'error',
      file: source.file,
      ...inCharacters(place),
      field: 'body',
      ...finding,
    });

  const limit = beyondLimits(body);
  if (limit) {
    report(limit.place, limit.finding);
    return { prose, problems };
  }
  const { tree, text, slips } = parseProse(body);
  const own = { file: source.file, text: body };
  const atOffset = (offset: number): Position => positionAt(own, offset);
  const reportAt = (offset: number, finding: Finding) =>
    problems.push({
      severity: 'error',
      file: source.file,
      ...atOffset(offset),
      field: 'body',
      ...finding,
    });
  for (const { start, finding } of slips) reportAt(start, finding);
  if (!tree) return { prose, problems };

  // A line that had to be covered to be read is not judged further: what stands there is not all said.
  const covered = new Set(slips.map(({ start }) => positionAt(own, start).line));
  const links: Linked[] = [];
  const movedIn = new Set<number>();
  let depth = 1;
  const visit = (node: Node, parent?: Node, near = { line: 1, column: 1, offset: 0 }): void => {
    // An address that GFM finds behind an escape has no place of its own: it is somewhere in its parent.
    const place = node.position?.start ?? near;
    const raw = node.position
      ? text.slice(place.offset, node.position.end.offset)
      : (node.url ?? '');
    const found = (finding: Finding) => report(place, finding);
    const isTop = parent?.type === 'root';
    const refused = refusedNodes[asRefused[node.type] ?? node.type];
    if (refused && parent?.type !== node.type) found(refused);
    for (const value of [node.value, node.url, node.title, node.label]) {
      for (const { index: _, ...character } of refusedIn(value ?? '')) {
        found({ expected: 'plain text', ...character });
      }
    }
    switch (node.type) {
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        checkExpression(node, text, place.offset ?? 0, found);
        break;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        // The one is told where the other opens.
        if (node.name === 'summary' && problems.some(({ got }) => got.includes('<details>'))) break;
        for (const at of checkElement(node, found)) {
          if (covered.has(place.line)) continue;
          const index = raw.indexOf(at, raw.indexOf('='));
          const start = index < 0 ? inCharacters(place) : atOffset((place.offset ?? 0) + index);
          cites.push({ at, ...start });
        }
        break;
      case 'link':
      case 'definition':
        checkLink(node, raw, text.slice(0, place.offset), found);
        if (node.url?.startsWith('#')) links.push({ id: node.url.slice(1), place });
        break;
      case 'paragraph':
        if (isTop && isMovedIn(lines[place.line - 1])) {
          const expected = 'code between ``` lines';
          const hint = 'Put it between ``` lines, or take the spaces away: they make it no code.';
          found({ code: 'BODY-SYNTAX', expected, got: 'text moved in', hint });
          for (let { line } = place; isMovedIn(lines[line - 1]); line++) movedIn.add(line);
        } else checkText(node, text, reportAt);
        break;
      case 'tableCell':
        checkText(node, text, reportAt);
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') {
          const hint = 'Begin the entry with "- " alone.';
          found({ code: 'BODY-SYNTAX', expected: 'prose', got: 'a box to tick', hint });
        }
        break;
      case 'code':
        if (!isClosed(node, lines)) {
          const got = 'an open code block';
          found({ code: 'BODY-SYNTAX', expected: 'valid MDX', got, hint: 'Close it with ```.' });
        }
        checkLanguage(node, found);
        break;
      case 'heading': {
        const heading = covered.has(place.line)
          ? undefined
          : checkHeading(node, isTop, { headings, depth }, found);
        depth = node.depth ?? depth;
        if (heading) headings.push(heading);
        checkText(node, text, reportAt);
        break;
      }
    }
    for (const child of node.children ?? []) visit(child, node, { offset: 0, ...place });
  };
  visit(tree);
  checkFootnotes(tree, text, reportAt);
  if (problems.every(({ severity }) => severity === 'warning')) {
    checkAnchors(links, headings, report);
    const empty = emptyFinding(tree);
    if (empty) reportAt(body.length - body.trimStart().length, empty);
  }
  // That it is moved in explains what else is odd about a line.
  const isExplained = ({ code, line, got }: Problem) =>
    movedIn.has(line) && /BODY-(?:CODE|SYNTAX)/.test(code) && got !== 'text moved in';
  return { prose, problems: problems.filter((problem) => !isExplained(problem)) };
}

function beyondLimits(body: string): { place: Position; finding: Finding } | undefined {
  const text = body.trimStart();
  const start = body.slice(0, body.length - text.length).split('\n').length;
  if (text === '') {
    const finding = { code: 'BODY-EMPTY', expected: 'prose', got: 'nothing' };
    const hint = 'Tell the story below the front matter.';
    return { place: { line: start, column: 1 }, finding: { ...finding, hint } };
  }
  if (text.length > MAX_LENGTH) {
    const finding = { code: 'TEXT-SIZE', expected: `prose of at most ${MAX_LENGTH} characters` };
    const more = { got: `${text.length}`, hint: 'Shorten it.' };
    return { place: { line: start, column: 1 }, finding: { ...finding, ...more } };
  }
  const steep = STEEP_LINE.exec(body)?.index ?? deepBrace(body, 50);
  if (steep === undefined) return undefined;
  const line = body.slice(0, steep).split('\n').length;
  const finding = { code: 'BODY-DEPTH', expected: 'fewer than 50 levels', got: 'deeper nesting' };
  return { place: { line, column: 1 }, finding: { ...finding, hint: 'Flatten it.' } };
}

function checkExpression(
  { value = '' }: Node,
  text: string,
  offset: number,
  found: (finding: Finding) => void,
): void {
  if (isMdxComment(value)) {
    if (!value.includes('{/*')) return;
    const expected = 'a comment that ends where it is meant to';
    const got = `one that swallows ${value.split('\n').length - 1} more lines`;
    found({ code: 'BODY-SYNTAX', expected, got, hint: 'Close it with */}: all below it is lost.' });
    return;
  }
  const shown = value.length > 40 ? `${[...value].slice(0, 40).join('')}…` : value;
  const { length, hint } = braceSlip(text, offset);
  found({
    code: 'BODY-CODE',
    expected: 'prose',
    got: `the expression {${shown}}`,
    hint:
      length > 1
        ? hint
        : 'Content never runs as code: wrap it in backticks if it is meant as text.',
  });
}

/** Indentation that Markdown takes for code and MDX does not. */
const isMovedIn = (line = '') => /^(?: {4}|\t)/.test(line);

function checkLanguage({ lang }: Node, found: (finding: Finding) => void): void {
  const hint = lang ? languageAdvice(lang) : undefined;
  if (!(lang && hint)) return;
  const finding = { code: 'BODY-LANGUAGE', expected: 'a known language of code', hint } as const;
  found({ ...finding, severity: 'warning', got: `"${lang}"` });
}

/** An unclosed block swallows the rest of the text without a word. */
function isClosed({ position }: Node, lines: readonly string[]): boolean {
  const [first, last] = [position?.start.line ?? 1, position?.end.line ?? 1];
  return last > first && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines[last - 1] ?? '');
}
