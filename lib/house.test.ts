// The rules of the house that no compiler knows: sizes, names, the one way of imports, one place for
// facts. They are read from the source text, so that they hold whatever the linter is told.
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from './casebook.node';
import { facets, statementFacets } from './facets';
import { type ProjectFile, projectFiles, projectRoot } from './testing/project-files.node';

const folders = ['app', 'components', 'lib', 'e2e'];
const files = folders.flatMap((folder) => projectFiles(folder, /\.(tsx?|mjs)$/));

const { book } = loadCasebook(join(projectRoot, 'content'));

const isTest = ({ path }: ProjectFile) =>
  /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('lib/testing/') || path.startsWith('e2e/');
const pathsOf = (found: readonly ProjectFile[]) => found.map(({ path }) => path);
const linesOf = ({ text }: ProjectFile) => text.trimEnd().split('\n').length;
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

test('there are files to judge in every folder', () => {
  for (const folder of folders) {
    expect(
      files.filter(({ path }) => path.startsWith(`${folder}/`)).length,
      folder,
    ).toBeGreaterThan(3);
  }
});

test('no file has more than 300 lines, but tables of data', () => {
  const isTable = ({ path }: ProjectFile) =>
    path === 'lib/facets.ts' || path.startsWith('lib/messages/');
  expect(pathsOf(files.filter((file) => linesOf(file) > 300 && !isTable(file)))).toEqual([]);
});

test('half of the files have at most 60 lines, nine of ten at most 150', () => {
  const sizes = files.map(linesOf).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150);
});

test('files are named in kebab-case, and none is a drawer for leftovers', () => {
  const words = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9-]+)*$/;
  const odd = pathsOf(files).filter((path) => {
    const name = posix.basename(path);
    return !words.test(name) || /^(utils?|helpers?|common|misc|shared)\b/.test(name);
  });
  expect(odd).toEqual([]);
});

