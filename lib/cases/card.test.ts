import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { facets } from '../facets';
import { swap } from '../testing/changes';
import { exampleCase, sampleCase, talk, translation } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';
import { byNewest } from './by-newest';
import { caseCard } from './card';

const book = bookOf();
const card = (id: string, locale: 'en' | 'ja' = 'en', of = book) =>
  caseCard(of, caseOf(of, id), locale);
const shown = (facet: string, of = book, id = 'sample-ltd-2021') =>
  card(id, 'en', of)
    .shown.find((one) => one.facet === facet)
    ?.facts.map((fact) => fact.label);

test('who, what, when and what became of it, in the language of the reader', () => {
  expect(card('example-co-2020', 'ja')).toMatchObject({
    id: 'example-co-2020',
    href: '/ja/cases/example-co-2020/',
    title: '座席表の撤退',
    lang: 'ja',
    company: 'Example Co.',
    told: '2021年3月4日',
    toldValue: '2021-03-04',
    outcome: { label: 'retreated', scope: 'component', rollout: 'partial', date: '2019年11月' },
  });
});

test('the facets a card shows, former use marked', () => {
  const { shown: facts } = card('example-co-2020');
  expect(facts.map(({ facet }) => facet)).toEqual(
    facets.filter(({ onCard }) => onCard).map(({ id }) => id),
  );
  expect(facts.find(({ facet }) => facet === 'cluster')?.facts).toMatchObject([
    { label: 'nomad' },
    { label: 'k3s', status: 'Formerly used' },
  ]);
});

test('none and not stated are two words', () => {
  expect(shown('hosting')).toEqual(['Not stated']);
  const none = bookOf({
    [sampleCase]: swap('hosting: not-stated', 'hosting: [{ is: none, at: sample-talk#S4 }]'),
  });
  expect(shown('hosting', none)).toEqual(['None (stated)']);
});

test('the same term in two scopes is one word', () => {
  const twice = bookOf({
    [sampleCase]: swap(
      'cluster:\n',
      'cluster:\n  - { is: k3s, scope: product, status: used, at: sample-talk#S4 }\n',
    ),
  });
  expect(shown('cluster', twice)).toEqual(['k3s']);
});

test('a missing translation shows the other language and says which', () => {
  const english = bookOf({ [translation]: null });
  expect(card('sample-ltd-2021', 'ja', english)).toMatchObject({ lang: 'en', company: 'サンプル' });
});

test('a card is plain data that travels to a browser', () => {
  const one = card('example-co-2020');
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
});

test('no word of a card is an id where a label is missing', () => {
  const undated = bookOf({
    [talk]: swap('date: "2021-03-04"', 'date: not-stated'),
    [exampleCase]: (text) => text,
  });
  for (const locale of ['en', 'ja'] as const) {
    const words = card('sample-ltd-2021', locale, undated);
    expect(JSON.stringify(words)).not.toMatch(/not-stated|undefined/);
  }
  expect(card('sample-ltd-2021', 'en', undated)).toMatchObject({
    toldValue: '',
    shortName: 'Sample Ltd.',
  });
});

test('newest first, undated last, ties by id', () => {
  const told = (toldValue: string, id: string) => ({ toldValue, id });
  const all = [
    told('2020', 'b'),
    told('', 'c'),
    told('2020-05', 'd'),
    told('2020', 'a'),
    told('2021', 'e'),
  ];
  expect(all.sort(byNewest).map(({ id }) => id)).toEqual(['e', 'd', 'a', 'b', 'c']);
});
