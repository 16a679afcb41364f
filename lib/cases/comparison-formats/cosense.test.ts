import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileSheets } from '../../testing/hostile-sheet';
import { sampleSheet } from '../../testing/sample-sheet.node';
import { toCosense } from './cosense';
import type { Sheet } from './sheet';

interface Page {
  readonly title: string;
  readonly table: readonly (readonly string[])[];
  /** Lines that belong to no table. */
  readonly lines: readonly string[];
}

/** A table is what is indented below a line `table:name`; a tab parts cells. */
function readCosense(text: string): Page {
  const [title = '', ...rest] = text.split('\n');
  const table: string[][] = [];
  const lines: string[] = [];
  let isTable = false;
  for (const line of rest) {
    if (/^table:/.test(line)) {
      if (table.length > 0) throw new Error('a second table');
      isTable = true;
    } else if (isTable && /^\s/.test(line)) table.push(line.slice(1).split('\t'));
    else {
      isTable = false;
      lines.push(line);
    }
  }
  return { title, table, lines };
}

const linkPattern = /\[([^[\]]*) (\S+?)\]/g;
const urlsOf = (text: string) => [...text.matchAll(linkPattern)].map(([, , url]) => url);
/** Links as their words; then no sign that means something may be left. */
const seen = (text: string) => text.replace(linkPattern, '$1');
const wide: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  '`': '｀',
  '#': '＃',
  '>': '＞',
  $: '＄',
};
const flat = (text: string) =>
  text
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(/[[\]`#>$]/g, (sign) => wide[sign] ?? sign)
    .replace(/^(table|code):/i, '$1：');

/** Words of a link: no sign at their beginning, and no address, that would mean something there. */
const flatLink = (text: string) =>
  flat(text)
    .replace(/^-+(?=\s|$)/, (signs) => signs.replaceAll('-', '－'))
    .replaceAll('://', '：//');

function expectSame(sheet: Sheet): void {
  const { title, table, lines } = readCosense(toCosense(sheet));
  expect(title).toBe(flat(sheet.title));
  const [head, told, ...rows] = table;
  expect(head?.slice(1).map(seen)).toEqual(sheet.columns.map(({ page }) => flatLink(page.text)));
  expect(told?.slice(1)).toEqual(sheet.columns.map((column) => flat(column.told)));
  expect(rows).toHaveLength(sheet.rows.length);
  for (const [i, { cells }] of sheet.rows.entries()) {
    expect(rows[i]?.slice(1).map(seen)).toEqual(
      cells.map((facts) =>
        facts
          .map(({ text, evidence }) =>
            [flat(text), ...evidence.map((link) => flatLink(link.text))].join(' '),
          )
          .join(' / '),
      ),
    );
    const count = cells.flat().flatMap(({ evidence }) => evidence).length;
    expect(urlsOf(rows[i]?.join('\t') ?? '')).toHaveLength(count);
  }
  expect(lines.some((line) => urlsOf(line).length > 0)).toBe(true);
  for (const text of [...table.flat(), ...lines]) expect(seen(text)).not.toMatch(/[[\]`#>$]/);
}

test('read back, a table of the same cells with the same links', () => {
  for (const locale of ['en', 'ja'] as const) {
    const sheet = sampleSheet(locale);
    expectSame(sheet);
    const { lines } = readCosense(toCosense(sheet));
    expect(lines.flatMap(urlsOf)).toEqual(
      expect.arrayContaining([sheet.link.url, 'https://slides.example/ex-deck']),
    );
  }
});

test('no sign in a text breaks the table or becomes markup', () => {
  fc.assert(fc.property(hostileSheets, expectSame), { numRuns: 150 });
});
