import { expect, test } from 'vitest';
import { japaneseRuns } from './japanese-runs';

test('a text is cut where the writing changes, and loses nothing', () => {
  const text = 'told by 横山 哲郎, the moderator (司会) of ZEALS';
  const runs = japaneseRuns(text);
  expect(runs.filter(({ isJapanese }) => isJapanese).map((run) => run.text)).toEqual([
    '横山 哲郎',
    '司会',
  ]);
  expect(runs.map((run) => run.text).join('')).toBe(text);
});

test('a text of one writing is one run, and nothing gives nothing', () => {
  expect(japaneseRuns('Argo CD')).toEqual([{ text: 'Argo CD', isJapanese: false }]);
  expect(japaneseRuns('クーバネティス')).toEqual([{ text: 'クーバネティス', isJapanese: true }]);
  expect(japaneseRuns('')).toEqual([]);
});
