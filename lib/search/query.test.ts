// From typed text to units: aliases, particles, stop words, prefixes, limits.
import { expect, test } from 'vitest';
import { foldGroups, readAliases } from './aliases';
import { inventedGroups } from './invented-corpus';
import { parseQuery } from './query';

const aliases = readAliases(foldGroups(inventedGroups));
const unitsOf = (input: string) => parseQuery(input, aliases).units.map(({ text }) => text);
const factorsOf = (input: string) =>
  Object.fromEntries(
    parseQuery(input, aliases).units.flatMap(({ alternatives }) =>
      alternatives.map(({ text, factor }) => [text, factor]),
    ),
  );

test.each([
  ['argo cd', ['argo cd']],
  ['ArgoCD', ['argocd']],
  ['argo-cd を採用', ['argo-cd', '採用']],
  ['git hub actions', ['git hub actions']],
  ['largocd', ['largocd']],
  ['e cs', ['e', 'cs']],
  ['jenkins x', ['jenkins x']],
  ['EKSの採用を見送った', ['eks', '採用', '見送']],
  ['オンプレミスサーバー', ['オンプレミス', 'サーバ']],
  ['なぜECSを選ばなかったのか', ['ecs', '選', 'ばなかったのか']],
  ['why is the cluster in the cloud', ['cluster', 'cloud']],
  ['the', ['the']],
  ['eks EKS ＥＫＳ gke', ['eks', 'gke']],
  ['する', ['する']],
  ['__proto__', ['proto']],
  ['.*+?^$[]()|\\', []],
  ['🚀', []],
  ['', []],
])('%s', (input, units) => {
  expect(unitsOf(input)).toEqual(units);
});

test('a name as typed counts most, the others of its group alike, in whichever script', () => {
  expect(factorsOf('argo cd')).toEqual({ 'argo cd': 1, argocd: 1, アルゴcd: 0.8 });
  expect(factorsOf('オンプレミス')).toEqual({
    オンプレミス: 1,
    'on-premises': 0.8,
    'on-prem': 0.8,
  });
});

test('a phrase of several groups means all of them', () => {
  expect(Object.keys(factorsOf('amazon eks'))).toEqual([
    'amazon eks',
    'eks',
    'amazon elastic kubernetes service',
  ]);
});

test('the last word may go on unless a space follows', () => {
  const reachOf = (input: string) =>
    parseQuery(input, aliases).units.map(({ alternatives }) => alternatives[0]?.parts[0]);
  expect(reachOf('loki prom')).toMatchObject([{ reach: 0.45 }, { reach: 0.7 }]);
  expect(reachOf('loki prom ')).toMatchObject([{ reach: 0.45 }, { reach: 0.45 }]);
  expect(reachOf('go x ')).toMatchObject([{ reach: 0 }, { reach: 0 }]);
});

test('grammar is never missed, unless it is all there is', () => {
  const glueOf = (input: string) => parseQuery(input, aliases).units.map(({ isGlue }) => isGlue);
  expect(glueOf('ECSを選ばなかった')).toEqual([false, true, true]);
  expect(glueOf('選')).toEqual([false]);
});

test('long input is cut with a note', () => {
  const words = Array.from({ length: 20 }, (_, i) => `w${i}`);
  expect(parseQuery(words.slice(0, 16).join(' '), aliases)).toMatchObject({ isCut: false });
  expect(parseQuery(words.join(' '), aliases).units).toHaveLength(16);
  expect(parseQuery(words.join(' '), aliases).isCut).toBe(true);
  expect(parseQuery('x'.repeat(200), aliases).isCut).toBe(false);
  expect(parseQuery('x'.repeat(201), aliases).isCut).toBe(true);
});
