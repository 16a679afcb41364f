import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fonts } from '#lib/cards/fonts.node';
import { badgeLayout } from './badge-layout';
import { cardLayout, cardSize } from './card-layout';
import type { Box, Drawing } from './drawing';
import type { PageCard } from './page-card';

const words = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: 'binary', maxLength: 220 }),
  fc.string({
    unit: fc.constantFrom(...'撤退した理由と、その後。「クラスタ」Kubernetes '),
    maxLength: 220,
  }),
  fc.constantFrom('', 'W'.repeat(200), '国'.repeat(200), 'https://a.example/b/c?d=e '.repeat(9)),
);

const rows = fc.array(
  fc.record({
    outcome: fc.option(
      fc.record({ sign: fc.constantFrom('exit', 'check', 'x'), tone: fc.constantFrom('red', 'x') }),
      { nil: undefined },
    ),
    texts: fc.array(words, { maxLength: 3 }),
    asides: fc.array(words, { maxLength: 2 }),
  }),
  { maxLength: 5 },
);

const cards = fc.record({
  kicker: words,
  title: words,
  lead: fc.option(words, { nil: undefined }),
  rows,
});

const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const textsOf = ({ items }: Drawing) => items.filter((item) => item.kind === 'text');

test('whatever a page is called, everything stays on the picture, and off its edge', () => {
  const paper = { x: 0, y: 0, ...cardSize };
  const inner = { x: 60, y: 40, width: 1200 - 120, height: 630 - 60 };
  fc.assert(
    fc.property(cards, (card) => {
      const drawing = cardLayout(fonts(), card);
      for (const { box } of drawing.items) expect(isInside(box, paper)).toBe(true);
      for (const { box, text } of textsOf(drawing)) {
        if (text !== '') expect(isInside(box, inner), text).toBe(true);
      }
    }),
  );
});

test('texts of different parts never lie on each other', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const texts = textsOf(cardLayout(fonts(), card)).filter(({ text }) => text !== '');
      for (const [i, a] of texts.entries()) {
        for (const b of texts.slice(i + 1)) {
          // Lines of one size may share the room for accents above and tails below.
          const room = a.size === b.size ? a.size * 0.2 : 0;
          const lower = { ...b.box, y: b.box.y + room, height: b.box.height - room };
          expect(overlap(a.box, lower), `${a.text} / ${b.text}`).toBe(false);
        }
      }
    }),
  );
});

const plain: PageCard = { kicker: 'A', title: 'B', rows: [] };
const titleOf = (card: PageCard) =>
  textsOf(cardLayout(fonts(), card)).filter(
    ({ weight, text }) => weight === 'bold' && text !== 'Casebook',
  );

test('a short title is large, a long one smaller, and one of 200 letters ends in dots', () => {
  const [short] = titleOf({ ...plain, title: 'Argo CD' });
  const long = titleOf({ ...plain, title: 'From kOps to Amazon EKS and still there, by choice' });
  expect(short?.size).toBeGreaterThan(long[0]?.size ?? 0);
  expect(long.map(({ text }) => text).join(' ')).toBe(
    'From kOps to Amazon EKS and still there, by choice',
  );
  const row = { texts: ['x'] };
  const endless = titleOf({ ...plain, title: 'あ'.repeat(200), rows: [row, row, row] });
  expect(endless.at(-1)?.text).toMatch(/…$/);
});

test('of several wordings the longest that fits is taken', () => {
  const said = (texts: string[]) =>
    textsOf(cardLayout(fonts(), { ...plain, rows: [{ texts }] })).map(({ text }) => text);
  expect(said(['a b c', 'a b'])).toContain('a b c');
  expect(said(['wide '.repeat(40), 'a b'])).toContain('a b');
});

test('a badge is as wide as its text, up to a limit', () => {
  const wide = (text: string) => badgeLayout(fonts(), { texts: [text], sign: 'exit', tone: 'red' });
  expect(wide('ab').width).toBeLessThan(wide('abc').width);
  fc.assert(
    fc.property(words, (text) => {
      const { width, height, items } = wide(text);
      expect(width).toBeLessThan(650);
      for (const { box } of items) expect(isInside(box, { x: 0, y: 0, width, height })).toBe(true);
    }),
  );
});