test('a client component says so in its name, and nothing else does', () => {
  const saysUse = files.filter(({ text }) =>
    /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*['"]use client['"]/.test(text),
  );
  const isNamed = files.filter(({ path }) => path.endsWith('.client.tsx'));
  expect(isNamed.length).toBeGreaterThan(0);
  expect(pathsOf(saysUse)).toEqual(pathsOf(isNamed));
});

test('every module opens with a sentence on what it is for', () => {
  const modules = files.filter((file) => !isTest(file) && /^(lib|components)\//.test(file.path));
  const isSilent = ({ text }: ProjectFile) =>
    !/^(?:#!.*\n|'use client';\s*|\/\/ @ts-check\n)*\/[/*]+ \S/.test(text);
  expect(pathsOf(modules.filter(isSilent))).toEqual([]);
});

/** Measurements and proofs name what they measure. */
const isProof = ({ path }: ProjectFile) =>
  /^lib\/cli\/(bench|one-place|old-addresses)/.test(path) ||
  path === 'lib/search/invented-corpus.ts';

/** Some tools that cases tell of also serve or test this site. */
const isAboutServing = ({ path }: ProjectFile) =>
  /^lib\/(hosting\/|messages\/hosting\.ts|cli\/(nginx|steps)\.mjs)/.test(path);

/** By id-like word in quotes: the files that hold it. */
const users = new Map<string, Set<string>>();
for (const file of files.filter((one) => !isTest(one) && !isProof(one) && !isAboutServing(one))) {
  for (const [, word = ''] of withoutComments(file.text).matchAll(/['"`]([a-z0-9-]+)(?=['"`])/g)) {
    users.set(word, (users.get(word) ?? new Set()).add(file.path));
  }
}
const usersOf = (id: string) => [...(users.get(id) ?? [])];

test('no facet is asked for by name outside of the table of facets', () => {
  const homonyms: Readonly<Record<string, readonly string[]>> = {
    // "per cluster" is a unit.
    cluster: ['lib/cases/figure-schema.ts'],
  };
  for (const { id } of statementFacets) {
    const others = usersOf(id).filter((path) => path !== 'lib/facets.ts');
    expect(
      others.filter((path) => !homonyms[id]?.includes(path)),
      id,
    ).toEqual([]);
  }
});

test('no term is asked for by id, but outcomes and their events in the one rule on outcomes', () => {
  const open = ['outcome', 'event'];
  const vocabularies = [
    ...facets.filter(({ kind }) => kind === 'statements').map(({ id }) => id),
    'motive',
    'friction',
    ...open,
  ];
  for (const vocabulary of vocabularies) {
    const ids = book?.terms[vocabulary]?.map(({ id }) => id) ?? [];
    expect(ids.length, vocabulary).toBeGreaterThan(0);
    for (const id of ids) {
      // A motive may be called like a facet.
      const isFacet = facets.some((facet) => facet.id === id);
      const found = usersOf(id).filter(
        (path) =>
          !(open.includes(vocabulary) && path === 'lib/cases/rules/outcome.ts') &&
          !(isFacet && path === 'lib/facets.ts'),
      );
      expect(found, `${vocabulary}: ${id}`).toEqual([]);
    }
  }
});

interface Import {
  readonly from: ProjectFile;
  /** A path from the root without extension, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

const statement =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const imports: readonly Import[] = files.flatMap((from) =>
  [...withoutComments(from.text).matchAll(statement)].map(([, type, plain, dynamic]) => {
    const specifier = plain ?? dynamic ?? '';
    const local = specifier.startsWith('.')
      ? posix.join(posix.dirname(from.path), specifier)
      : specifier.replace(/^#/, '');
    return { from, to: local.replace(/\.(tsx?|mjs)$/, ''), isType: type !== undefined };
  }),
);
const told = (found: readonly Import[]) => found.map(({ from, to }) => `${from.path} → ${to}`);
const inFolder = (path: string, ...names: string[]) =>
  names.some((name) => path.startsWith(`${name}/`));

test('imports are found, and local ones lead to a file', () => {
  const known = new Set(pathsOf(files).map((path) => path.replace(/\.(tsx?|mjs)$/, '')));
  const local = imports.filter(({ to }) => inFolder(to, ...folders) && !to.endsWith('.css'));
  expect(local.length).toBeGreaterThan(300);
  expect(told(local.filter(({ to }) => !known.has(to)))).toEqual([]);
});

test('one way: lib, components, app; nothing imports upwards', () => {
  const above: Readonly<Record<string, readonly string[]>> = {
    lib: ['components', 'app', 'e2e', 'react', 'react-dom', 'next'],
    components: ['app', 'e2e'],
    app: ['e2e'],
  };
  const upward = imports.filter(({ from, to }) => {
    const [top = ''] = from.path.split('/');
    const own = above[top] ?? [];
    return own.includes(to) || inFolder(to, ...own);
  });
  expect(told(upward)).toEqual([]);
});

/** May know the disk: pages at build time, commands, tests, and files that say so. */
const mayTouchDisk = (file: ProjectFile) =>
  inFolder(file.path, 'app', 'lib/cli') || isTest(file) || /\.node\.ts$/.test(file.path);

test('only app, commands, tests and .node files know the disk', () => {
  const isDisk = ({ to }: Import) => to.startsWith('node:') || to.endsWith('.node');
  expect(imports.filter(isDisk).length).toBeGreaterThan(20);
  expect(told(imports.filter((one) => isDisk(one) && !mayTouchDisk(one.from)))).toEqual([]);
});

test('what reaches a browser reaches no disk and no loaded content, through no other file either', () => {
  const byPath = new Map(files.map((file) => [file.path.replace(/\.(tsx?|mjs)$/, ''), file.path]));
  const valueImports = (path: string) =>
    imports.filter(({ from, isType }) => from.path === path && !isType);
  const starts = pathsOf(files).filter((path) =>
    /\.(client\.tsx|browser\.ts|worker\.ts)$/.test(path),
  );
  for (const start of starts) {
    const reached = new Set<string>([start]);
    for (const path of reached) {
      for (const { to } of valueImports(path)) {
        expect(to, `${start} reaches it through ${path}`).not.toMatch(
          /^node:|\.node$|^zod$|^yaml$|^mdx-bundler/,
        );
        const next = byPath.get(to);
        if (next) reached.add(next);
      }
    }
  }
  expect(starts.length).toBeGreaterThan(3);
});

test('what is invented for tests is imported by tests alone', () => {
  const others = imports.filter(({ from, to }) => inFolder(to, 'lib/testing') && !isTest(from));
  expect(told(others)).toEqual([]);
});
