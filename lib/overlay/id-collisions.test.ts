// Names of an overlay that the public content has or had: each is an error that names both places.
import { expect, test } from 'vitest';
import { swap } from '../testing/changes';
import { bankCase, overlayLines } from '../testing/tiny-overlay.node';

const duplicates = (lines: readonly string[]) =>
  lines.filter((line) => line.includes(' ID-DUPLICATE ') || line.includes(' ALIAS-TAKEN '));

const expected = 'expected an id that no public case has or had';

test('a case: its id, an id of before, and the same in capitals', () => {
  const empty = '---\n---\n';
  const names = ['sample-ltd-2021', 'example-co-seats', 'Example-Co-2020'];
  const files = Object.fromEntries(names.map((name) => [`cases/${name}.mdx`, empty]));
  expect(duplicates(overlayLines(files))).toEqual([
    `overlay/cases/Example-Co-2020.mdx:1:1 ID-DUPLICATE file: ${expected}, got "Example-Co-2020", as in content/cases/example-co-2020.mdx:1:1. Rename the file.`,
    `overlay/cases/example-co-seats.mdx:1:1 ID-DUPLICATE file: ${expected}, got "example-co-seats", as in content/cases/example-co-2020.mdx:14:11. Rename the file.`,
    `overlay/cases/sample-ltd-2021.mdx:1:1 ID-DUPLICATE file: ${expected}, got "sample-ltd-2021", as in content/cases/sample-ltd-2021.mdx:1:1. Rename the file.`,
  ]);
});

test('an id of before: said once, with both places', () => {
  const change = swap('[zzcanary-bank-old]', '[sample-ltd-2021, example-co-seats, fine]');
  expect(overlayLines({ [bankCase]: change })).toEqual([
    `overlay/cases/zzcanary-bank-2024.mdx:11:11 ID-DUPLICATE aliases[0]: ${expected}, got "sample-ltd-2021", as in content/cases/sample-ltd-2021.mdx:1:1. Delete it.`,
    `overlay/cases/zzcanary-bank-2024.mdx:11:28 ID-DUPLICATE aliases[1]: ${expected}, got "example-co-seats", as in content/cases/example-co-2020.mdx:14:11. Delete it.`,
  ]);
});

test('a case that cannot be read holds its id all the same', () => {
  const lines = overlayLines(
    { 'cases/sample-ltd-2021.mdx': 'x' },
    { 'cases/sample-ltd-2021.mdx': 'x' },
  );
  expect(duplicates(lines)).toHaveLength(1);
});

test('a source, also in capitals', () => {
  const lines = overlayLines({
    'sources/ex-deck.yaml': 'x: y',
    'sources/SAMPLE-talk.yaml': 'x: y',
  });
  const source = 'expected an id that no public source has or had';
  const hint = 'Use the public one, or rename the file.';
  expect(duplicates(lines)).toEqual([
    `overlay/sources/SAMPLE-talk.yaml:1:1 ID-DUPLICATE file: ${source}, got "SAMPLE-talk", as in content/sources/sample-talk.yaml:1:1. ${hint}`,
    `overlay/sources/ex-deck.yaml:1:1 ID-DUPLICATE file: ${source}, got "ex-deck", as in content/sources/ex-deck.yaml:1:1. ${hint}`,
  ]);
});

const names = 'expected names of its own (id, labels, aliases)';
const hint = 'Use what is there, or choose another name.';

test('a company: its id, and a name in other spelling', () => {
  const lines = overlayLines({
    'companies.yaml': (text) =>
      `${text.replace('Zzcanary Works K.K.', 'SAMPLE ltd.')}- { id: example-co, name: Other, industry: not-stated }\n`,
  });
  expect(lines).toEqual([
    `overlay/companies.yaml:5:13 ID-DUPLICATE zzcanary-works.aliases[0]: ${names}, got "SAMPLE ltd.", also a name of "sample-ltd" (content/companies.yaml:1:3). ${hint}`,
    `overlay/companies.yaml:7:9 ID-DUPLICATE example-co.id: ${names}, got "example-co", also a name of "example-co" (content/companies.yaml:5:3). ${hint}`,
  ]);
});

test('a term: its id, and an alias in capitals; within the overlay as within any file', () => {
  const lines = overlayLines({
    'terms/cluster.yaml': (text) =>
      text.replace('[ZZP]', '[ZZP, KOPS]') +
      text.replace('zzcanary-platform', 'nomad').replace('Zzcanary Platform', 'Own Nomad'),
  });
  expect(lines).toEqual([
    `overlay/terms/cluster.yaml:3:18 ID-DUPLICATE zzcanary-platform.aliases[1]: ${names}, got "KOPS", also a name of "kops" (content/terms/cluster.yaml:2:3). ${hint}`,
    `overlay/terms/cluster.yaml:9:7 ID-DUPLICATE nomad.id: ${names}, got "nomad", also a name of "nomad" (content/terms/cluster.yaml:4:3). ${hint}`,
    `overlay/terms/cluster.yaml:11:13 ID-DUPLICATE nomad.aliases[0]: ${names}, got "ZZP", also a name of "zzcanary-platform", in line 3. Delete the name from one of them.`,
  ]);
});

test('an own term may belong to a public one, and to none that is not there', () => {
  const inK3s = (text: string) => `${text}  broader: k3s\n`;
  expect(overlayLines({ 'terms/cluster.yaml': inK3s })).toEqual([]);
  const inNothing = (text: string) => `${text}  broader: nothing\n`;
  expect(overlayLines({ 'terms/cluster.yaml': inNothing })).toEqual([
    'overlay/terms/cluster.yaml:9:12 TERM-UNKNOWN zzcanary-platform.broader: expected a term of content/terms/cluster.yaml that has no "broader" itself, got "nothing". Add the term to the file, or leave "broader" out.',
  ]);
});
