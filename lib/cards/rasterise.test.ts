import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fonts } from '#lib/cards/fonts.node';
import { rasterise } from '#lib/cards/rasterise.node';
import { remembered } from '#lib/cards/remembered.node';
import { badgeLayout } from './badge-layout';
import { cardLayout } from './card-layout';
import { drawingSvg } from './drawing-svg';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** The chunks of a PNG, each with a sum that fits. */
function chunks(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const found = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    found.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += length + 12;
  }
  expect([...found.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  return found;
}

const hostile = [
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '\u202eabc\u0000 ]]> &amp; \ud83d',
  '👩🏽‍💻🇯🇵',
  '撤退した理由を語る '.repeat(20),
  'W'.repeat(200),
  '',
];

test.each(hostile)(
  'the picture of %j is a whole PNG of 1200 by 630 and at most 100 KB',
  async (title) => {
    const card = { kicker: title, title, lead: title, rows: [{ texts: [title], asides: [title] }] };
    const png = await rasterise(cardLayout(fonts(), card), folder());
    expect(png.length).toBeLessThanOrEqual(100 * 1024);
    const parts = chunks(png);
    const header = parts.get('IHDR');
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([1200, 630]);
    // Eight bits, palette.
    expect([header?.[8], header?.[9]]).toEqual([8, 3]);
    const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
    expect(rows.length).toBe(630 * 1201);
    const colourCount = (parts.get('PLTE')?.length ?? 0) / 3;
    expect(Math.max(...new Set(rows))).toBeLessThan(colourCount);
  },
);

const card = {
  kicker: 'Wantedly',
  title: 'From kOps to Amazon EKS',
  rows: [{ outcome: { sign: 'arrow-up', tone: 'teal' }, texts: ['マネージドへ移行'] }],
};

test('the same card gives the same bytes, another card others', async () => {
  const draw = (title: string) => rasterise(cardLayout(fonts(), { ...card, title }), folder());
  const [one, again, other] = await Promise.all([draw('a'), draw('a'), draw('b')]);
  expect(Buffer.from(one).equals(again)).toBe(true);
  expect(Buffer.from(one).equals(other)).toBe(false);
});

test('the pixels have the colours of the card: paper, ink, and the tone of the outcome', async () => {
  const parts = chunks(await rasterise(cardLayout(fonts(), card), folder()));
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const colourAt = (x: number, y: number) => {
    const index = rows[y * 1201 + 1 + x] ?? 0;
    return palette.subarray(index * 3, index * 3 + 3).toString('hex');
  };
  expect(colourAt(10, 300)).toBe('0b6670');
  expect(colourAt(600, 20)).toBe('fdfcf9');
  const line = Array.from({ length: 1000 }, (_, i) => colourAt(90 + i, 200));
  expect(line).toContain('1b1f23');
});

test('what was made once is not made again, unless the file is no longer whole', async () => {
  const dir = folder();
  const make = vi.fn(async () => Buffer.from('picture'));
  const ask = async (key: string) => Buffer.from(await remembered(dir, key, make)).toString();
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(Array(3).fill('picture'));
  expect(make).toHaveBeenCalledTimes(2);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((one) =>
    /[/\\]/.test(one),
  );
  expect(files).toHaveLength(2);
  for (const file of files) {
    const bytes = readFileSync(join(dir, file));
    writeFileSync(join(dir, file), bytes.subarray(0, bytes.length - 1));
  }
  expect(await ask('a')).toBe('picture');
  expect(make).toHaveBeenCalledTimes(3);
});

test('a kept picture needs no drawing, in any order of asking', async () => {
  const dir = folder();
  const drawing = cardLayout(fonts(), card);
  const first = await rasterise(drawing, dir);
  const kept = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const second = await rasterise(drawing, dir);
  expect(Buffer.from(second).equals(first)).toBe(true);
  expect(readdirSync(dir, { recursive: true, encoding: 'utf8' })).toEqual(kept);
  await rasterise(drawing, dir, 2);
  expect(readdirSync(dir, { recursive: true, encoding: 'utf8' }).length).toBeGreaterThan(
    kept.length,
  );
});

test('a badge as SVG holds its words as outlines and its title as inert text', () => {
  const text = '</title><script>alert(1)</script> & "x" \u0007';
  const drawing = badgeLayout(fonts(), { texts: [text], sign: '"/><x', tone: '"/><x' });
  const svg = drawingSvg(fonts(), drawing, text);
  expect(svg).toContain(
    '<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; "x" </title>',
  );
  const tags = new Set(svg.match(/<\/?[^\s>/]*/g));
  expect([...tags].sort()).toEqual(['</svg', '</title', '<path', '<rect', '<svg', '<title']);
  expect(svg).not.toMatch(/<text|href|url\(|style=/);
});
