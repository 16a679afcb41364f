import { expect, test } from 'vitest';
import { findSourceMap } from './source-maps';

test.each([
  ['out/a.js.map', '{}', '1:1'],
  ['out/a.js', 'a()\n//# sourceMappingURL=a.js.map', '2:3'],
  ['out/a.css', 'a{}/*# sourceMappingURL=a.css.map */', '1:6'],
])('%s tells of a source map', (file, text, place) => {
  const [problem] = findSourceMap({ file, text });
  expect(problem).toMatchObject({ code: 'OUT-SOURCE-MAP' });
  expect(`${problem?.line}:${problem?.column}`).toBe(place);
});

test('a text may speak of source maps', () => {
  expect(findSourceMap({ file: 'out/a.md', text: '//# sourceMappingURL=x' })).toEqual([]);
  expect(findSourceMap({ file: 'out/a.js', text: 'sourceMap(1)' })).toEqual([]);
});
