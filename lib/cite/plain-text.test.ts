import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../locales';
import { hostileCitations } from '../testing/hostile-citation';
import { sampleCitations } from '../testing/sample-citations.node';
import type { Citation } from './citation';
import { toPlainText } from './plain-text';

const flat = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

function expectSame(citation: Citation): void {
  const { title, url, parts, signs } = citation;
  expect(toPlainText(citation).split(/\r?\n|\r/)).toEqual([
    flat(title),
    ...parts.map((part) =>
      [flat(part.label + signs.colon + part.text), ...(part.url ? [part.url] : [])].join(' '),
    ),
    url,
  ]);
}

test('a line for the title, one for each part, the permanent link last', () => {
  for (const locale of locales) Object.values(sampleCitations(locale)).forEach(expectSame);
  expect(toPlainText(sampleCitations('en').case).split('\n')).toEqual([
    'Example Co.: seat maps from k3s to Nomad',
    'Company: Example Co.',
    expect.stringMatching(/^Outcome: retreated \(Scope: component, Rollout: partial\), /),
    'Told: 4 March 2021',
    'Source: A talk that nobody gave https://slides.example/ex-deck',
    '/en/cases/example-co-2020/',
  ]);
});

test('a line break in a text is no new line', () => {
  fc.assert(fc.property(hostileCitations, expectSame), { numRuns: 300 });
});
