import { expect, test } from 'vitest';
import { joinSentences } from './join-sentences';

test('a space parts sentences of English, nothing those of Japanese', () => {
  expect(joinSentences(['One.', 'Two.'])).toBe('One. Two.');
  expect(joinSentences(['一つ。', '二つ。'])).toBe('一つ。二つ。');
  expect(joinSentences(['Only.'])).toBe('Only.');
  expect(joinSentences([])).toBe('');
});
