// Bytes of a content file to text, refusing what would look right and be wrong:
// broken UTF-8, control, bidirectional and look-alike characters. Knows no field.
import type { Problem } from '../problems';
import { refusedIn } from './characters';
import { withLineFeeds } from './line-feeds';
import { problemAt, type SourceText } from './source-text';
import { unfinishedPlaces } from './unfinished';

const MEBIBYTE = 1024 * 1024;

/** Enough to see what is wrong; a binary file would fill pages. */
const MAX_PER_CODE = 20;

/**
 * Decodes and checks one file. Problems may come with a text, so that later checks can go on.
 * @param mebibytes how large it may be: what people write is small
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
  mebibytes = 1,
): { source?: SourceText; problems: Problem[] } {
  const whole = { file, text: '' };
  const fail = (code: string, expected: string, got: string, hint: string) => ({
    problems: [problemAt(whole, 0, { code, length: 0, field: 'file', expected, got, hint })],
  });
  if (bytes.length > mebibytes * MEBIBYTE) {
    return fail(
      'TEXT-SIZE',
      `at most ${mebibytes} MiB`,
      'a larger file',
      'Split or shorten the file.',
    );
  }
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [notUtf8(file, bytes)] };
  }
  if (decoded.trim() === '') {
    return fail('TEXT-EMPTY', 'content', 'an empty file', 'Fill the file or delete it.');
  }
  if (/^<{7} /m.test(decoded) && /^>{7} /m.test(decoded)) {
    const hint = 'Keep one of the two versions and delete the lines with the signs.';
    const words = { field: 'text', expected: 'one version of the text', hint };
    const got = 'a merge conflict that is not resolved';
    const source = { file, text: decoded.replaceAll('\r\n', '\n') };
    const at = source.text.search(/^<{7} /m);
    return { problems: [problemAt(source, at, { code: 'TEXT-CONFLICT', ...words, got })] };
  }
  const lines = withLineFeeds(decoded);
  const text = lines.normalize('NFC');
  const written = { file, text: lines };
  const fix = { offset: 0, was: '', text: '' };
  const warn = (offset: number, code: string, expected: string, got: string, hint: string) =>
    problemAt(written, offset, {
      ...{ code, severity: 'warning', field: 'text', expected, got, hint, fix },
      ...(code !== 'TEXT-NFC' && { length: 0 }),
    });
  const problems = [...characterProblems(written), ...unfinishedPlaces(written)];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const hint = 'Save the file as UTF-8 without it.';
    problems.push(warn(0, 'TEXT-BOM', 'no byte order mark', 'one', hint));
  }
  if (lines !== decoded) {
    const hint = 'Save the file with Unix line ends.';
    const offset = decoded.indexOf('\r');
    const got = decoded.includes('\n') ? 'CRLF' : 'CR';
    problems.push(warn(offset, 'TEXT-CRLF', 'line ends LF', got, hint));
  }
  if (text !== lines) {
    let offset = 0;
    while (lines[offset] === text[offset]) offset++;
    const hint = 'Normalise the file to NFC.';
    problems.push(warn(offset, 'TEXT-NFC', 'composed characters (NFC)', 'decomposed ones', hint));
  }
  return { source: { file, text }, problems };
}

function characterProblems(source: SourceText): Problem[] {
  const found = new Map<string, Problem[]>();
  let left = 0;
  for (const { index, code, got, hint } of refusedIn(source.text)) {
    const problems = found.get(code) ?? [];
    found.set(code, problems);
    if (problems.length === MAX_PER_CODE) {
      left++;
      continue;
    }
    const words = { field: 'text', expected: 'plain text', got, hint };
    problems.push(problemAt(source, index, { code, ...words }));
  }
  const all = [...found.values()].flat();
  const last = all.at(-1);
  if (left > 0 && last)
    all[all.length - 1] = { ...last, hint: `${last.hint} ${left} more follow.` };
  return all;
}

/** Where the bytes stop being UTF-8, and what they look like instead. */
function notUtf8(file: string, bytes: Uint8Array): Problem {
  const isFine = (length: number): boolean => {
    try {
      // `stream` forgives a character that is cut off at the end.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let fine = 0;
  for (let bad = bytes.length + 1; bad - fine > 1; ) {
    const middle = (fine + bad) >> 1;
    if (isFine(middle)) fine = middle;
    else bad = middle;
  }
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, fine)).replaceAll('\r\n', '\n');
  const readable = { file, text: start.replace(/\uFFFD$/u, '') };
  return problemAt(readable, readable.text.length, {
    code: 'TEXT-UTF8',
    field: 'text',
    expected: 'UTF-8 text',
    got: `other bytes${guessEncoding(bytes)}`,
    hint: 'Save the file as UTF-8.',
  });
}

function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ', which look like UTF-16';
  // EUC-JP first: its bytes are often valid Shift_JIS too, the other way round hardly ever.
  for (const [label, name] of [
    ['euc-jp', 'EUC-JP'],
    ['shift_jis', 'Shift_JIS'],
  ] as const) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
        return `, which look like ${name}`;
    } catch {}
  }
  return '';
}
