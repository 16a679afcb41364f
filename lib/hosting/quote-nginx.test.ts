import { expect, test } from 'vitest';
import { quoteNginx } from './quote-nginx';

test('a word stays one word', () => {
  expect(quoteNginx("default-src 'none'; frame-ancestors *")).toBe(
    `"default-src 'none'; frame-ancestors *"`,
  );
  expect(quoteNginx('~^/kb/.*\\.json$')).toBe('"~^/kb/.*\\.json$"');
});

test.each(['a"; return 200 "', 'a\nb', '$uri', `x\${uri}`, 'a\\'])('%j is refused', (word) => {
  expect(() => quoteNginx(word)).toThrow(RangeError);
});
