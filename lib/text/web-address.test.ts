import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnAddress, isPublicAddress } from './web-address';

test.each([
  ['https://example.com/a', true, true],
  ['http://wiki/pages/7', false, true],
  ['http://10.0.0.7:8080/x', false, true],
  ['https://wiki.corp/', false, true],
  ['http://[fd00::7]/x', false, true],
  ['http://localhost:3000/', false, false],
  ['http://app.localhost/', false, false],
  ['http://127.0.0.1/', false, false],
  ['http://2130706433/', false, false],
  ['http://0.0.0.0/', false, false],
  ['http://[::1]/', false, false],
  ['http://user:pw@wiki.corp/', false, false],
  ['javascript:alert(1)', false, false],
  ['ftp://wiki.corp/x', false, false],
  ['//wiki.corp/x', false, false],
  ['https:\\\\wiki.corp', false, false],
  ['wiki.corp', false, false],
])('%s: for everybody %s, for colleagues %s', (text, isPublic, isOwn) => {
  expect(isPublicAddress(text)).toBe(isPublic);
  expect(isOwnAddress(text)).toBe(isOwn);
});

test('what everybody reaches, colleagues reach too', () => {
  fc.assert(fc.property(fc.webUrl(), (url) => !isPublicAddress(url) || isOwnAddress(url)));
});
