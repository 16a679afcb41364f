// A value between brackets that its own comma parted in two, so that the second half became a key. It must
// not know any field.
import type { Fix } from '../problems';
import { nearest } from './nearest';
import type { Range, SourceText } from './source-text';
import { flowLength, MAX_LINE } from './yaml-line';
import { yamlQuoted } from './yaml-quoted';

export interface SplitValue {
  /** The key of the value. */
  readonly key: string;
  /** Whether an earlier half of the same value has told it already. */
  readonly isEcho: boolean;
  readonly hint: string;
  readonly fix?: Fix;
}

/** Three digits behind each comma, as figures are printed. */
const grouped = /^\d{1,3}(?:, ?\d{3})+$/;

/** Ids, or words of a text that is very short. */
const wordsOfList = /^[a-z][a-z\d-]*(?:, ?[a-z][a-z\d-]*)+$/;

/** Places in sources. */
const pointers = /^[a-z\d-]+#\S+(?:, ?[a-z\d-]+#\S+)+$/;

/**
 * @param range of a key that no field has and that has no value
 * @param known the keys that might stand there
 */
export function splitValue(
  { text }: SourceText,
  { offset, end }: Range,
  known: readonly string[],
): SplitValue | undefined {
  if (end === undefined || !/^\s*[,}]/.test(text.slice(end, end + 20))) return undefined;
  const word = text.slice(offset, end);
  if (nearest(word, known) || /^[\w-]+[:\uFF1A]/u.test(word)) return undefined;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const stop = lineEnd < 0 ? text.length : lineEnd;
  if (stop - start > MAX_LINE) return undefined;
  const before = /^.*[{,]\s*([\w-]+): +(?=[^\s{["'])(.*)$/.exec(text.slice(start, offset));
  const [, key = '', first = ''] = before ?? [];
  if (!before || /[{}[\]]/.test(first)) return undefined;
  const at = offset - first.length;
  const line = text.slice(at, stop);
  const was = line.slice(0, flowLength(line));
  const isEcho = /,.*,\s*$/.test(first);
  if (!grouped.test(was)) {
    const text = `${key}: ${yamlQuoted(was)}`;
    const list = `${key}: [${was}]`;
    const hint = wordsOfList.test(was)
      ? `Write a list as ${list}, and a text that has commas as ${text}`
      : `A comma ends a value: write quotes: ${text}`;
    return { key, isEcho, hint: pointers.test(was) ? `Write a list as ${list}` : hint };
  }
  const digits = was.replace(/, ?/g, '');
  const hint = `A comma ends a value: write the figure without: ${key}: ${digits}`;
  const fix = { offset: at, was, text: digits };
  return { key, isEcho, hint, ...(!was.includes(' ') && { fix }) };
}
