// Prose as a tree, also where it is no valid MDX: what stops the parser is named, covered, and the rest
// is read on, so that one slip hides no other. It must not know what prose may hold.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding, Node } from './guard-node';
import { angleSlip, braceSlip, unclosedHint } from './mdx-hints';
import { withoutCode } from './without-code';

export interface ParsedProse {
  /** Undefined when something stops the parser that cannot be covered. */
  readonly tree: Node | undefined;
  /** What the tree is of: the body with slips covered, every other character in its place. */
  readonly text: string;
  readonly slips: readonly Slip[];
}

export interface Slip {
  /** In UTF-16 units of the body. */
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/** Each slip costs a parse of the whole, and the parser the square of what it stumbles over. */
const MOST_SLIPS = 20;
const MOST_PARSED = 128 * 1024;

/** What no parser needs to say where a text is full of it; a few thousand others would hide nothing new. */
const MOST_LISTED = 200;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

export function parseProse(body: string): ParsedProse {
  const slips: Slip[] = [];
  const closed = new Set<string>();
  let text = body;
  const many = listed(body);
  if (many.length > MOST_SLIPS) return { tree: undefined, text, slips: many };
  for (let parsed = 0; slips.length <= MOST_SLIPS && parsed <= MOST_PARSED; parsed += text.length) {
    try {
      return { tree: parser.parse(text) as Node, text, slips };
    } catch (error) {
      const slip = slipOf(error as ParserError, text, closed);
      const isNew = cover(text, slip) !== text;
      if (slip.finding) slips.push({ ...slip, finding: slip.finding });
      if (!isNew) break;
      text = cover(text, slip);
    }
  }
  return { tree: undefined, text, slips };
}

/** Every brace and angle that opens neither a comment nor a component, by the text alone. */
function listed(body: string): Slip[] {
  const visible = withoutCode(body);
  const slips: Slip[] = [];
  let done = 0;
  for (const { 0: sign, index } of visible.matchAll(
    /(?<!\\)(?:\{+(?!\s*\/\*)|<+(?![\s/]|Cite\s))/g,
  )) {
    if (index < done || slips.length >= MOST_LISTED) continue;
    const { start, length, hint } = sign.startsWith('{')
      ? braceSlip(body, index)
      : { start: index, ...angleSlip(body, index) };
    done = start + Math.max(length, sign.length);
    const kind = sign.startsWith('{') ? 'code' : 'a tag';
    const got = `"${shown(body.slice(start, done))}", which MDX takes for ${kind}`;
    slips.push({ start, end: done, finding: finding(got, hint) });
  }
  return slips;
}

interface ParserError {
  readonly reason?: string;
  readonly ruleId?: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

/** The end of a tag whose opening was covered says nothing new: it has no finding. */
interface FoundSlip {
  readonly start: number;
  readonly end: number;
  readonly finding?: Finding;
}

function slipOf(error: ParserError, text: string, closed: Set<string>): FoundSlip {
  const { reason = String(error), place } = error;
  const offset = place?.offset ?? place?.start?.offset ?? 0;
  const opened = / for `<([^`>]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  if (opened) {
    const [, name = '', ...numbers] = opened;
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers.map(Number);
    const [start, end] = [offsetOf(text, line, column), offsetOf(text, endLine, endColumn)];
    closed.add(name);
    const got = `\`<${name}>\` without a closing tag`;
    return {
      start,
      end,
      finding: finding(got, unclosedHint(name, text.slice(start, end), text[start - 1] ?? '')),
    };
  }
  if (/import\/exports|only import/.test(reason)) return moduleSlip(text, offset);
  const visible = withoutCode(text);
  const isExpression = /expression|acorn/.test(reason);
  const at = isExpression ? openBrace(visible, offset) : openTag(visible, offset);
  if (at < 0) return { start: offset, end: offset, finding: finding(plainReason(reason)) };
  const {
    start = at,
    length,
    hint,
  } = isExpression ? braceSlip(text, at) : { start: at, ...angleSlip(text, at) };
  const isOpen = reason.includes('end of file');
  const end = Math.max(start + length, isExpression && !isOpen ? closingBrace(visible, at) : 0);
  const name = /^<\/([^\s>]*)/.exec(text.slice(start, end))?.[1];
  if (name !== undefined && closed.has(name)) return { start, end };
  const kind = isExpression ? 'code' : 'a tag';
  return {
    start,
    end,
    finding: finding(`"${shown(text.slice(start, end))}", which MDX takes for ${kind}`, hint),
  };
}

function moduleSlip(text: string, offset: number): FoundSlip {
  const before = [...text.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)].at(-1);
  const start = before?.index ?? offset;
  const blank = /\n[ \t]*\n|$/.exec(text.slice(start))?.index ?? 0;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  const hint = 'Begin the line with another word: this one is code.';
  return {
    start,
    end: start + blank,
    finding: finding(`"${shown(line)}", which MDX takes for code`, hint),
  };
}

const finding = (got: string, hint?: string): Finding => ({
  code: 'BODY-SYNTAX',
  expected: 'valid MDX',
  got,
  hint,
});

/** Of the braces that are open at an offset, the outermost. */
function openBrace(text: string, offset: number): number {
  let depth = 0;
  let found = -1;
  for (let at = Math.min(offset, text.length) - 1; at >= 0; at--) {
    if (text[at - 1] === '\\') continue;
    if (text[at] === '}') depth++;
    else if (text[at] === '{') {
      if (depth === 0) found = at;
      else depth--;
    }
  }
  return found >= 0 ? found : text.lastIndexOf('{', offset);
}

/** The tag that stops the parser: the last one, or the first of the paragraph whose quotes are left open. */
function openTag(text: string, offset: number): number {
  const last = text.lastIndexOf('<', Math.max(0, offset - 1));
  const above = text.slice(0, Math.max(0, last));
  const paragraph = [...above.matchAll(/\n[ \t]*\n/g)].at(-1)?.index ?? 0;
  for (const { 0: tag, index } of above.slice(paragraph).matchAll(/<[A-Z]\w*\s[^<>]*>?/g)) {
    if ((tag.match(/"/g)?.length ?? 0) % 2 === 1) return paragraph + index;
  }
  return last;
}

function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return start + 1;
}

/** Letters in the place of the slip; in that of an attribute's value, a value. */
function cover(text: string, { start, end }: FoundSlip): string {
  const isValue = text[start - 1] === '=' && end - start > 1;
  const inside = text.slice(start, end).replace(/[^\n]/g, 'x');
  const covered = isValue ? `"${inside.slice(1, -1)}"` : inside;
  return text.slice(0, start) + covered + text.slice(end);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function shown(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return [...line].length > 40 ? `${[...line].slice(0, 40).join('')}…` : line;
}

/** Without what speaks to programmers. */
function plainReason(reason: string): string {
  const [said = ''] = reason.split('\n', 1);
  return said.replace(/, expected .*| \(note: .*/, '').replace(/^Unexpected/, 'unexpected');
}
