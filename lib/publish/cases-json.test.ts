import { expect, test } from 'vitest';
import { facetValues } from '../cases/values';
import { facets } from '../facets';
import { swap } from '../testing/changes';
import { sampleCase } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { casesJson } from './cases-json';

const book = bookOf();
const json = casesJson(book);
const [example, sample] = json.cases;
if (!example || !sample) throw new Error('the invented base has two cases');

test('every case, sorted by id, says what the pages count', () => {
  expect(json.cases.map(({ id }) => id)).toEqual(book.cases.map(({ id }) => id));
  for (const [i, item] of book.cases.entries()) {
    for (const facet of facets) {
      expect(json.cases[i]?.facets[facet.id]).toEqual(facetValues(book, item, facet));
    }
  }
});

test('every statement with its evidence, those that count for nothing too', () => {
  expect(
    example.statements
      .filter(({ facet }) => facet === 'cluster')
      .map(({ term, status }) => [term, status]),
  ).toEqual([
    ['k3s', 'used-formerly'],
    ['nomad', 'used'],
    ['openshift', 'rejected'],
    ['gke', 'used'],
  ]);
  expect(sample.statements.find(({ term }) => term === 'none')).toMatchObject({
    facet: 'monitoring',
    status: null,
    at: ['sample-talk#S6'],
  });
});

test('silence is listed by facet, and is nothing else than the facet value', () => {
  expect(sample.notStated).toEqual(
    facets.filter(({ id }) => sample.facets[id]?.includes('not-stated')).map(({ id }) => id),
  );
  expect(sample.notStated).toContain('mesh');
  expect(sample.notStated).not.toContain('monitoring');
});

test('words in both languages, outcome with reasons, sources with their extent', () => {
  expect(example).toMatchObject({
    title: { en: 'Example Co.: seat maps from k3s to Nomad', ja: '座席表の撤退' },
    company: { id: 'example-co', name: { en: 'Example Co.', ja: 'Example Co.' } },
    outcome: {
      is: 'retreated',
      scope: 'component',
      rollout: 'partial',
      reasons: [{ is: 'staff-shortage' }],
    },
    sources: [
      { id: 'ex-deck', role: 'primary', extent: 'full' },
      { id: 'ex-report', role: 'supporting' },
      { id: 'ex-records', role: 'supporting', gone: { asOf: { value: '2021-06' } } },
    ],
    year: '2021',
  });
  expect(sample.outcome.reasons).toEqual([]);
});

test('what is to be known beside an outcome is there, and only where there is any', () => {
  const noted = bookOf({
    [sampleCase]: swap(
      'outcome:\n',
      'outcome:\n  note: { en: "All but one.", ja: "一つを除く。" }\n',
    ),
  });
  const [without, withNote] = casesJson(noted).cases;
  expect(withNote?.outcome.note).toEqual({ en: 'All but one.', ja: '一つを除く。' });
  expect(without?.outcome).not.toHaveProperty('note');
});

test('the same base gives the same bytes, and reading them back loses nothing', () => {
  const text = JSON.stringify(json, null, 2);
  expect(JSON.stringify(casesJson(bookOf()), null, 2)).toBe(text);
  expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(text);
});

test('any text can stand in a title', () => {
  const title = '</script><!-- " \\ & \' 𠮷 =1+1';
  const odd = bookOf({
    [sampleCase]: swap(
      'title: "Sample Ltd.: k3s for its parcel tracker"',
      `title: ${JSON.stringify(title)}`,
    ),
  });
  const [, read] = JSON.parse(JSON.stringify(casesJson(odd))).cases;
  expect(read.title.en).toBe(title);
});
