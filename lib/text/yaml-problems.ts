// What is refused in YAML, in words an author can act on. It must not know what the fields mean.
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Fix } from '../problems';
import { codePoint, refusedIn } from './characters';

export interface YamlFinding {
  /** Offset in the YAML text. */
  readonly offset: number;
  readonly end?: number | undefined;
  readonly code: string;
  readonly expected: string;
  readonly got: string;
  readonly hint: string;
  /** The value can be read all the same, so that its other problems come in the same run. */
  readonly isReadable?: boolean;
  /** Its offset, too, in the YAML text. */
  readonly fix?: Fix | undefined;
}

const MAX_DEPTH = 8;

/** The parser needs the square of what it gets for some texts; this much takes seconds at worst. */
const MAX_LENGTH = 256 * 1024;

/** Indentation and list marks at the start of a line, far beyond what eight levels need. */
const STEEP_LINE = /^[ \t?-]{65}/m;

/**
 * Size and nesting that would exhaust the parser, found before it starts.
 * Flow collections are counted, block collections judged by how far a line is indented.
 */
export function beyondLimits(yaml: string): YamlFinding | undefined {
  if (yaml.length > MAX_LENGTH) {
    const hint = 'Split or shorten the file.';
    const expected = `at most ${MAX_LENGTH} characters`;
    return { offset: 0, code: 'TEXT-SIZE', expected, got: `${yaml.length}`, hint };
  }
  const steep = STEEP_LINE.exec(yaml);
  if (steep) return deep(steep.index);
  let depth = 0;
  let offset = 0;
  let isScalarNext = false;
  for (const token of new Lexer().lex(yaml)) {
    // The lexer announces documents, flow ends and scalars by a control character of its own.
    if (token === '\u0002' || token === '\u0018' || token === '\u001F') {
      isScalarNext = token === '\u001F';
      continue;
    }
    if (!isScalarNext) {
      if (token === '[' || token === '{') depth++;
      if (token === ']' || token === '}') depth--;
      if (depth > MAX_DEPTH) return deep(offset);
    }
    isScalarNext = false;
    offset += token.length;
  }
  return undefined;
}

const deep = (offset: number): YamlFinding => ({
  offset,
  code: 'YAML-DEPTH',
  expected: `at most ${MAX_DEPTH} levels`,
  got: 'deeper nesting',
  hint: 'Flatten it.',
});

