import { expect, test } from 'vitest';
import { foldName } from '../text/fold-name';
import { namesOf, resolveTerm, suggestTerm } from './resolve';
import type { Term } from './schema';

const term = (id: string, en: string, ja = en, aliases: string[] = []): Term => ({
  id,
  label: { en, ja },
  aliases,
  cncf: null,
  definition: { en: 'x', ja: 'x' },
});

const terms = [
  term('argo-cd', 'Argo CD', 'Argo CD', ['アルゴCD']),
  term('amazon-eks', 'Amazon EKS', 'Amazon EKS', ['EKS']),
  term('amazon-ecs', 'Amazon ECS', 'Amazon ECS', ['ECS']),
  term('retreated', 'Retreated', '撤退'),
];

for (const name of [
  'argo-cd',
  'Argo CD',
  'ArgoCD',
  'ａｒｇｏｃｄ',
  'ARGO_CD',
  'アルゴCD',
  'ｱﾙｺﾞCD',
]) {
  test(`${name} means argo-cd`, () => expect(resolveTerm(name, terms)?.id).toBe('argo-cd'));
}

test('two names that differ in one letter stay two terms', () => {
  expect(resolveTerm('EKS', terms)?.id).toBe('amazon-eks');
  expect(resolveTerm('ECS', terms)?.id).toBe('amazon-ecs');
});

test('an id wins over the alias of another', () => {
  const odd = [term('a', 'A', 'A', ['b']), term('b', 'B')];
  expect(resolveTerm('b', odd)?.id).toBe('b');
});

test('what nobody is called finds nothing', () => {
  expect(resolveTerm('kubernetes', terms)).toBeUndefined();
  expect(resolveTerm('constructor', terms)).toBeUndefined();
  expect(suggestTerm('kubernetes', terms)).toBeUndefined();
  expect(suggestTerm('', terms)).toBeUndefined();
});

test('a slip in an id, a label or a Japanese name leads to the id', () => {
  expect(suggestTerm('argo-dc', terms)).toBe('Did you mean "argo-cd"?');
  expect(suggestTerm('Amazn EKS', terms)).toBe('Did you mean "amazon-eks"?');
  expect(suggestTerm('撤退', terms)).toBe('Did you mean "retreated"?');
});

test('names of a term, each once', () => {
  expect(namesOf(terms[0] ?? term('x', 'x'))).toEqual(['argo-cd', 'Argo CD', 'アルゴCD']);
  expect(foldName('Argo_CD ')).toBe('argocd');
});
