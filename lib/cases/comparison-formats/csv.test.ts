import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileSheets } from '../../testing/hostile-sheet';
import { readCsv } from '../../testing/read-csv';
import { sampleSheet } from '../../testing/sample-sheet.node';
import { toCsv } from './csv';
import type { Sheet } from './sheet';

function expectSame(sheet: Sheet): void {
  const rows = readCsv(toCsv(sheet));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([3 + sheet.columns.length]));
  const own = rows.slice(-sheet.rows.length);
  // What would be a formula begins with an apostrophe.
  const plain = (text: string) => text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '');
  for (const [i, { group, label, verdict, cells }] of sheet.rows.entries()) {
    expect(own[i]?.slice(0, 3).map(plain)).toEqual([group, label, verdict].map(plain));
    const texts = cells.map((facts) =>
      facts
        .map(({ text, evidence }) =>
          evidence.length > 0
            ? `${text} [${evidence.map((link) => `${link.text} ${link.url}`).join('; ')}]`
            : text,
        )
        .join('\n'),
    );
    expect(own[i]?.slice(3).map(plain)).toEqual(texts.map(plain));
  }
  for (const text of rows.flat()) expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
}

test('read back, the same cells, as many in every line', () => {
  for (const locale of ['en', 'ja'] as const) {
    const sheet = sampleSheet(locale);
    expectSame(sheet);
    const cells = readCsv(toCsv(sheet)).flat();
    expect(cells).toContain(sheet.link.url);
    expect(cells).toContain(sheet.title);
    expect(cells).toEqual(expect.arrayContaining(sheet.columns.map(({ told }) => told)));
    expect(cells.join()).toContain('https://slides.example/ex-deck');
  }
});

test('no sign in a text breaks a line or becomes a formula', () => {
  fc.assert(fc.property(hostileSheets, expectSame), { numRuns: 150 });
});
