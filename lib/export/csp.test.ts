import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, policy } from './csp';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const options = { basePath: '', ownScript: 'own("題")', sha256 };
const page = (head: string, body = '') => ({
  file: 'out/index.html',
  text: `<html><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`,
});

test('the policy of a reading page allows nothing but the site itself and hashed scripts', () => {
  expect(policy(['AAA=', 'BBB=', 'AAA='], false)).toBe(
    "default-src 'none'; script-src 'sha256-AAA=' 'sha256-BBB='; style-src 'self'; " +
      "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; " +
      "object-src 'none'; base-uri 'none'; form-action 'self'",
  );
});

test('without scripts the policy says so', () => {
  expect(policy([], false)).toContain("script-src 'none';");
});

test('an interactive page may also load its bundles and a worker', () => {
  expect(policy(['AAA='], true)).toMatch(/script-src 'self' 'sha256-AAA='; worker-src 'self';/);
});

test('the policy stands right behind the charset and hashes the script as browsers do', () => {
  const { html, problems } = addPolicy(
    page('<title>t</title><script data-keep="">own("題")</script>'),
    {
      ...options,
      interactive: false,
    },
  );
  expect(problems).toEqual([]);
  expect(html).toContain(
    `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${sha256('own("題")')}';`,
  );
  expect(html).toContain('"/><title>t</title><script data-keep="">own("題")</script>');
});

test('a script nobody knows is never allowed', () => {
  const { html } = addPolicy(page('', '<script>alert(1)</script>'), {
    ...options,
    interactive: true,
  });
  expect(html).not.toContain(sha256('alert(1)'));
  expect(html).toContain("script-src 'self';");
});

test('data needs no permission', () => {
  const data = page('<script type="application/ld+json">{}</script>');
  expect(addPolicy(data, { ...options, interactive: false }).html).toContain("script-src 'none'");
});

test('a page without charset gets no policy but a problem', () => {
  const bare = { file: 'out/index.html', text: '<html><head></head></html>' };
  const { html, problems } = addPolicy(bare, { ...options, interactive: false });
  expect(html).toBe(bare.text);
  expect(problems.map(({ code }) => code)).toEqual(['OUT-POLICY']);
});
