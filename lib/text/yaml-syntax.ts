// Syntax errors of YAML in words an author can act on, one for each mistake: what a parser says behind the
// first slip is mostly its echo. It must not know what the fields mean.
import {
  type Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
  type YAMLError,
} from 'yaml';
import { codePoint } from './characters';
import { lineFix } from './line-fix';
import { fixedLine, otherColumn, syntaxAdvice } from './yaml-advice';
import { lessIndented, yamlBlocks } from './yaml-blocks';
import { openBracket } from './yaml-brackets';
import { lineAdvice } from './yaml-line';
import { oddMarks } from './yaml-marks';
import type { YamlFinding } from './yaml-problems';

/** How all YAML of the project is read. */
export const parserOptions = {
  uniqueKeys: false, // refusedNodes finds them faster and names the first
  stringKeys: true,
  version: '1.2',
  prettyErrors: false,
  logLevel: 'error', // 'silent' would swallow a second document without a word
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions;

/** A file with more mistakes than this is no YAML. */
const MAX_FINDINGS = 50;

/**
 * Each block of a mapping or list with errors is read once more by itself, down to the smallest, so that
 * an open bracket is one problem and two slips far apart are two.
 * @param doc what `yaml` was parsed to
 */
export function syntaxErrors(doc: Document, yaml: string): YamlFinding[] {
  const errors = errorsOf(doc);
  if (errors.length === 0) return unseenKeys(doc, yaml);
  const documents = errors.filter(({ code }) => code === 'MULTIPLE_DOCS');
  const marks = oddMarks(yaml);
  const isEcho = ({ offset }: YamlFinding) =>
    marks.some((mark) => offset >= mark.offset && offset < mark.until);
  const isolate = isolated(doc, yaml, MAX_FINDINGS).filter((finding) => !isEcho(finding));
  const found = oneALine([...marks.map(({ until: _, ...mark }) => mark), ...isolate], yaml);
  const others = documents.flatMap((error) => worded(error, doc, yaml));
  return [...found, ...others.filter(({ got }) => found.every((one) => one.got !== got))];
}

/** An unknown tag is reported with the other tags, by `refusedNodes`. */
function errorsOf(doc: Document): YAMLError[] {
  return [...doc.errors, ...doc.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
}

function isolated(doc: Document, yaml: string, room: number, whole = yaml): YamlFinding[] {
  const errors = errorsOf(doc);
  if (errors.length === 0 || room <= 0) return [];
  const blocks = yamlBlocks(yaml);
  const found: YamlFinding[] = [];
  const parsed = blocks.map(({ start, text }) => ({
    start,
    text,
    own: parseDocument(text, parserOptions),
  }));
  const isList = isSeq(parsed[0]?.own.contents);
  for (const { start, text, own } of parsed) {
    const inside = isolated(own, text, room - found.length, whole);
    if (inside.length > 0) {
      found.push(...inside.map((finding) => movedBy(start, finding)));
    } else if (own.contents !== null && (isList ? !isSeq(own.contents) : !isMap(own.contents))) {
      // Fine by itself, but no entry of the mapping or list around it.
      const end = start + text.length;
      const error = errors.find(({ pos: [at] }) => at >= start && at < end);
      if (error) found.push(...worded(error, doc, yaml, whole));
    }
  }
  const odd = lessIndented(yaml);
  if (odd !== undefined) {
    const others = found.filter(({ got }) => got !== otherColumn.got);
    return [
      { offset: odd, code: 'YAML-SYNTAX', expected: 'valid YAML', ...otherColumn },
      ...others,
    ];
  }
  return found.length > 0
    ? found
    : leading(errors).flatMap((error) => worded(error, doc, yaml, whole));
}

function movedBy(start: number, { fix, ...finding }: YamlFinding): YamlFinding {
  const moved = fix && { ...fix, offset: fix.offset + start };
  return { ...finding, offset: finding.offset + start, ...(moved && { fix: moved }) };
}

/** Errors that leave the reading of what follows as it was; all others end the list. */
const harmless = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'BLOCK_AS_IMPLICIT_KEY']);

function leading(errors: readonly YAMLError[]): readonly YAMLError[] {
  const last = errors.findIndex(({ code }) => !harmless.has(code));
  return last === -1 ? errors : errors.slice(0, last + 1);
}

