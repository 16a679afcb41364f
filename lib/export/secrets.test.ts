import { expect, test } from 'vitest';
import { environmentSecrets, findSecrets } from './secrets';

const found = (text: string) => findSecrets({ file: 'out/a.json', text }).map(({ got }) => got);

// Put together here, so that whoever scans this repository finds nothing.
test.each([
  ['a private key', `-----BEGIN ${'RSA PRIVATE'} KEY-----\nMIIE`],
  ['a private key', `-----BEGIN ${'PRIVATE'} KEY-----\nMIIE`],
  ['a private key', `-----BEGIN ${'OPENSSH PRIVATE'} KEY-----\nb3Bl`],
  ['an AWS access key', `AKIA${'A7'.repeat(8)}`],
  ['a GitHub token', `ghp_${'a1B2'.repeat(9)}`],
  ['a GitHub token', `github_pat_${'a1B2_'.repeat(10)}`],
  ['a GitLab token', `glpat-${'a1B2'.repeat(5)}`],
  ['an npm token', `npm_${'a1B2'.repeat(9)}`],
  ['a Slack token or hook', `xoxb-${'1234567890-'.repeat(2)}`],
  ['a Slack token or hook', `https://hooks.slack.com/services/T${'1'.repeat(8)}/B2/abc`],
  ['a Google API key', `AIza${'a1-_b'.repeat(7)}`],
  ['a payment key', `sk_live_${'a1'.repeat(8)}`],
  ['a signed web token', `eyJ${'hbGciOiJI'}x.eyJ${'zdWIiOiIx'}x.${'a'.repeat(12)}`],
])('%s is found, and not told', (what, text) => {
  const [problem] = findSecrets({ file: 'out/a.json', text: `{\n "x": "${text}"}` });
  expect(problem).toMatchObject({ code: 'OUT-SECRET', line: 2, column: 8, got: what });
  expect(JSON.stringify(problem)).not.toContain(text.slice(-8));
});

test.each([
  '-----BEGIN CERTIFICATE-----\nMIIE',
  'Keys begin with -----BEGIN PRIVATE KEY----- and were in Git.',
  'AKIAB and ASIA, xoxo, npm_config_cache, npm_lifecycle_event, ghp_short, eyJ',
  'sha512-AIzaNotLongEnough',
])('nothing secret in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('what the environment keeps secret is known by value and told by name', () => {
  const secrets = environmentSecrets({
    DEPLOY_TOKEN: 'zz-canary-value',
    MY_PASSWORD: 'short',
    HOME: '/home/hana/casebook',
    npm_config_api_key: undefined,
  });
  expect(secrets).toEqual([{ name: 'DEPLOY_TOKEN', value: 'zz-canary-value' }]);
  const [problem, ...more] = findSecrets({ file: 'out/a.md', text: 'x zz-canary-value' }, secrets);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    code: 'OUT-SECRET',
    column: 3,
    got: 'the value of DEPLOY_TOKEN',
  });
});
