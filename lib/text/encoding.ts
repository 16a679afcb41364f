// Bytes of a content file to text, refusing what would look right and be wrong:
// broken UTF-8, control, bidirectional and look-alike characters. Knows no field.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from './source-text';

const MAX_BYTES = 1024 * 1024;

/** Character classes that may not stand in content, with the reason an author can act on. */
const refused: readonly { pattern: RegExp; code: string; what: string; hint: string }[] = [
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    pattern: /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu,
    code: 'TEXT-CONTROL',
    what: 'a control character',
    hint: 'Delete it.',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    code: 'TEXT-BIDI',
    what: 'a bidirectional control character',
    hint: 'Delete it: it can make text read differently from what it is.',
  },
  {
    pattern: /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu,
    code: 'TEXT-INVISIBLE',
    what: 'an invisible character',
    hint: 'Delete it.',
  },
  {
    pattern: /[\u2E80-\u2FDF]/gu,
    code: 'TEXT-RADICAL',
    what: 'a radical that only looks like a kanji',
    hint: 'Fold the pasted text with NFKC, or type the kanji.',
  },
];

/** Decodes and checks one file. Problems may come with a text, so that later checks can go on. */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { source?: SourceText; problems: Problem[] } {
  const whole = { file, text: '' };
  const fail = (code: string, expected: string, got: string, hint: string) => ({
    problems: [problemAt(whole, 0, { code, field: 'file', expected, got, hint })],
  });
  if (bytes.length > MAX_BYTES) {
    return fail(
      'TEXT-SIZE',
      'at most 1 MiB',
      `${bytes.length} bytes`,
      'Split or shorten the file.',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return fail('TEXT-UTF8', 'UTF-8 text', 'other bytes', 'Save the file as UTF-8.');
  }
  text = text.replaceAll('\r\n', '\n');
  if (text.trim() === '') {
    return fail('TEXT-EMPTY', 'content', 'an empty file', 'Fill the file or delete it.');
  }
  const source = { file, text };
  return { source, problems: characterProblems(source) };
}

function characterProblems(source: SourceText): Problem[] {
  const problems: Problem[] = [];
  for (const { pattern, code, what, hint } of refused) {
    for (const match of source.text.matchAll(pattern)) {
      const point = match[0].codePointAt(0) ?? 0;
      const got = `${what} U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
      problems.push(
        problemAt(source, match.index, { code, field: 'text', expected: 'plain text', got, hint }),
      );
    }
  }
  const composed = source.text.normalize('NFC');
  if (source.text !== composed) {
    let offset = 0;
    while (source.text[offset] === composed[offset]) offset++;
    problems.push(
      problemAt(source, offset, {
        code: 'TEXT-NFC',
        severity: 'warning',
        field: 'text',
        expected: 'composed characters (NFC)',
        got: 'decomposed ones',
        hint: 'Normalise the file to NFC.',
      }),
    );
  }
  return problems;
}
