// When an installation is the one of the lockfile.
import { expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-platform': { version: '1.0.0', optional: true },
  },
};

test('an installation may lack optional packages', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
});

test('an installation with a missing, other or foreign package is not the one of the lockfile', () => {
  const a = { version: '1.0.0' };
  expect(isInstalled(wanted, { packages: {} })).toBe(false);
  expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  expect(isInstalled(wanted, { packages: { 'node_modules/a': a, 'node_modules/b': a } })).toBe(
    false,
  );
  expect(
    isInstalled(wanted, {
      packages: {
        'node_modules/a': a,
        'node_modules/for-another-platform': { version: '0.9.0', optional: true },
      },
    }),
  ).toBe(false);
});
