import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { growContent } from '#lib/bench/check/grow-content.node';
import { loadCasebook } from '#lib/casebook.node';
import { formatProblem } from '../../problems';
import { withTinyBase } from '../../testing/tiny-base.node';

test('the grown base is as large as was asked, and the loader finds nothing wrong with it', () => {
  withTinyBase({}, (dir) => {
    const grown = `${dir}-grown`;
    try {
      growContent(dir, grown, 7);
      const { book, problems } = loadCasebook(grown);
      expect(problems.map(formatProblem)).toEqual([]);
      expect(book?.cases).toHaveLength(7);
      expect(book?.sources.length).toBeGreaterThan(7);
    } finally {
      rmSync(grown, { recursive: true, force: true });
    }
  });
});
