// No address gets into a configuration that could say more there than an address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostPath } from './host-path';

test('addresses of the site pass', () => {
  expect(hostPath('/kb', '/en/cases/a-2020/', 'no fragment')).toBe('/kb/en/cases/a-2020/');
  expect(hostPath('', '/api/v1/cases/a-2020.json', 'no fragment')).toBe(
    '/api/v1/cases/a-2020.json',
  );
  expect(hostPath('', '/en/cases/a/#f-cicd-argo-cd', 'fragment')).toBe(
    '/en/cases/a/#f-cicd-argo-cd',
  );
});

test.each([
  '//evil.example/',
  '/a//b/',
  '/\\evil.example/',
  'https://evil.example/',
  '/a b/',
  '/a\n/b',
  '/a;return 200',
  '/a"/',
  '/a$uri/',
  '/a{b}/',
  '/a/../b/',
  '/..',
  '/a#f',
  '/a?b',
  '/名/',
  '',
])('%j is refused', (path) => {
  expect(() => hostPath('', path, 'no fragment')).toThrow(RangeError);
});

test('whatever passes is one harmless word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let passed: string;
      try {
        passed = hostPath('', `/${text}`, 'fragment');
      } catch {
        return;
      }
      expect(passed).toMatch(/^\/[\w.~/-]*(#[\w.~-]+)?$/);
    }),
    { numRuns: 500 },
  );
});
