import { expect, test } from 'vitest';
import { asLocale, locales } from './locales';

test('a language of the site, and nothing else', () => {
  for (const locale of locales) expect(asLocale(locale)).toBe(locale);
  for (const bad of ['fr', 'EN', '', '__proto__', 'toString'])
    expect(() => asLocale(bad)).toThrow(RangeError);
});
