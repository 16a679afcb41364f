// remark plugin: footnotes become components of ours, so that their ids are stable and their words are
// those of the page. It must not know how they look or in which language.
import { footnoteId, markId } from '../url/footnote-anchor';

export interface Node {
  type: string;
  name?: string;
  label?: string | null;
  value?: string;
  attributes?: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children?: Node[];
}

interface Note {
  readonly number: number;
  uses: number;
}

/** Notes are numbered as the text first refers to them and stand at its end, in that order. */
export function remarkFootnotes() {
  return (tree: Node): void => {
    const notes = new Map<string, Note>();
    mark(tree, notes);
    const definitions = (tree.children ?? []).filter(({ type }) => type === 'footnoteDefinition');
    if (notes.size === 0) return;
    const listed = [...notes].map(([label, { number, uses }]) => {
      const children = definitions.find((node) => node.label === label)?.children ?? [];
      const backs = Array.from({ length: uses }, (_, use) =>
        component('mdxJsxTextElement', 'FootnoteBack', {
          to: markId(label, use + 1),
          number: String(number),
          use: String(use + 1),
        }),
      );
      const last = children.at(-1);
      const isText = last?.type === 'paragraph';
      const end = isText ? { ...last, children: [...(last.children ?? []), ...backs] } : undefined;
      const body = end
        ? [...children.slice(0, -1), end]
        : [...children, { type: 'paragraph', children: backs }];
      return component('mdxJsxFlowElement', 'Footnote', { id: footnoteId(label) }, body);
    });
    tree.children = [
      ...(tree.children ?? []).filter(({ type }) => type !== 'footnoteDefinition'),
      component('mdxJsxFlowElement', 'Footnotes', {}, listed),
    ];
  };
}

function mark(node: Node, notes: Map<string, Note>): void {
  if (!node.children) return;
  node.children = node.children.map((child, i, all) => {
    // The mark stands right behind the words it explains.
    if (child.type === 'text' && all[i + 1]?.type === 'footnoteReference') {
      return { ...child, value: child.value?.trimEnd() ?? '' };
    }
    if (child.type !== 'footnoteReference') {
      if (child.type !== 'footnoteDefinition') mark(child, notes);
      return child;
    }
    const label = child.label ?? '';
    const note = notes.get(label) ?? { number: notes.size + 1, uses: 0 };
    note.uses += 1;
    notes.set(label, note);
    const attributes = { label, number: String(note.number), use: String(note.uses) };
    return component('mdxJsxTextElement', 'FootnoteMark', attributes);
  });
}

function component(
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement',
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: Node[] = [],
): Node {
  const named = Object.entries(attributes).map(
    ([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value }) as const,
  );
  return { type, name, attributes: named, children };
}
