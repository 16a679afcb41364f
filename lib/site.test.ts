import { expect, test } from 'vitest';
import { ledgerFolder, readSettings } from './site';

test('without any setting the site stands at the root of an unknown host', () => {
  expect(readSettings({})).toEqual({
    basePath: '',
    baseUrl: '',
    contentDir: 'content',
    overlayDir: undefined,
    exportDir: undefined,
    asLarge: false,
    faults: [],
  });
});

test.each(['/kb', 'kb', '/kb/', 'kb//'])('the base path %s means /kb', (basePath) => {
  expect(readSettings({ basePath })).toMatchObject({ basePath: '/kb', faults: [] });
});

test('a single slash means no base path, and slashes behind the host are dropped', () => {
  const settings = readSettings({ basePath: '/', baseUrl: 'https://c.example/' });
  expect(settings).toMatchObject({ basePath: '', baseUrl: 'https://c.example', faults: [] });
});

test('the scale is automatic or large, and nothing else', () => {
  expect(readSettings({ scale: 'large' })).toMatchObject({ asLarge: true, faults: [] });
  expect(readSettings({ scale: 'auto' })).toMatchObject({ asLarge: false, faults: [] });
  expect(readSettings({ scale: 'huge' }).faults).toEqual([
    'CASEBOOK_SCALE must be "auto" or "large", got "huge".',
  ]);
});

test.each(['/a b', '//evil.example', '/a/../b', '/a?b', '/a"b', '/日本'])(
  'the base path %s is refused',
  (basePath) => {
    expect(readSettings({ basePath }).faults).toEqual([
      `CASEBOOK_BASE_PATH must look like "/kb", got "${basePath}".`,
    ]);
  },
);

test.each(['c.example', 'https://c.example/kb', 'ftp://c.example', 'javascript:1', 'https://'])(
  'the public address %s is refused',
  (baseUrl) => {
    expect(readSettings({ baseUrl }).faults).toHaveLength(1);
  },
);

test('an overlay is a folder of its own, and an empty word is none', () => {
  expect(readSettings({ overlayDir: '../our-cases' }).overlayDir).toBe('../our-cases');
  expect(readSettings({ overlayDir: '' }).overlayDir).toBeUndefined();
});

test('new addresses belong to the ledger of the content, and of an internal site to that of the overlay', () => {
  expect(ledgerFolder({ contentDir: 'content', overlayDir: undefined })).toBe('content');
  expect(ledgerFolder({ contentDir: 'content', overlayDir: '/our' })).toBe('/our');
});
