import { expect, test } from 'vitest';
import { commitAddress, fileAddress } from './repository-address';

const at = (url: string) => ({ url, commit: 'a'.repeat(40), licence: 'MIT', files: { A: 'a.md' } });

test('a file at its commit, as each host writes it', () => {
  const commit = 'a'.repeat(40);
  expect(fileAddress(at('https://github.com/x/y'), 'docs/a b.md')).toBe(
    `https://github.com/x/y/blob/${commit}/docs/a%20b.md`,
  );
  expect(fileAddress(at('https://gitlab.com/x/y/'), 'ü#.md')).toBe(
    `https://gitlab.com/x/y/-/blob/${commit}/%C3%BC%23.md`,
  );
  expect(commitAddress(at('https://codeberg.org/x/y'), '0123abcd')).toBe(
    'https://codeberg.org/x/y/commit/0123abcd',
  );
});

test('no address is made up for an unknown host', () => {
  expect(fileAddress(at('https://git.example/x/y'), 'a.md')).toBeUndefined();
  expect(commitAddress(at('https://github.com.example/x/y'), '0123abcd')).toBeUndefined();
});
