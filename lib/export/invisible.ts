// Finds characters that readers cannot see or that turn text around, also as references and escapes, in
// whatever is published. Those that belong there stand in a list with a reason. It must not know pages.
import type { Problem } from '../problems';
import { codePoint } from '../text/characters';
import { problemAt, type SourceText } from '../text/source-text';

const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const reference = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi;
const jsonEscape = /\\u([0-9a-f]{4})/gi;

const allowed: readonly {
  readonly file: RegExp;
  readonly character: string;
  readonly reason: string;
}[] = [
  {
    file: /\.(?:html|js)$/,
    character: '\u2060',
    reason: 'keeps the mark of a source on the line of the words it proves',
  },
  {
    file: /\.csv$/,
    character: '\uFEFF',
    reason: 'a spreadsheet takes a file for UTF-8 only if it begins with this mark',
  },
  {
    file: /\/openapi\.json$/,
    character: '\uFEFF',
    reason: 'the samples of CSV files begin as the files do',
  },
  {
    file: /\/_next\/.*\.js$/,
    character: '\u200B\u180E',
    reason: 'a polyfill asks whether the browser trims them',
  },
];

/** The first of each kind. */
export function findInvisible(source: SourceText): Problem[] {
  const places = new Map<string, number>();
  const note = (character: string, offset: number) => {
    if (!places.has(character)) places.set(character, offset);
  };
  for (const { 0: character, index } of source.text.matchAll(invisible)) note(character, index);
  for (const [pattern, endings] of [
    [reference, /\.(?:html|svg|xml)$/],
    [jsonEscape, /\.json$/],
  ] as const) {
    if (!endings.test(source.file)) continue;
    for (const { 1: hex, 2: decimal, index } of source.text.matchAll(pattern)) {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
      if (character.match(invisible)) note(character, index);
    }
  }
  return [...places].flatMap(([character, offset]) =>
    allowed.some((one) => one.file.test(source.file) && one.character.includes(character))
      ? []
      : problemAt(source, offset, {
          code: 'OUT-INVISIBLE',
          field: 'text',
          expected: 'characters that can be seen',
          got: codePoint(character),
          hint: 'Delete it where it comes from, or give a reason in lib/export/invisible.ts.',
        }),
  );
}
