// The built files as trees, for what needs no browser to be proved. It must not know any page.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { root } from '../../lib/cli/run.mjs';
import { rootBuild, subPathBuild, type TestBuild } from '../../lib/cli/test-builds.mjs';

export type Element = Tree.Element;

export const builds: readonly TestBuild[] = [rootBuild, subPathBuild];

/** The files of a build, relative to it, with forward slashes. */
export function builtFiles(build: TestBuild = rootBuild): string[] {
  const dir = join(root, build.dir);
  if (!existsSync(dir)) throw new Error(`There is no ${build.dir} to test: run npm test.`);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}

export function builtText(file: string, build: TestBuild = rootBuild): string {
  return readFileSync(join(root, build.dir, file), 'utf8');
}

export function builtBytes(file: string, build: TestBuild = rootBuild): Buffer {
  return readFileSync(join(root, build.dir, file));
}

export interface BuiltPage {
  /** Below the base path, such as `/en/cases/`. */
  readonly path: string;
  readonly text: string;
  /** In document order, those inside `<noscript>` and `<template>` included. */
  readonly elements: readonly Element[];
}

const parsed = new Map<string, BuiltPage>();

function readPage(file: string, build: TestBuild): BuiltPage {
  const key = `${build.dir} ${file}`;
  const known = parsed.get(key);
  if (known) return known;
  const text = builtText(file, build);
  // Without scripting, the parser also looks into `<noscript>`.
  const elements = below(parse(text, { scriptingEnabled: false }));
  const page = { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, text, elements };
  parsed.set(key, page);
  return page;
}

export function builtPages(build: TestBuild = rootBuild): BuiltPage[] {
  const files = builtFiles(build).filter((file) => file.endsWith('.html'));
  if (files.length === 0) throw new Error(`There is no page in ${build.dir}.`);
  return files.map((file) => readPage(file, build));
}

/** Made for frames of other sites, without the site around it: another page stands for it. */
export function isFramed({ path }: BuiltPage): boolean {
  return path.startsWith('/embed/');
}

/** @param path of `lib/url`, which knows no base path here, such as `/en/cases/` */
export function builtPage(path: string): BuiltPage {
  return readPage(`${path.slice(1)}index.html`, rootBuild);
}

/** The elements below a node, in document order. */
export function below(node: Tree.ParentNode): Element[] {
  const children = 'content' in node ? [...node.childNodes, node.content] : node.childNodes;
  return children.flatMap((child) => {
    const inside = 'childNodes' in child ? below(child) : [];
    return 'tagName' in child ? [child, ...inside] : inside;
  });
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function elementById(page: BuiltPage, id: string): Element | undefined {
  return page.elements.find((element) => attribute(element, 'id') === id);
}

/** The text of the one heading of a page. */
export function headingOf(path: string): string {
  return builtPage(path)
    .elements.filter(({ tagName }) => tagName === 'h1')
    .map(textOf)
    .join(' | ');
}