/** One of each line: two errors of a line are mostly one mistake. */
function oneALine(findings: readonly YamlFinding[], yaml: string): YamlFinding[] {
  const lines = new Set<number>();
  return findings.filter(({ offset }) => {
    const start = yaml.lastIndexOf('\n', offset - 1) + 1;
    const isNew = !lines.has(start);
    lines.add(start);
    return isNew;
  });
}

/** Keys whose colons YAML does not see run together to one text, which is valid and nonsense. */
function unseenKeys(doc: Document, yaml: string): YamlFinding[] {
  if (!isScalar(doc.contents) || typeof doc.contents.value !== 'string') return [];
  let start = 0;
  return yaml.split('\n').flatMap((line) => {
    const offset = start + line.search(/\S|$/);
    start += line.length + 1;
    const hint = fixedLine(line);
    const got = 'a line without ": "';
    return hint ? [{ offset, code: 'YAML-SYNTAX', expected: 'valid YAML', got, hint }] : [];
  });
}

function worded(
  { code, message, pos }: YAMLError,
  doc: Document,
  yaml: string,
  whole = yaml,
): YamlFinding[] {
  const offset = code === 'MISSING_CHAR' ? openedAt(doc, pos[0]) : pos[0];
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = yaml.slice(start).split('\n', 1);
  // The parser has one code for an open quote and for a key without a value.
  const known = syntaxAdvice[message.startsWith('Implicit') ? 'MULTILINE_IMPLICIT_KEY' : code];
  const odd = /^ *([^\S \n\t])/u.exec(line)?.[1];
  if (odd) {
    const wide = { got: `another kind of space (${codePoint(odd)}) as indentation` };
    const plain = { ...wide, hint: 'Indent with plain spaces.' };
    return [{ offset: start, code: 'YAML-SYNTAX', expected: 'valid YAML', ...plain }];
  }
  const indent = line.search(/[^ ]/);
  const isIndent =
    / must start at the same column$|without - indicator$/.test(message) ||
    (/^ *- /.test(line) && offset - start <= indent);
  const bracket = code === 'BAD_INDENT' && !isIndent ? openBracket(yaml) : undefined;
  if (bracket) return [{ ...bracket, code: 'YAML-SYNTAX', expected: 'valid YAML' }];
  const isOpenLine =
    code === 'MULTILINE_IMPLICIT_KEY' &&
    errorsOf(doc).some((one) => one.code === 'BLOCK_IN_FLOW' && one.pos[0] === pos[0]);
  if (isOpenLine) {
    const at = { offset: start + line.trimEnd().length, code: 'YAML-SYNTAX' };
    const words = { got: 'no comma at the end of the line', hint: 'Put "," there.' };
    return [{ ...at, expected: 'valid YAML', ...words }];
  }
  const isInside = message.includes('within flow');
  const advice = isIndent ? undefined : lineAdvice(line, offset - start, isInside, keyIn(whole));
  if (advice) {
    const { column, ...words } = advice;
    const fix = lineFix(yaml, start);
    const at = { offset: start + column, code: 'YAML-SYNTAX', expected: 'valid YAML' };
    return [{ ...at, ...words, ...(fix && { fix }) }];
  }
  if (isIndent) {
    const at = { offset: start + indent, code: 'YAML-SYNTAX', expected: 'valid YAML' };
    return [{ ...at, ...otherColumn }];
  }
  const got = known?.got ?? message.replace(/\s+/g, ' ').trim();
  const hint = fixedLine(line) ?? known?.hint ?? 'Check this line and the one before.';
  const fix = lineFix(yaml, start);
  return [{ offset, code: 'YAML-SYNTAX', expected: 'valid YAML', got, hint, ...(fix && { fix }) }];
}

/** Whether a word is a key in some place of the text where nothing is wrong. */
function keyIn(yaml: string): (word: string) => boolean {
  return (word) => new RegExp(`(?:[{,] *|^[ -]*)${word}: `, 'm').test(yaml);
}

/** Where the quote or bracket starts that the parser missed the end of. */
function openedAt(doc: Document, end: number): number {
  let opened = end;
  visit(doc, (_key, node) => {
    if (!isNode(node) || !node.range || isAlias(node)) return;
    const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow;
    const [from, , to] = node.range;
    if (isOpen && from < end && to >= end) opened = from;
  });
  return opened;
}
