import { expect, test } from 'vitest';
import { caseOf } from '../casebook';
import { swap, swaps } from '../testing/changes';
import { exampleCase, sampleCase, talk, translation } from '../testing/failing/sample';
import { bookOf } from '../testing/tiny-base.node';

const example = 'example-co-2020';
const sample = 'sample-ltd-2021';

test('what is related shows on both sides, once, though entered on one', () => {
  const book = bookOf();
  expect(caseOf(book, example).relatedBothWays).toEqual([sample]);
  expect(caseOf(book, sample).relatedBothWays).toEqual([example]);
  const both = bookOf({
    [sampleCase]: swap('company: sample-ltd', `company: sample-ltd\nrelated: [${example}]`),
  });
  expect(caseOf(both, sample).relatedBothWays).toEqual([example]);
});

test('parts and later talks show on the other side', () => {
  const book = bookOf({
    [sampleCase]: swap(
      'company: sample-ltd',
      `company: example-co\nparent: ${example}\nfollows: ${example}`,
    ),
  });
  expect(caseOf(book, example)).toMatchObject({ children: [sample], followedBy: [sample] });
  expect(caseOf(book, sample)).toMatchObject({
    parent: example,
    follows: example,
    children: [],
    followedBy: [],
  });
});

const derived = (change: (text: string) => string) => {
  const { management, family } = caseOf(bookOf({ [sampleCase]: change }), sample);
  return { management, family };
};

test('management and family: from what runs today, else from what ran', () => {
  expect(derived(swap('is: k3s, status: used', 'is: k3s, status: used-formerly'))).toEqual({
    management: ['self-managed'],
    family: ['kubernetes'],
  });
  const both = '{ is: gke, status: used, scope: product, at: sample-talk#S4 }\n  - { is: k3s';
  expect(derived(swap('{ is: k3s', both))).toEqual({
    management: ['managed', 'self-managed'],
    family: ['kubernetes'],
  });
  expect(derived(swap('{ is: k3s, status: used', `${both}, status: used-formerly`))).toEqual({
    management: ['managed'],
    family: ['kubernetes'],
  });
});

test('nothing is derived from plans, from another system, or from a product that is not named', () => {
  const nothing = { management: [], family: [] };
  expect(derived(swap('is: k3s, status: used', 'is: k3s, status: considered'))).toEqual(nothing);
  expect(derived(swap('is: k3s, status: used', 'is: k3s, scope: elsewhere, status: used'))).toEqual(
    nothing,
  );
  expect(derived(swap('is: k3s, status: used', 'is: unnamed, status: used'))).toEqual(nothing);
});

test('told: the day of the event, else of publication, else not stated', () => {
  const tell = (to: string) =>
    caseOf(
      bookOf({ [talk]: swap('date: "2021-03-04"', to), [sampleCase]: (text) => text }),
      sample,
    );
  expect(tell('date: "2021-03-04"').year).toBe('2021');
  const event = tell('date: "2021-03-04"\ntold: "2020-12"');
  expect([event.year, event.told]).toEqual([
    '2020',
    { value: '2020-12', precision: 'month', basis: 'stated' },
  ]);
  expect(tell('date: not-stated')).toMatchObject({ told: 'not-stated', year: 'not-stated' });
});

test('sources in the order of the case, with their roles; the primary one gives the language', () => {
  const item = caseOf(
    bookOf({ 'sources/ex-deck.yaml': swap('language: ja', 'language: en') }),
    example,
  );
  expect(item.sources.map(({ source, role }) => [source.id, role])).toEqual([
    ['ex-deck', 'primary'],
    ['ex-report', 'supporting'],
    ['ex-records', 'supporting'],
  ]);
  expect([item.primary.id, item.language]).toEqual(['ex-deck', 'en']);
});

test('words in both languages; a missing translation shows the other and says so', () => {
  const book = bookOf({ [translation]: null });
  const { words } = caseOf(book, sample);
  expect(words.ja).toBe(words.en);
  expect(words.ja.lang).toBe('en');
  expect(caseOf(book, example).words.ja).toMatchObject({ lang: 'ja', title: '座席表の撤退' });
});

test('a facet that is left out is not stated', () => {
  const book = bookOf({ [exampleCase]: swaps(['mesh: not-stated\n', '']) });
  expect(caseOf(book, example).states.mesh).toBe('not-stated');
});

test('a case that does not exist is a program fault', () => {
  expect(() => caseOf(bookOf(), 'nobody')).toThrow(RangeError);
});
