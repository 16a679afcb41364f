import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours, toneColour } from './colours';

const sheet = readFileSync('app/tokens.css', 'utf8');
const light = new Map(
  [...sheet.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, name, value]) => [
    name,
    value,
  ]),
);

test('pictures have the colours that pages have in the light theme', () => {
  for (const name of ['page', 'ink', 'soft', 'rule'] as const) {
    expect(colours[name], name).toBe(light.get(name));
  }
  const tones = [...sheet.matchAll(/\.tone-([a-z]+) \{/g)].map(([, tone = '']) => tone);
  expect(tones).toHaveLength(7);
  for (const tone of tones) expect(toneColour(tone), tone).toBe(light.get(tone));
});
