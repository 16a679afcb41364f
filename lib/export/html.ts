// One HTML file as a tree whose nodes know where they stand in the text, so that other files can cut
// the text instead of writing it anew. It must not know what is allowed in a page.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SourceText } from '../text/source-text';

export type HtmlElement = Tree.Element;
export type HtmlComment = Tree.CommentNode;

export interface HtmlFile extends SourceText {
  /** In document order, those inside `<template>` included. */
  readonly elements: readonly HtmlElement[];
  readonly comments: readonly HtmlComment[];
}

export function parseHtml(source: SourceText): HtmlFile {
  // Without scripting, the parser also looks into `<noscript>`.
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const elements: HtmlElement[] = [];
  const comments: HtmlComment[] = [];
  const queue: Tree.Node[] = [parse(source.text, options)];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if ('tagName' in node) elements.push(node);
    else if (node.nodeName === '#comment') comments.push(node as HtmlComment);
    if ('childNodes' in node) queue.push(...[...node.childNodes].reverse());
    if ('content' in node) queue.push(node.content);
  }
  return { ...source, elements, comments };
}

/** The value of an attribute; undefined when the element has none of that name. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text inside an element, as a browser hashes it for a script. */
export function textOf(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Offset of an element, or of one of its attributes; 0 for an element the text leaves out. */
export function offsetOf(element: HtmlElement, attr?: string): number {
  const place = element.sourceCodeLocation;
  return (attr ? place?.attrs?.[attr]?.startOffset : undefined) ?? place?.startOffset ?? 0;
}
