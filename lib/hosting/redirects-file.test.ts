import { expect, test } from 'vitest';
import { redirectsFile } from './redirects-file';

const options = { basePath: '/kb', baseUrl: '', internal: false, gone: ['/en/cases/gone/'] };

test('one line a move, below the base path', () => {
  const moved = [
    { from: '/en/cases/old/', to: '/en/cases/new/' },
    { from: '/ja/by/cicd/x/', to: '/ja/by/cicd/y/#f-a' },
  ];
  const lines = redirectsFile({ ...options, moved })
    .trim()
    .split('\n');
  expect(lines.filter((line) => !line.startsWith('#')).map((line) => line.split(' '))).toEqual([
    ['/kb/en/cases/old/', '/kb/en/cases/new/', '301'],
    ['/kb/ja/by/cicd/x/', '/kb/ja/by/cicd/y/#f-a', '301'],
  ]);
});

test('a target on another host stops the build', () => {
  const moved = [{ from: '/en/a/', to: '//evil.example/' }];
  expect(() => redirectsFile({ ...options, moved })).toThrow(RangeError);
});
