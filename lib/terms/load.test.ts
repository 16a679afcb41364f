import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../problems';
import { loadTerms } from './load';

const entry = (id: string, label: string, more = '') =>
  `- { id: ${id}, label: ${label}, cncf: null, ${more}definition: { en: x, ja: x } }\n`;

const load = (text: string, vocabulary = 'cicd') => {
  const { problems, ...rest } = loadTerms({ file: `terms/${vocabulary}.yaml`, text }, vocabulary);
  return { ...rest, lines: problems.map(formatProblem) };
};

test('entries in the order of the file', () => {
  const { terms, broken, lines } = load(entry('a', 'A') + entry('b', '{ en: B, ja: ビー }'));
  expect(lines).toEqual([]);
  expect(broken).toEqual([]);
  expect(terms.map(({ id, label }) => [id, label.ja])).toEqual([
    ['a', 'A'],
    ['b', 'ビー'],
  ]);
});

test('a broken entry is known by its id and hides no other', () => {
  const { terms, broken, lines } = load(
    `${entry('a', 'A')}- { id: b }\n${entry('c', '5')}${entry('d', 'D')}`,
  );
  expect(terms.map(({ id }) => id)).toEqual(['a', 'd']);
  expect(broken).toEqual(['b', 'c']);
  expect(lines).toHaveLength(4);
});

test('a file that cannot be read breaks all of its ids', () => {
  expect(load('- [').broken).toBe('all');
  expect(load('a: b').broken).toBe('all');
});

for (const [what, text] of Object.entries({
  'an id twice': entry('a', 'A') + entry('a', 'B'),
  'a label twice, in another case and width': entry('a', 'Same') + entry('b', 'ｓａｍｅ'),
  'an alias that is the id of another': entry('a', 'A') + entry('b', 'B', 'aliases: [A], '),
  'a Japanese label that is the alias of another':
    entry('a', '{ en: A, ja: 同じ }') + entry('b', 'B', 'aliases: [同じ], '),
})) {
  test(`collision: ${what}`, () => {
    const { lines } = load(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^terms\/cicd\.yaml:2:\d+ ID-DUPLICATE [ab]\.\S+: .* also a name of "a", in line 1\./,
    );
  });
}

test('a term may say its own name twice', () => {
  expect(load(entry('argo-cd', 'Argo CD', 'aliases: [ArgoCD, argo cd], ')).lines).toEqual([]);
});

test('what a facet asks of its terms', () => {
  expect(
    load(entry('a', 'A'), 'cluster').lines.map((line) => / FIELD-MISSING (\S+):/.exec(line)?.[1]),
  ).toEqual(['a.family', 'a.management']);
  expect(load(entry('a', 'A'), 'scope').lines).toEqual([]);
});

test('a public name in any spelling is taken for an overlay, and both places are told', () => {
  const content = entry('argo-cd', 'Argo CD', 'aliases: [アルゴ], ') + entry('tekton', 'Tekton');
  const below = loadTerms({ file: 'content/terms/cicd.yaml', text: content }, 'cicd');
  const places: Record<string, string> = { 'Argo CD': '1:3', アルゴ: '1:3', tekton: '2:3' };
  const spelling = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => name.replaceAll(' ', ''),
    (name: string) => name.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(places)), spelling, (name, spell) => {
      const text = `${entry('own-one', 'Own One')}${entry('own-two', JSON.stringify(spell(name)))}`;
      const { problems, terms } = loadTerms(
        { file: 'overlay/terms/cicd.yaml', text },
        'cicd',
        below,
      );
      expect(terms.every(({ origin }) => origin === 'internal')).toBe(true);
      const lines = problems.map(formatProblem);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^overlay\/terms\/cicd\.yaml:2:25 ID-DUPLICATE own-two\.label:/);
      expect(lines[0]).toContain(`(content/terms/cicd.yaml:${places[name]})`);
    }),
  );
  // What an overlay adds is never among the public names.
  expect(below.names.has('ownone')).toBe(false);
});
