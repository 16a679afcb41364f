// Components in prose: only those of the list, with quoted attributes of the list, each once.
import { allowedComponents } from '../mdx/allowed';
import { splitPointers } from '../sources/locator';
import type { Finding, Node } from './guard-node';
import { htmlAdvice } from './html-advice';
import { didYouMean } from './nearest';

const names = Object.keys(allowedComponents);

/** @returns the evidence pointers of a `<Cite>` */
export function checkElement(node: Node, found: (finding: Finding) => void): string[] {
  const name = node.name ?? '';
  const allowed: readonly string[] | undefined = Object.hasOwn(allowedComponents, name)
    ? allowedComponents[name as keyof typeof allowedComponents]
    : undefined;
  const bad = (expected: string, got: string, hint: string) =>
    found({ code: 'BODY-COMPONENT', expected, got, hint });
  if (!allowed) {
    const hint = htmlAdvice(name) ?? didYouMean(name, names) ?? 'Write Markdown instead.';
    bad(`only ${names.map((known) => `<${known}>`).join(', ')}`, `<${name}>`, hint);
    return [];
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!isPlain || !allowed.includes(key)) {
      const expected = `only ${allowed.map((one) => `${one}="…"`).join(' ')} in <${name}>`;
      bad(expected, attribute.name ?? 'a spread', 'Delete the attribute or quote its value.');
    } else if (seen.has(key)) {
      bad('each attribute once', `${key} again`, 'Write all places in one: at="a#S1, a#S2".');
    }
    seen.add(key);
  }
  if (!seen.has('at')) {
    bad('at="<source-id>#<locator>"', 'no evidence', 'Name the place in the source.');
  }
  if ((node.children ?? []).length > 0) {
    bad(`<${name} … /> without content`, 'words inside', 'Put them before it: they would be lost.');
  }
  return (node.attributes ?? []).flatMap(({ name: key, value }) =>
    key === 'at' && typeof value === 'string' ? splitPointers(value) : [],
  );
}
