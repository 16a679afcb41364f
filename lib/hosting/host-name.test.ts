import { expect, test } from 'vitest';
import { hostName } from './host-name';

test('names and addresses pass, without port', () => {
  expect(hostName('https://c.example:8443', '_')).toBe('c.example');
  expect(hostName('http://[::1]', '_')).toBe('[::1]');
  expect(hostName('https://事例.example', '_')).toBe('xn--3kq3x.example');
  expect(hostName('', '_')).toBe('_');
});

test.each(['https://a;b.example', 'https://a"b.example', 'https://a$uri.example', "https://a'b"])(
  '%s is refused',
  (baseUrl) => {
    expect(() => hostName(baseUrl, '_')).toThrow(RangeError);
  },
);
