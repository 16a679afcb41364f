// Which browser is taken when there are several, or none.
import { expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';

const only =
  (...working: string[]) =>
  (path: string) =>
    working.includes(path);

test('the named browser comes before the installed ones', () => {
  const works = only('/opt/own', '/bin/chromium');
  expect(findChromium({ CHROMIUM_PATH: '/opt/own', PATH: '/bin' }, works)).toBe('/opt/own');
});

test('a named browser that does not work is not replaced by another', () => {
  const works = only('/bin/chromium');
  expect(() => findChromium({ CHROMIUM_PATH: '/opt/own', PATH: '/bin' }, works)).toThrow(
    'CHROMIUM_PATH names no working browser: /opt/own',
  );
});

test('names are tried in their order, each in every folder', () => {
  const env = { PATH: '/bin:/usr/bin' };
  expect(findChromium(env, only('/bin/google-chrome', '/usr/bin/chromium'))).toBe(
    '/usr/bin/chromium',
  );
  expect(findChromium(env, only('/bin/google-chrome'))).toBe('/bin/google-chrome');
});

test('none installed leaves the choice to Playwright', () => {
  expect(findChromium({ CHROMIUM_PATH: '', PATH: '/bin' }, only())).toBeUndefined();
  expect(findChromium({}, only('/bin/chromium'))).toBeUndefined();
});

test('a program that fails is no browser', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/bin/false' })).toThrow('no working browser');
});
