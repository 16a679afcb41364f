// Headings in prose: level 2 and below, none skipped, each with words and an id of its own, so that
// links to them survive other words and other languages.
import { reservedPrefixes } from '../url/section-anchor';
import type { Finding, Heading, Node } from './guard-node';
import { ID_PATTERN } from './id-pattern';

/** @returns the heading, unless its id cannot be used */
export function checkHeading(
  node: Node,
  isTop: boolean,
  before: { readonly headings: readonly Heading[]; readonly depth: number },
  found: (finding: Finding) => void,
): Heading | undefined {
  const last = node.children?.at(-1);
  const id = /^\s*\/\*\s*(\S*)\s*\*\/\s*$/.exec(
    last?.type === 'mdxTextExpression' ? (last.value ?? '') : '',
  )?.[1];
  const text = textOf(node).trim();
  const depth = node.depth ?? 2;
  const asHeading = 'Write it as: ## Words {/* heading-id */}';
  const bad = (expected: string, got: string, hint = asHeading) =>
    found({ code: 'BODY-HEADING', expected, got, hint });
  const { start, end } = node.position ?? {};
  if (start && end && end.line > start.line) {
    const hint =
      'Leave an empty line above it if it is no heading, else write: ## Words {/* heading-id */}';
    bad('headings that start with ##', 'words with a line of - or = below', hint);
    return undefined;
  }
  if (!isTop) bad('headings outside of lists', 'one inside');
  if (depth === 1) bad('headings from level 2 on (the title is level 1)', 'level 1');
  else if (depth > before.depth + 1) bad('no skipped level', `level ${depth}`);
  if (!text) bad('a heading with words', 'an empty one');
  if (!id) bad('an id such as {/* why-they-left */}', 'none');
  else if (!ID_PATTERN.test(id)) bad('an id of lower-case ASCII words joined by "-"', `"${id}"`);
  else if (reservedPrefixes.some((prefix) => id.startsWith(prefix)))
    bad(`an id that does not start with ${reservedPrefixes.join(', ')}`, `"${id}"`);
  else if (before.headings.some((heading) => heading.id === id))
    bad('an id of its own', `"${id}" twice`);
  else return { depth, id, text };
  return undefined;
}

function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}
