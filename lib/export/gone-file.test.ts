import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Tombstone } from '../moved/moved';
import { tombstoneWords } from '../moved/tombstone-words';
import { goneFile } from './gone-file';

const why = { en: '=cmd() </text> ]]> "x" | `y`', ja: '<b>理由</b>' };
const place = { line: 1, column: 1 };
const stone: Tombstone = { from: '/cases/a-2020/', gone: '2026-03-01', why, place };
const fileAt = (path: string) =>
  String(goneFile(path, stone, tombstoneWords(stone, '/cases/a-2020/', 'en')));

test('JSON says it in both languages', () => {
  expect(JSON.parse(fileAt('/en/cases/a-2020.json'))).toEqual({
    error: 'gone',
    title: 'Case a-2020: withdrawn',
    gone: '2026-03-01',
    why,
  });
});

test.each(['/en/cases/a-2020/feed.xml', '/badge/a-2020.svg'])('%s is well-formed', (path) => {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(fileAt(path)).close();
  expect(texts.join(' ')).toContain('Case a-2020: withdrawn');
});

test('a table holds no formula, a text no markup of its own', () => {
  expect(fileAt('/en/cases/a-2020.csv')).toContain(`"'=cmd() </text> ]]> ""x"" | \`y\`"`);
  expect(fileAt('/en/cases/a-2020.md')).toContain('=cmd() \\</text\\> \\]\\]\\> "x" \\| \\`y\\`');
});

test('a picture is one, of a single point', () => {
  const bytes = goneFile('/og/a-2020.png', stone, tombstoneWords(stone, '/cases/a-2020/', 'en'));
  const png = Buffer.from(bytes as Uint8Array);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1, 1]);
  expect(png.subarray(-8, -4).toString()).toBe('IEND');
});
