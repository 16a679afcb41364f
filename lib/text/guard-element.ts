// Components in prose: only those of the list, with quoted attributes of the list, each once.
import { allowedComponents } from '../mdx/allowed';
import { splitPointers } from '../sources/locator';
import type { Finding, Node } from './guard-node';
import { htmlAdvice } from './html-advice';
import { citeTag } from './mdx-hints';
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
    const isCite = /^(?:cit|ref|source|evidence|footnote)/i.test(name);
    const hint =
      htmlAdvice(name) ??
      didYouMean(name, names) ??
      (isCite ? `Write evidence as ${citeTag(evidenceIn(node))}` : 'Write Markdown instead.');
    bad(`only ${names.map((known) => `<${known}>`).join(', ')}`, `<${name}>`, hint);
    return [];
  }
  const seen = new Set<string>();
  let isSaid = false;
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!isPlain || !allowed.includes(key)) {
      const expected = `only ${allowed.map((one) => `${one}="…"`).join(' ')} in <${name}>`;
      const isValue =
        allowed.includes(key) || !node.attributes?.some(({ name: one }) => one === 'at');
      const value = isValue ? plainValue(attribute.value) : undefined;
      const hint =
        value === undefined
          ? 'Delete the attribute or quote its value.'
          : `Write it as ${citeTag(value)}`;
      bad(expected, attribute.name ?? 'a spread', hint);
      isSaid ||= value !== undefined;
    } else if (seen.has(key)) {
      bad('each attribute once', `${key} again`, 'Write all places in one: at="a#S1, a#S2".');
    }
    seen.add(key);
  }
  if (!seen.has('at') && !isSaid) {
    bad('at="<source-id>#<locator>"', 'no evidence', 'Name the place in the source.');
  }
  if ((node.children ?? []).length > 0) {
    bad(`<${name} … /> without content`, 'words inside', 'Put them before it: they would be lost.');
  }
  return (node.attributes ?? []).flatMap(({ name: key, value }) =>
    key === 'at' && typeof value === 'string' ? splitPointers(value) : [],
  );
}

const evidenceIn = (node: Node): string =>
  plainValue(node.attributes?.find(({ name }) => name === 'at')?.value) ?? '…';

/** Of a quoted value, or of braces that hold nothing but one. */
function plainValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const code = (value as { value?: unknown } | null | undefined)?.value;
  return typeof code === 'string' ? /^\s*(["'`])([^"'`$\\\n]+)\1\s*$/.exec(code)?.[2] : undefined;
}
