// Which words a misspelt one may have meant, nearest first.
import { expect, test } from 'vitest';
import { corrections } from './typos';

const vocabulary = ['grafana', 'granada', 'helm', 'kubernetes', 'prometheus', 'terraform'];

test.each([
  ['grafna', ['grafana 1']],
  ['terrafrom', ['terraform 1']],
  ['kubernets', ['kubernetes 1']],
  ['kubrenets', ['kubernetes 2']],
  ['granana', ['grafana 1', 'granada 1']],
  ['pormeth', ['prometheus 1.5']],
  ['hlem', ['helm 1']],
  ['hxlx', []],
  ['hel', []],
  ['k8ss', []],
  ['helm', []],
  ['プロメ', []],
])('%s', (typed, expected) => {
  expect(corrections(typed, vocabulary).map((c) => `${c.word} ${c.distance}`)).toEqual(expected);
});
