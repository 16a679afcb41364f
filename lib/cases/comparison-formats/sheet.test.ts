import { expect, test } from 'vitest';
import { locales } from '../../locales';
import { messages } from '../../messages/messages';
import { sampleSheet } from '../../testing/sample-sheet.node';

const sheet = sampleSheet('en');
const row = (label: string) => sheet.rows.find((one) => one.label === label);

test('title, dates, sources and the permanent link', () => {
  expect(sheet.title).toBe('Example Co. (2021) and Sample Ltd. (2021)');
  expect(sheet.summary).toHaveLength(2);
  expect(sheet.link.url).toBe('https://c.example/en/compare/example-co-2020-vs-sample-ltd-2021/');
  for (const { told, page, sources } of sheet.columns) {
    expect(told).toContain('4 March 2021');
    expect(page.url).toMatch(/^https:\/\/c\.example\/en\/cases\//);
    expect(sources.length).toBeGreaterThan(0);
  }
  // Numbered as the marks are.
  expect(sheet.columns[0]?.sources.map(({ text }) => text.slice(0, 2))).toEqual(['A ', '② ', '③ ']);
  // What no longer answers is named without a link.
  expect(sheet.columns[0]?.sources.map(({ url }) => url)).toEqual([
    'https://slides.example/ex-deck',
    'https://slides.example/ex-report',
    undefined,
  ]);
});

test('a cell has value, status, dates, note and evidence; silence in words', () => {
  const [cells] = row('cluster')?.cells ?? row('Cluster tool or platform')?.cells ?? [];
  expect(cells?.map(({ text }) => text)).toEqual([
    'nomad (since November 2019)',
    'k3s (Formerly used, since 2018, until November 2019, replaced by nomad, why given up: staff shortage)',
    'openshift (Considered, not chosen): Licence cost',
    'gke (elsewhere, told 4 March 2021)',
  ]);
  expect(cells?.[0]?.evidence).toEqual([
    { text: 'S12', url: 'https://c.example/en/cases/example-co-2020/#s-ex-deck' },
  ]);
  expect(row('Service mesh')).toMatchObject({
    verdict: 'nobody says',
    cells: [[{ text: 'Not stated' }], [{ text: 'Not stated' }]],
  });
  expect(row('Monitoring')?.cells[1]).toMatchObject([{ text: 'None (stated)' }]);
});

test('nothing is blank in any language', () => {
  for (const locale of locales) {
    const { rows, columns } = sampleSheet(locale);
    for (const { cells, label, group } of rows) {
      expect(cells, label).toHaveLength(columns.length);
      for (const facts of cells) {
        expect(facts.length, label).toBeGreaterThan(0);
        for (const { text } of facts) expect(text.trim(), label).not.toBe('');
      }
      expect(group).not.toBe('');
    }
    expect(rows.some(({ verdict }) => verdict === messages(locale).compareDiffers)).toBe(true);
  }
});
