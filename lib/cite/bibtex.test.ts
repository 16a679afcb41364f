import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '../locales';
import { hostileCitations } from '../testing/hostile-citation';
import { sampleCitations } from '../testing/sample-citations.node';
import { toBibtex } from './bibtex';
import type { Citation } from './citation';

const flat = (text: string) => text.replace(/[\s\u00A0]+/g, ' ').trim();

function expectSame(citation: Citation): void {
  const text = toBibtex(citation);
  const { data } = new Cite(text, { forceType: '@bibtex/text' });
  expect(data.map(({ id }) => id)).toEqual(citation.entries.map(({ key }) => key));
  for (const [i, { work, note }] of citation.entries.entries()) {
    const item = data[i];
    expect(flat(item?.title ?? '')).toBe(flat(work.title));
    expect(flat(item?.note ?? '')).toBe(flat(note));
    const names = item?.author?.map(({ given, family, literal }) =>
      flat(literal ?? [given, family].filter(Boolean).join(' ')),
    );
    expect(names ?? []).toEqual(work.authors.map(flat));
    const known = work.issued?.value.split('-').map(Number).slice(0, 2);
    expect(item?.issued?.['date-parts']?.[0]).toEqual(known);
    const same = (url: string | undefined) => url && decodeURIComponent(url);
    expect(same(item?.URL)).toBe(same(work.url));
  }
  expect(isBalanced(text)).toBe(true);
}

/** As BibTeX itself counts: a backslash before a brace changes nothing. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

test('read back, the same entries', () => {
  for (const locale of locales) Object.values(sampleCitations(locale)).forEach(expectSame);
});

test('no sign in a text ends a field or becomes a command', () => {
  fc.assert(fc.property(hostileCitations, expectSame), { numRuns: 300 });
});

test('the primary source first, then Casebook; Japanese names in braces', () => {
  const lines = toBibtex(sampleCitations('en').case).split('\n');
  expect(lines).toEqual([
    '@misc{example-co-2020,',
    '  author = {{例 花}},',
    '  title = {{A talk that nobody gave}},',
    '  howpublished = {Example Slides},',
    '  year = {2021},',
    '  month = {3},',
    '  url = {https://slides.example/ex-deck},',
    expect.stringMatching(
      /^ {2}note = \{Casebook: Example Co\.: seat maps .*retreated.*\/en\/cases\/example-co-2020\/\}$/,
    ),
    '}',
  ]);
});
