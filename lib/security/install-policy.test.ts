// What npm installs for this project, and lockfiles that break each rule.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../testing/project-files.node';
import { installFindings, type Lock, type Manifest } from './install-policy';

const read = (path: string) => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
const manifest: Manifest = read('package.json');
const lock: Lock = read('package-lock.json');

test('package.json and its lockfile keep every rule', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(installFindings(manifest, lock)).toEqual([]);
});

test('only packages that want to run code while installing are listed, and npm is told to keep versions', () => {
  const wanting = Object.entries(lock.packages)
    .filter(([, one]) => one.hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(manifest.allowScripts ?? {})).toEqual([...new Set(wanting)]);
  expect(readFileSync(join(projectRoot, '.npmrc'), 'utf8')).toMatch(/^save-exact=true$/m);
});

const hash = `sha512-${'A'.repeat(86)}==`;
const good = { version: '1.0.0', integrity: hash, resolved: 'https://registry.example/a.tgz' };
const own: Manifest = { dependencies: { a: '1.0.0' }, allowScripts: { b: false } };
const findings = (change: object, path = 'node_modules/a', from: Manifest = own) =>
  installFindings(from, {
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/x': good,
      [path]: { ...good, ...change },
    },
  });

test('a sound one', () => {
  expect(findings({})).toEqual([]);
  expect(findings({ resolved: undefined })).toEqual([]);
  expect(findings({ hasInstallScript: true }, 'node_modules/x/node_modules/b')).toEqual([]);
  const foreign = [
    { os: ['darwin'], cpu: ['x64'] },
    { os: ['linux'], cpu: ['ppc64'] },
    { os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    { cpu: ['wasm32'] },
  ];
  for (const one of foreign) {
    expect(findings({ integrity: undefined, optional: true, ...one }), JSON.stringify(one)).toEqual(
      [],
    );
  }
});

const breaches: readonly [what: string, change: object, finding: string][] = [
  ['no hash', { integrity: undefined }, 'a has no sha512'],
  ['a weak hash', { integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 'a has no sha512'],
  [
    'optional for all platforms, without hash',
    { integrity: undefined, optional: true },
    'a has no sha512',
  ],
  [
    'for our platform, without hash',
    { integrity: undefined, optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'a has no sha512',
  ],
  ['for another platform, but needed', { integrity: undefined, os: ['darwin'] }, 'a has no sha512'],
  ['code while installing', { hasInstallScript: true }, 'a runs code while installing'],
  ['a folder of this machine', { link: true }, 'a has no exact version'],
];

for (const [what, change, finding] of breaches) {
  test(`refused: ${what}`, () => expect(findings(change)).toEqual([finding]));
}

test('refused: another registry, git, plain http', () => {
  expect(findings({ resolved: 'https://other.example/a.tgz' })).toEqual([
    'packages come from https://other.example and https://registry.example',
  ]);
  for (const resolved of [
    'git+ssh://git@host.example/a.git#abc',
    'http://registry.example/a.tgz',
  ]) {
    expect(findings({ resolved })).toContain(`a comes from ${resolved}`);
  }
});

test('refused: versions that are not exact, and a lockfile that says another', () => {
  for (const version of [
    '^1.0.0',
    '1',
    'latest',
    'github:x/a',
    'git+https://x.example/a',
    'file:../a',
    'npm:b@1.0.0',
    '*',
  ]) {
    const from = { ...own, dependencies: { a: version } };
    expect(findings({}, 'node_modules/a', from)).toEqual([
      `a is asked for as "${version}", which is no exact version`,
      `a is ${version} in package.json and 1.0.0 in the lockfile`,
    ]);
  }
  expect(findings({}, 'node_modules/a', { ...own, devDependencies: { c: '2.0.0' } })).toEqual([
    'c is 2.0.0 in package.json and undefined in the lockfile',
  ]);
});

test('refused: versions with known holes, wherever they stand', () => {
  const isRefused = (name: string, version: string) =>
    findings({ version }, `node_modules/x/node_modules/${name}`).length > 0;
  const below: [string, string][] = [
    ['next', '16.0.6'],
    ['next', '15.9.9'],
    ['next', '16.0.7-canary.1'],
    ['react', '19.2.0'],
    ['react-dom', '18.3.1'],
    ['js-yaml', '3.14.1'],
    ['js-yaml', '4.1.0'],
    ['js-yaml', '2.0.0'],
  ];
  const above: [string, string][] = [
    ['next', '16.0.7'],
    ['next', '17.0.0'],
    ['react', '19.10.0'],
    ['js-yaml', '3.14.2'],
    ['js-yaml', '4.1.1'],
    ['js-yaml', '5.0.0'],
    ['react-is', '1.0.0'],
  ];
  for (const [name, version] of below)
    expect(isRefused(name, version), `${name} ${version}`).toBe(true);
  for (const [name, version] of above)
    expect(isRefused(name, version), `${name} ${version}`).toBe(false);
});
