// Text becomes code in one place, at build and on the server.
import { expect, test } from 'vitest';
import { projectFiles } from '../testing/project-files.node';

const files = ['app', 'components', 'lib']
  .flatMap((folder) => projectFiles(folder, /\.(tsx?|mjs)$/))
  .filter(({ path }) => !/\.test\.tsx?$|^lib\/testing\//.test(path));

const holding = (pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('compiled prose is evaluated by one component, which no browser gets', () => {
  expect(holding(/from 'mdx-bundler\/client'/)).toEqual(['components/mdx/prose.tsx']);
  expect(holding(/'use client'[\s\S]*mdx\/prose'|mdx\/prose'[\s\S]*'use client'/)).toEqual([]);
});

test('the bundler is called in one place, and only our parser sees front matter', () => {
  expect(holding(/from 'mdx-bundler'/)).toEqual(['lib/mdx/compile.node.ts']);
  expect(holding(/from '(?:gray-matter|js-yaml|remark-frontmatter)'/)).toEqual([]);
});

test('nothing else makes code or markup of text', () => {
  expect(
    holding(/\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|document\.write\(/),
  ).toEqual([]);
});
