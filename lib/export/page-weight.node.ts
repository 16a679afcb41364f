// What a finished page makes a browser load, in bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface PageWeight {
  readonly htmlBrotli: number;
  /** All script files the page names, also those it only preloads. */
  readonly scriptBrotli: number;
  readonly styleBrotli: number;
  /** Own inline script, raw. */
  readonly inlineScript: number;
}

/** @param page folder of the page below `out`, such as `en/cases` */
export function pageWeight(out: string, page: string, basePath: string): PageWeight {
  const html = readFileSync(join(out, page, 'index.html'));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let inlineScript = 0;
  for (const element of elements(parse(html.toString('utf8')))) {
    const attr = (name: string) => element.attrs.find((a) => a.name === name)?.value;
    const address = attr('src') ?? attr('href');
    if (element.tagName === 'script' && attr('src')) scripts.add(attr('src') ?? '');
    else if (element.tagName === 'script' && attr('data-keep') !== undefined) {
      inlineScript += textOf(element).length;
    } else if (element.tagName === 'link' && address) {
      if (attr('as') === 'script' || attr('rel') === 'modulepreload') scripts.add(address);
      if (attr('rel') === 'stylesheet') styles.add(address);
    }
  }
  const weigh = (addresses: Iterable<string>) =>
    [...addresses].reduce(
      (sum, address) => sum + brotli(readFileSync(join(out, fileOf(address, basePath)))),
      0,
    );
  return {
    htmlBrotli: brotli(html),
    scriptBrotli: weigh(scripts),
    styleBrotli: weigh(styles),
    inlineScript,
  };
}

const brotli = (bytes: Buffer): number => brotliCompressSync(bytes).length;

const fileOf = (address: string, basePath: string): string =>
  decodeURIComponent((address.split('?', 1)[0] ?? '').slice(basePath.length));

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

const textOf = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
