// What was meant by a line of YAML at which a parser stumbled: quotes, brackets and commas of values. It
// must not know what the fields mean.
import { codePoint } from './characters';
import { softQuotes, yamlQuoted } from './yaml-quoted';

export interface LineAdvice {
  /** 0-based, in UTF-16 units. */
  readonly column: number;
  readonly got: string;
  readonly hint: string;
}

/** Some of the patterns below take the square of what they get, and nobody writes such a line. */
export const MAX_LINE = 2000;

/** A key and all that stands behind it. */
const keyAndValue = /^([\s-]*([\w-]+): +)(\S.*?)\s*$/;

/**
 * @param column where the parser stumbled
 * @param isInside whether that is for certain between brackets
 * @param isKey whether the file has this key elsewhere
 */
export function lineAdvice(
  line: string,
  column: number,
  isInside: boolean,
  isKey: (word: string) => boolean,
): LineAdvice | undefined {
  if (line.length > MAX_LINE) return undefined;
  const [, head = '', key = '', value = ''] = (isInside ? null : keyAndValue.exec(line)) ?? [];
  const whole = key ? wholeValue(head.length, key, value) : undefined;
  if (whole || (key && !/^[[{]/.test(value))) return whole;
  return extraBracket(line, column) ?? insideBrackets(line, column, isKey);
}

/** A value that fills the rest of its line. */
function wholeValue(column: number, key: string, value: string): LineAdvice | undefined {
  const hint = `Write it with quotes: ${key}: ${yamlQuoted(value)}`;
  const first = value[0] ?? '';
  if (isSoftly(value)) return { column, got: curly(first), hint: straight(key, value) };
  if (first === '"' || first === "'") {
    const end = quoteEnd(value, 0);
    if (end === undefined) {
      return first === '"' && softQuotes.test(value.at(-1) ?? '')
        ? {
            column: column + value.length - 1,
            got: curly(value.at(-1) ?? ''),
            hint: straight(key, value),
          }
        : undefined;
    }
    if (isOver(value.slice(end + 1))) return undefined;
    return { column: column + end, got: 'a quote that ends before its value does', hint };
  }
  if (first === '[' || first === '{') {
    const end = bracketEnd(value);
    const rest = end === undefined ? '' : value.slice(end + 1);
    if (end === undefined || isOver(rest) || /^\s*(?:[\]}]|[,、，]?\s*[[{])/.test(rest))
      return undefined;
    const at = column + end + 1 + rest.search(/\S/);
    return { column: at, got: `text behind a "${value[end]}"`, hint };
  }
  if (/^(?:\*|- )/.test(value)) {
    return { column, got: `a value that starts with "${first}"`, hint };
  }
  const kept = reserved(column, value, key, `${key}: ${yamlQuoted(value)}`);
  if (kept) return kept;
  const isOpenQuote = value.endsWith('"') && value.indexOf('"') === value.length - 1;
  return isOpenQuote && value.includes(': ')
    ? { column: column + value.length - 1, got: 'a quote that was never opened', hint }
    : undefined;
}

function extraBracket(line: string, column: number): LineAdvice | undefined {
  const sign = line[column] ?? '';
  if (!/[\]}]/.test(sign)) return undefined;
  const open = sign === ']' ? '[' : '{';
  const hint = `Delete it, or write "${open}" where the value begins.`;
  return { column, got: `a "${sign}" that nothing opens`, hint };
}

