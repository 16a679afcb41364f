import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../locales';
import { hostileCitations } from '../testing/hostile-citation';
import { sampleCitations } from '../testing/sample-citations.node';
import type { Citation } from './citation';
import { toCslJson } from './csl-json';

function expectSame(citation: Citation): void {
  const text = toCslJson(citation);
  expect(text).not.toContain('<');
  const { data } = new Cite(text);
  expect(data).toHaveLength(citation.entries.length);
  for (const [i, { key, work, note }] of citation.entries.entries()) {
    expect(data[i]).toMatchObject({ id: key, title: work.title, note, language: work.language });
    expect(data[i]?.author ?? []).toEqual(work.authors.map((literal) => ({ literal })));
    expect(data[i]?.URL).toBe(work.url);
    expect(data[i]?.issued?.['date-parts']?.[0]).toEqual(work.issued?.value.split('-').map(Number));
    expect(data[i]?.issued?.circa).toBe(work.issued?.basis === 'inferred' ? true : undefined);
    expect([data[i]?.publisher, data[i]?.['container-title']]).toContain(work.publisher);
  }
}

test('read back, the same items', () => {
  for (const locale of locales) Object.values(sampleCitations(locale)).forEach(expectSame);
});

test('any text can stand in it', () => {
  fc.assert(fc.property(hostileCitations, expectSame), { numRuns: 300 });
});

test('slides are a speech; a comparison cites its cases and then itself', () => {
  const types = (citation: Citation) => new Cite(toCslJson(citation)).data.map(({ type }) => type);
  const { comparison, term } = sampleCitations('en');
  expect(types(comparison)).toEqual(['speech', 'speech', 'webpage']);
  expect(types(term)).toEqual(['webpage']);
});
