import { expect, test } from 'vitest';
import { wrapLabel } from './wrap-label';

test('words stay whole, Japanese breaks anywhere but before a closing sign', () => {
  expect(wrapLabel('Amazon EKS', 20, 2)).toEqual(['Amazon EKS']);
  expect(wrapLabel('Kubernetes (tool not named)', 20, 2)).toEqual([
    'Kubernetes (tool not',
    'named)',
  ]);
  expect(wrapLabel('撤退（後継の記載なし）', 20, 2)).toEqual(['撤退（後継の記載', 'なし）']);
  expect(wrapLabel('', 20, 2)).toEqual([]);
});

test('what does not fit says so', () => {
  expect(wrapLabel('Hatena 2022: Google Kubernetes Engine', 28, 1)).toEqual([
    'Hatena 2022: Google…',
  ]);
  expect(wrapLabel('一二三四五六七八九十', 10, 1)).toEqual(['一二三四…']);
  expect(wrapLabel('Supercalifragilistic', 8, 1)).toEqual(['Superca…']);
});