/** A value between brackets, where commas part one entry from the next. */
function insideBrackets(
  line: string,
  column: number,
  isKey: (word: string) => boolean,
): LineAdvice | undefined {
  const key = /([\w-]+): *$/.exec(line.slice(0, column))?.[1];
  const rest = line.slice(column);
  const next = /^([,，、\s]*)(?:([\w-]+):\s|[[{])/u.exec(rest);
  const before = line.slice(0, column).trimEnd();
  if (next && /["'\]}]$/.test(before)) {
    return missingComma(line, column + (next[1]?.length ?? 0), next[2]);
  }
  const opened = quoteBefore(line, before.length - 1);
  if (opened) {
    const value = line.slice(opened.start, opened.start + flowLength(line.slice(opened.start)));
    const hint = `Write it with quotes: ${opened.key}: ${yamlQuoted(value)}`;
    return { column: before.length - 1, got: 'a quote that ends before its value does', hint };
  }
  if (key === undefined) return undefined;
  const value = rest.slice(0, flowLength(rest));
  if (isSoftly(value)) {
    return { column, got: curly(rest[0] ?? ''), hint: straight(key, value) };
  }
  const run = /^[^,{}[\]]*/.exec(rest)?.[0] ?? '';
  const [, text = '', gap = '', word = ''] = /^(.*?\S)([，、\s]+)([\w-]+): /u.exec(run) ?? [];
  const wide = /[，、]/u.exec(text.slice(-1) + gap);
  if (word && wide) {
    const at = column + run.indexOf(wide[0], text.length - 1);
    const got = `another comma ("${wide[0]}" is ${codePoint(wide[0])})`;
    return { column: at, got, hint: `Write ", " between two keys: ${key}: …, ${word}: …` };
  }
  const found = word && missingComma(line, column + text.length + gap.length, word);
  const behind = run.slice(text.length + gap.length + word.length + 2) || rest.slice(run.length);
  if (found && (isKey(word) || /^["'[{]/.test(behind))) return found;
  const quoted = `${key}: ${yamlQuoted(value)}`;
  // A word that no other place has as a key, and that looks like one.
  if (found && /^[a-z][A-Za-z]*$/.test(word)) {
    const got = `${found.got}, or a second ": " in one value`;
    return { ...found, got, hint: `Put ", " before "${word}:", or write quotes: ${quoted}` };
  }
  if (run.includes(': ')) {
    return { column, got: 'a second ": " in one value', hint: `Write it with quotes: ${quoted}` };
  }
  return reserved(column, rest, key, quoted);
}

/** A sign that YAML keeps for itself at the start of a value; `>` before a figure is one of the language. */
function reserved(
  column: number,
  rest: string,
  key: string,
  quoted: string,
): LineAdvice | undefined {
  const sign = rest[0] ?? '';
  // A block of text begins with such a sign alone.
  if (!/[@`%>|]/.test(sign) || /^[|>][-+]?\d?[-+]?(?:\s|$)/.test(rest)) return undefined;
  const figure = key === 'value' ? /^>=?\s*(\d[\d.]*)/.exec(rest)?.[1] : undefined;
  const hint = figure
    ? `Write the figure alone: value: ${figure}, as: at-least`
    : `Write it with quotes: ${quoted}`;
  return { column, got: 'a value that starts with a reserved character', hint };
}

function missingComma(line: string, column: number, word: string | undefined): LineAdvice {
  const what = word === undefined ? `"${line[column]}"` : `"${word}:"`;
  return { column, got: `no comma before ${what}`, hint: `Put ", " before ${what}.` };
}

/** Whether curly quotes stand around the whole of a value that cannot be read without straight ones. */
const isSoftly = (value: string): boolean =>
  value.includes(': ') &&
  softQuotes.test(value[0] ?? '') &&
  !softQuotes.test(yamlQuoted(value)[1] ?? '');

const curly = (sign: string) => `a quote of a word processor (${codePoint(sign)})`;

const straight = (key: string, value: string) =>
  `Write straight quotes: ${key}: ${yamlQuoted(value)}`;

/** Nothing more, or a comment. */
const isOver = (rest: string) => /^\s*(?:#.*)?$/.test(rest) && !/^#/.test(rest);

/** Index of the quote that ends what begins at `start`. */
function quoteEnd(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at;
      at++;
    }
  }
  return undefined;
}

/** Index of the bracket that closes the one `text` begins with. */
function bracketEnd(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (/["']/.test(sign) && /[[{,:]\s*$/.test(text.slice(0, at))) {
      const end = quoteEnd(text, at);
      if (end === undefined) return undefined;
      at = end;
    } else if (/[[{]/.test(sign)) depth++;
    else if (/[\]}]/.test(sign) && --depth === 0) return at;
  }
  return undefined;
}

/** The value in quotes that ends at `end`, with its key. */
function quoteBefore(line: string, end: number): { start: number; key: string } | undefined {
  for (const match of line.slice(0, end).matchAll(/([\w-]+): +(?=["'])/g)) {
    const start = match.index + match[0].length;
    if (quoteEnd(line, start) === end) return { start, key: match[1] ?? '' };
  }
  return undefined;
}

/** How far a value goes between brackets whose commas are its own: to the next key, or to the brackets at the end. */
export function flowLength(text: string): number {
  const next = text.search(/\s*,\s*[\w-]+:\s|\s*[\]}][\s\]},]*$|\s*[\]}]\s*,/);
  return next < 0 ? text.trimEnd().length : next;
}
