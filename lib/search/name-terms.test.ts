// Names of several words as terms of their own.
import { expect, test } from 'vitest';
import { nameTerm, nameTerms, withNames } from './name-terms';
import { tokens } from './tokens';

const terms = nameTerms([
  'azure kubernetes service',
  'azure kubernetes',
  'argo cd',
  'eks',
  '自前のeks',
]);

test('one word is no name, nor is one with Japanese in it', () => {
  expect([...terms]).toEqual(['azurekubernetesservice', 'azurekubernetes', 'argocd']);
  expect(nameTerm('eks')).toBeUndefined();
});

test.each([
  ['On Azure Kubernetes Service.', ['azurekubernetes', 'azurekubernetesservice']],
  ['ＡＲＧＯ－ＣＤを導入', ['argocd']],
  ['Argo CD and Argo CD', ['argocd', 'argocd']],
  ['Azure\nKubernetes Service', []],
  ['Azure, Kubernetes', []],
  ['Azure and Kubernetes', []],
  ['largo cd', []],
  ['', []],
])('%s', (text, expected) => {
  const added = tokens(withNames(text, terms)).filter((term) => terms.has(term));
  expect(added).toEqual(expected);
});

test('nothing else of the text changes', () => {
  const text = 'Two tools: Argo CD, and EKS (1,500 Pods).';
  expect(withNames(text, terms).replace(' argocd', '')).toBe(text.toLowerCase());
});
