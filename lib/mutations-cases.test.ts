// Every real case and translation, damaged at random: the checker goes on, and says where.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBytes, contentFiles, faultsUnderDamage } from '#lib/testing/try-damages.node';

/** Far above what an idle machine needs. */
const timeout = 300_000;

const files = contentFiles('cases');

test.each(files)('%s: no error as it is, and no fault under 200 damages', { timeout }, (path) => {
  const found = checkBytes(path, readFileSync(join('content', path)));
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(faultsUnderDamage(path, 200)).toEqual([]);
});