/** Everything that could run, repeat or quietly change a value. */
export function refusedNodes(doc: Document, yaml: string): YamlFinding[] {
  const found: YamlFinding[] = [];
  const said = new Set<string>();
  /** An alias that is used a thousand times is said once. */
  const refuse = (offset: number, code: string, expected: string, got: string, hint: string) => {
    if (code !== 'YAML-ANCHOR' || !said.has(got)) found.push({ offset, code, expected, got, hint });
    said.add(got);
  };

  // Only blank lines and comments may stand before a directive.
  const directive = /^((?:[ \t]*(?:#.*)?\n)*)(%.*)/.exec(yaml);
  if (directive) {
    const got = `the directive ${directive[2]}`;
    refuse(directive[1]?.length ?? 0, 'YAML-TAG', 'a plain value', got, 'Delete the line.');
  }
  visit(doc, (_key, node, ancestors) => {
    if (!isNode(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      refuse(
        offset,
        'YAML-ANCHOR',
        'a plain value',
        `the alias *${node.source}`,
        'Write the value out.',
      );
    } else if (node.anchor) {
      const got = `the anchor &${node.anchor}`;
      refuse(
        yaml.lastIndexOf('&', offset),
        'YAML-ANCHOR',
        'a plain value',
        got,
        'Delete the anchor.',
      );
    }
    if (node.tag) {
      const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
      const at = yaml.lastIndexOf(tag.startsWith('!!') ? '!!' : '!', offset);
      refuse(Math.max(0, at), 'YAML-TAG', 'a plain value', `the tag ${tag}`, 'Delete the tag.');
    }
    if (isMap(node)) for (const finding of refusedKeys(node, yaml)) found.push(finding);
    if (isScalar(node)) found.push(...changedValue(node), ...cutOff(node, yaml));
    if (ancestors.length > MAX_DEPTH && ancestors.filter(isNode).length > MAX_DEPTH) {
      found.push(deep(offset));
      return visit.BREAK;
    }
    return undefined;
  });
  return found;
}

function* refusedKeys(map: YAMLMap, yaml: string): Generator<YamlFinding> {
  const before = new Map<string, number>();
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const offset = pair.key.range?.[0] ?? 0;
    const first = before.get(key);
    if (/^[^\S \n]|[^\S \n]$/u.test(key)) {
      const odd = codePoint(/^[^\S \n]/u.test(key) ? key : key.slice(-1));
      const hint = 'Indent with plain spaces.';
      const got = `a key with another kind of space (${odd})`;
      yield { offset, code: 'YAML-KEY', expected: 'a plain key', got, hint };
    } else if (/^[\w-]+\uFF1A/u.test(key)) {
      const got = 'a full-width colon';
      const hint = `Write the colon half-width, with a space: ${key.replace(/\uFF1A\s*/u, ': ')}`;
      yield { offset, code: 'YAML-SYNTAX', expected: 'valid YAML', got, hint };
    } else if (/^[\uFF3B\uFF5B]/u.test(key)) {
      const got = `a full-width bracket (${codePoint(key)})`;
      const hint = 'Write { } and [ ] half-width.';
      yield { offset, code: 'YAML-SYNTAX', expected: 'valid YAML', got, hint };
    } else if (key === '<<') {
      const hint = 'Write the values out.';
      yield { offset, code: 'YAML-ANCHOR', expected: 'plain keys', got: 'a merge key', hint };
    } else if (['__proto__', 'constructor', 'prototype'].includes(key)) {
      const hint = 'Delete the key.';
      yield { offset, code: 'YAML-KEY', expected: 'a field of the model', got: `"${key}"`, hint };
    } else if (first !== undefined && !isOfFigure(key, pair.value)) {
      const got = `"${key}" again`;
      const distance = yaml.slice(first, offset).split('\n').length - 1;
      const hint = `Delete one of the two; the other stands ${distance} line(s) above.`;
      yield { offset, code: 'YAML-KEY', expected: 'each key once', got, hint };
    }
    before.set(key, offset);
  }
}

/** Three digits of a figure such as 1,000,000, which between brackets become keys without a value. */
const isOfFigure = (key: string, value: unknown): boolean =>
  /^\d{3}$/.test(key) && (value === null || (isScalar(value) && value.value === null));

/** A number that YAML reads as another text than was written, and escapes of refused characters. */
function* changedValue({ value, source = '', range }: Scalar): Generator<YamlFinding> {
  const offset = range?.[0] ?? 0;
  const end = range?.[1];
  if (typeof value === 'number' && String(value) !== source) {
    yield {
      offset,
      end,
      code: 'YAML-NUMBER',
      expected: 'a number that stays as it is written',
      got: `${source}, which would be read as ${value}`,
      hint: `Write "${source}" in quotes if it is a version or a name, else write digits alone.`,
      isReadable: true,
    };
  }
  if (typeof value !== 'string') return;
  for (const { code, got, hint } of refusedIn(value)) {
    yield { offset, code, expected: 'plain text', got: `${got} as an escape`, hint };
    return;
  }
}

/** ` #1` behind a value is a comment to YAML and a part of the value to whoever wrote it. */
function* cutOff({ type, range, source = '' }: Scalar, yaml: string): Generator<YamlFinding> {
  const end = range?.[1] ?? 0;
  if (type !== 'PLAIN' || yaml.indexOf('#', end) === -1) return;
  const rest = /^[ \t]+#[^\s#!][^\n]*/.exec(yaml.slice(end, end + 400))?.[0];
  if (rest === undefined || source === '') return;
  yield {
    offset: end + rest.indexOf('#'),
    code: 'YAML-SYNTAX',
    expected: 'valid YAML',
    got: 'a value that ends where " #" begins a comment',
    hint: `Put the whole value in quotes, or a space behind the # of a comment.`,
  };
}
