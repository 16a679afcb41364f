// Footnotes and links by reference: what is referred to is there once, and what is there is referred to.
// Markdown drops the one in silence and shows the other as brackets.
import type { Finding, Node } from './guard-node';
import { ID_PATTERN } from './id-pattern';

/** At an offset of the text, in UTF-16 units. */
type Report = (offset: number, finding: Finding) => void;

interface Found {
  readonly label: string;
  readonly offset: number;
}

/** @param text what the tree is of */
export function checkFootnotes(tree: Node, text: string, report: Report): void {
  const marks: Found[] = [];
  const notes: Found[] = [];
  const links = new Set<string>();
  const addresses: Found[] = [];
  const bad = (offset: number, expected: string, got: string, hint: string) =>
    report(offset, { code: 'BODY-FOOTNOTE', expected, got, hint });

  const said = new Set<string>();
  const reportOnce: Report = (offset, finding) => {
    if (!said.has(finding.expected)) report(offset, finding);
    said.add(finding.expected);
  };

  const visit = (node: Node, around: readonly string[]): void => {
    const { type, children = [] } = node;
    const offset = node.position?.start.offset ?? 0;
    const label = node.label ?? '';
    if (type === 'footnoteReference' || type === 'footnoteDefinition') {
      const known = type === 'footnoteReference' ? marks : notes;
      known.push({ label, offset });
      if (!ID_PATTERN.test(label)) {
        bad(
          offset,
          'a label of lower-case ASCII words',
          `"[^${label}]"`,
          'Write it as [^1] or [^cost].',
        );
      }
    }
    if (type === 'footnoteReference' && around.includes('heading')) {
      bad(
        offset,
        'a heading without footnotes',
        `[^${label}]`,
        'Put it behind the sentence it explains.',
      );
    }
    if (type === 'footnoteReference' && around.includes('footnoteDefinition')) {
      bad(offset, 'a note without notes', `[^${label}]`, 'Say it in the note itself.');
    }
    if (type === 'footnoteDefinition') {
      if (around.length > 1) {
        bad(
          offset,
          'notes outside of lists',
          `[^${label}] inside`,
          'Move it to the end of the text.',
        );
      }
      if (children.length === 0) {
        bad(offset, 'words in the note', 'none', 'Say it, or delete the note.');
      }
    }
    if (type === 'linkReference') links.add(node.identifier ?? '');
    if (type === 'definition') addresses.push({ label: node.identifier ?? '', offset });
    if (type === 'text') unresolved(node, text, reportOnce);
    for (const child of children) visit(child, [...around, type]);
  };
  visit(tree, []);

  for (const [what, found] of [
    ['note', notes],
    ['address', addresses],
  ] as const) {
    const seen = new Set<string>();
    for (const { label, offset } of found) {
      const code = what === 'note' ? 'BODY-FOOTNOTE' : 'BODY-URL';
      const isUsed =
        what === 'note' ? marks.some((mark) => same(mark.label, label)) : links.has(label);
      const key = label.toLowerCase();
      const shown = what === 'note' ? `[^${label}]` : `[${label}]`;
      if (seen.has(key)) {
        const hint = 'Only the first would be shown: give this one a label of its own.';
        report(offset, { code, expected: `one ${what} for ${shown}`, got: 'another one', hint });
      } else if (!isUsed) {
        const hint = 'It would be lost: refer to it in the text, or delete it.';
        report(offset, { code, expected: `a mark ${shown} in the text`, got: 'none', hint });
      }
      seen.add(key);
    }
  }
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Brackets that Markdown left as they are, for want of what they refer to. */
function unresolved(node: Node, text: string, report: Report): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  const raw = text.slice(start, end);
  for (const { 0: shown, 1: label = '', index } of raw.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
    report(start + index, {
      code: 'BODY-FOOTNOTE',
      expected: `a note that begins with [^${label}]:`,
      got: `${shown} alone`,
      hint: `Add a line "[^${label}]: …" at the end, or write \\[^${label}].`,
    });
  }
  for (const { 1: label = '', index } of raw.matchAll(
    /(?<!\\)\[[^\]\n[]+\]\[([^\]\n^[][^\]\n[]*)\]/g,
  )) {
    report(start + index, {
      code: 'BODY-URL',
      expected: `an address for [${label}]`,
      got: 'none',
      hint: 'Write it as [words](address).',
    });
  }
}
