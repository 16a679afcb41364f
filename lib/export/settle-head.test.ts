import { expect, test } from 'vitest';
import { settleHead } from './settle-head';

const link = '<link rel="search" type="application/opensearchdescription+xml" href="/en/o.xml"/>';
const page = (before: string, behind: string) =>
  `<html><head>${before}<title>t</title>${behind}</head><body>${link}</body></html>`;

test('wherever the link came, the head is the same', () => {
  expect(settleHead(page(link, ''))).toBe(page('', link));
  expect(settleHead(page('', link))).toBe(page('', link));
});

test('other pages stay as they are', () => {
  expect(settleHead(page('<meta charset="utf-8"/>', ''))).toBe(page('<meta charset="utf-8"/>', ''));
  expect(settleHead('no page at all')).toBe('no page at all');
});
