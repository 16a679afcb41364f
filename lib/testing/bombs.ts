// Texts that make parsers run for minutes, out of stack or out of memory, as files of the invented base.
// Tests only.
import type { Changes } from './changes';
import { sampleCase, talk, translation } from './failing/sample';

const MEBIBYTE = 1024 * 1024;

const fill = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Prose in the place of the translation's. */
const prose =
  (body: string) =>
  (text: string): string =>
    text.replace(/## [\s\S]*/, () => `## 動くもの {/* platform */}\n\n${body}\n`);

/** Front matter lines in front of the first. */
const front =
  (lines: string) =>
  (text: string): string =>
    text.replace('---\n', () => `---\n${lines}\n`);

const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);

const blockLists = Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i)}- `).join('\n');
const blockMaps = Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
const markdownLists = Array.from({ length: 10_000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');

/** Nine levels of nine aliases each: a billion strings, were they written out. */
const aliases = Array.from({ length: 10 }, (_, i) =>
  i === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
    : `a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`,
).join('\n');

interface Bomb {
  readonly changes: Changes;
  /** The code that at least one problem has, or undefined where the text may be fine. */
  readonly code: string | undefined;
}

export const bombs: Readonly<Record<string, Bomb>> = {
  '5 MB of letters': { changes: { [translation]: 'x'.repeat(5 * MEBIBYTE) }, code: 'TEXT-SIZE' },
  '5 MB of YAML': { changes: { [talk]: fill('a: b\n', 5 * MEBIBYTE) }, code: 'TEXT-SIZE' },
  '100,000 lines of prose': {
    changes: { [translation]: prose(fill('word\n', 500_000)) },
    code: 'TEXT-SIZE',
  },
  '100,000 lines of YAML': {
    changes: { 'companies.yaml': fill('- a\n', 400_000) },
    code: 'TEXT-SIZE',
  },
  '100,000 lines of front matter': {
    changes: { [translation]: front(fill('#\n', 200_000)) },
    code: 'TEXT-SIZE',
  },
  '20,000 keys': {
    changes: { [talk]: Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n') },
    code: 'FIELD-UNKNOWN',
  },
  '20,000 entries without anything': {
    changes: { 'companies.yaml': fill('- {}\n', 100_000) },
    code: 'FIELD-MISSING',
  },
  '20,000 broken lines': {
    changes: { [talk]: fill('a: b: c\n', 160_000) },
    code: 'YAML-SYNTAX',
  },
  '10,000 flow lists': {
    changes: { [talk]: `a: ${nested('[', ']', 10_000)}` },
    code: 'YAML-DEPTH',
  },
  '10,000 flow mappings': {
    changes: { [sampleCase]: front(`a: ${nested('{a: ', '}', 10_000)}`) },
    code: 'YAML-DEPTH',
  },
  '10,000 block lists': { changes: { [talk]: blockLists }, code: 'TEXT-SIZE' },
  '1,000 block mappings': {
    changes: { [talk]: blockMaps.split('\n').slice(0, 600).join('\n') },
    code: 'YAML-DEPTH',
  },
  '10,000 list marks in a line': { changes: { [talk]: '- '.repeat(10_000) }, code: 'YAML-DEPTH' },
  '10,000 complex keys': { changes: { [talk]: '? '.repeat(10_000) }, code: 'YAML-DEPTH' },
  'an alias bomb': { changes: { [talk]: aliases }, code: 'YAML-ANCHOR' },
  '50,000 aliases': {
    changes: { [talk]: `a: &a 1\nb: [${fill('*a, ', 200_000)}*a]` },
    code: 'YAML-ANCHOR',
  },
  '100,000 open quotes': { changes: { [talk]: `a: ${fill('"\'', 200_000)}` }, code: 'YAML-SYNTAX' },
  'a line of 200,000 letters': {
    changes: { [translation]: (text) => text.replace('荷物追跡の基盤', () => 'x'.repeat(180_000)) },
    code: 'FIELD-SHAPE',
  },
  'a date of 100,000 digits': {
    changes: { [talk]: (text) => text.replace('"2021-03-04"', `"${fill('2021-', 100_000)}"`) },
    code: 'FIELD-SHAPE',
  },
  'a date of blanks and signs': {
    changes: { [talk]: (text) => text.replace('"2021-03-04"', `"${fill(' 1年', 100_000)}"`) },
    code: 'FIELD-SHAPE',
  },
  'an id of 100,000 words': {
    changes: { [talk]: (text) => text.replace('id: sample-talk', `id: ${fill('a-', 100_000)}!`) },
    code: 'FIELD-SHAPE',
  },
  'an address of 100,000 signs': {
    changes: {
      [talk]: (text) => text.replace('https://slides.', `https://${fill('a.', 100_000)}/`),
    },
    code: undefined,
  },
  'evidence of 100,000 signs': {
    changes: { [sampleCase]: (text) => text.replace('#S7', `#S7${fill('-1', 100_000)}`) },
    code: 'EVIDENCE-FORM',
  },
  'a heading of evidence that backtracks': {
    changes: {
      [sampleCase]: (text) =>
        text.replace('at: sample-talk#S7', `at: "sample-talk#§${fill('/a:', 100_000)}"`),
    },
    code: 'EVIDENCE-EXTENT',
  },
  'covers of 100,000 commas': {
    changes: { [talk]: (text) => text.replace('[S1-9]', `[${fill('S1,', 150_000)}]`) },
    code: undefined,
  },
  'a fence that never comes': {
    changes: { [translation]: `---\n${fill(' -- \n', 900_000)}` },
    code: 'FRONT-MATTER',
  },
  'second blocks that never end': {
    changes: { [translation]: prose(fill('---\na: b\n', 15_000)) },
    code: 'BODY-HEADING',
  },
  '10,000 quotations': {
    changes: { [translation]: prose('>'.repeat(10_000)) },
    code: 'BODY-DEPTH',
  },
  '10,000 lists in lists': { changes: { [translation]: prose(markdownLists) }, code: 'TEXT-SIZE' },
  '100 lists in lists': {
    changes: { [translation]: prose(markdownLists.split('\n').slice(0, 150).join('\n')) },
    code: 'BODY-DEPTH',
  },
  '10,000 brackets': {
    changes: { [translation]: prose(nested('[', ']', 10_000)) },
    code: undefined,
  },
  '10,000 stars': { changes: { [translation]: prose(fill('*a **b ', 30_000)) }, code: undefined },
  '10,000 elements': {
    changes: { [translation]: prose(nested('<a>', '</a>', 4000)) },
    code: 'BODY-SYNTAX',
  },
  '10,000 open elements': {
    changes: { [translation]: prose(fill('<Cite>', 30_000)) },
    code: 'BODY-SYNTAX',
  },
  '10,000 braces': {
    changes: { [translation]: prose(nested('{', '}', 10_000)) },
    code: 'BODY-DEPTH',
  },
  '10,000 footnotes': {
    changes: { [translation]: prose(fill('a[^1] ', 30_000)) },
    code: undefined,
  },
  '10,000 open quotation marks': {
    changes: { [translation]: prose(fill('「あ“', 30_000)) },
    code: undefined,
  },
  '2,400 empty links': {
    changes: { [translation]: prose(fill('[ここ](', 12_000)) },
    code: undefined,
  },
  '10,000 table cells': { changes: { [translation]: prose(fill('|a', 30_000)) }, code: undefined },
  'backticks of every length': {
    changes: {
      [translation]: prose(Array.from({ length: 240 }, (_, i) => '`'.repeat(i + 1)).join(' ')),
    },
    code: undefined,
  },
  '10,000 moves': {
    changes: {
      'moved.yaml': Array.from(
        { length: 5000 },
        (_, i) => `- { from: /x/${i}/, to: /x/${i + 1}/ }`,
      ).join('\n'),
    },
    code: undefined,
  },
  '500,000 characters that are refused': {
    changes: { [translation]: fill('\u0001a\u202e', 600_000) },
    code: 'TEXT-CONTROL',
  },
  'a megabyte of decomposed letters': {
    changes: { [translation]: fill('か\u3099', MEBIBYTE / 6) },
    code: 'FRONT-MATTER',
  },
  'half a megabyte of no UTF-8': {
    changes: { [talk]: new Uint8Array(500_000).fill(0x83) },
    code: 'TEXT-UTF8',
  },
};
