// One stem for the inflections of a word, and none for names.
import { expect, test } from 'vitest';
import { stem } from './stem';

test.each([
  'migrate migrates migrated migrating migration migrations',
  'retreat retreats retreated retreating',
  'upgrade upgrades upgraded upgrading',
  'adopt adopts adopted adopting adoption',
  'install installs installed installing installation',
  'create creates created creating creation',
  'configure configured configuration configurations',
  'policy policies',
  'process processes processing',
  'version versions',
  'container containers',
  'node nodes',
  'pod pods',
  'run runs running',
])('one stem: %s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1);
});

test.each(['aws', 'k8s', 'data', 'format', 'ring', 'used', 'クラスタ', 'c++', '1.27'])(
  'left alone: %s',
  (word) => {
    expect(stem(word)).toBe(word);
  },
);

test('different words stay apart', () => {
  expect(stem('retreat')).not.toBe(stem('retry'));
  expect(stem('format')).not.toBe(stem('forms'));
});
