// Reads XML with a strict parser into a tree that tests can ask. Tests only.
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its elements. */
  readonly text: string;
}

/** @throws Error for anything that is not well-formed, namespaces included. */
export function readXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: '', attributes: {}, children: [] as XmlNode[], text: '' };
  const open: (typeof root)[] = [root];
  const top = () => open.at(-1) ?? root;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const node = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    top().children.push(node);
    open.push(node);
  });
  parser.on('text', (part) => {
    top().text += part;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error('no element');
  return document;
}

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The text of the only child of a name. */
export function textIn(node: XmlNode, name: string): string {
  const [only, ...others] = childrenOf(node, name);
  if (!only || others.length > 0) throw new Error(`${node.name} has not one ${name}`);
  return only.text;
}
