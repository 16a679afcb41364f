import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { toldCase } from '../cases/told-case';
import { facets } from '../facets';
import { locales } from '../locales';
import { messages } from '../messages/messages';
import { sampleCitations } from '../testing/sample-citations.node';
import { bookOf } from '../testing/tiny-base.node';
import { caseCitation } from './case-citation';
import { termCitation } from './term-citation';

const book = bookOf();

test('a case: company, outcome as its page says it, date, primary source, permanent link', () => {
  for (const locale of locales) {
    const words = messages(locale);
    const item = toldCase(book, caseOf(book, 'sample-ltd-2021'), locale);
    const { title, url, parts, entries } = caseCitation(item, locale, 'https://c.example');
    expect(title).toBe(item.title);
    expect(url).toBe(`https://c.example/${locale}/cases/sample-ltd-2021/`);
    expect(parts.map(({ label }) => label)).toEqual([
      words.company,
      words.outcome,
      words.told,
      words.evidence,
    ]);
    expect(parts[1]?.text).toContain('adopted');
    expect(parts[1]?.text).toContain(locale === 'en' ? 'June 2020' : '2020年6月');
    expect(parts[3]).toMatchObject({ url: 'https://slides.example/sample-talk' });
    expect(entries[0]?.note).toContain(url);
  }
});

test('a comparison: each case with its outcome, its date and its source', () => {
  const { parts, entries } = sampleCitations('en').comparison;
  expect(parts).toHaveLength(4);
  expect(parts[0]).toMatchObject({ url: 'https://c.example/en/cases/example-co-2020/' });
  expect(parts[0]?.text).toMatch(/^retreated \(.*told 4 March 2021$/);
  expect(parts[3]).toMatchObject({ url: 'https://slides.example/sample-talk' });
  expect(entries.map(({ key }) => key)).toEqual([
    'example-co-2020',
    'sample-ltd-2021',
    'example-co-2020-vs-sample-ltd-2021',
  ]);
});

test('a term: how many cases by status, and when they were told', () => {
  const { title, parts, entries } = sampleCitations('en').term;
  expect(title).toMatch(/: k3s$/);
  expect(entries[0]?.work.issued).toMatchObject({ value: '2021', precision: 'year' });
  expect(parts).toEqual([
    { label: 'In use', text: '1 case' },
    { label: 'Formerly used', text: '1 case' },
    { label: 'Told', text: '4 March 2021' },
  ]);
});

test('every value of every facet can be cited, also those no case speaks of', () => {
  for (const facet of facets) {
    for (const { id } of book.terms[facet.id] ?? []) {
      const { parts, entries } = termCitation(book, facet, id, 'en');
      expect(parts.length, `${facet.id} ${id}`).toBeGreaterThan(0);
      expect(entries).toHaveLength(1);
    }
  }
});

test('a source that no longer answers is named without a link, and cited by its address', () => {
  const item = toldCase(book, caseOf(book, 'example-co-2020'), 'en');
  const work = { ...item.work, link: undefined };
  const { parts, entries } = caseCitation({ ...item, work }, 'en');
  expect(parts.at(-1)).toEqual({ label: 'Source', text: item.work.title, url: undefined });
  expect(entries[0]?.work.url).toBe('https://slides.example/ex-deck');
});
