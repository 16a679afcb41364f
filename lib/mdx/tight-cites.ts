// remark plugin: takes away the space an author leaves before `<Cite>`, so that the mark stands
// right behind the words it proves.

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  children?: Node[];
}

export function remarkTightCites() {
  const visit = (node: Node): void => {
    const children = node.children ?? [];
    for (const [i, child] of children.entries()) {
      const next = children[i + 1];
      if (child.type === 'text' && next?.type === 'mdxJsxTextElement' && next.name === 'Cite') {
        child.value = child.value?.trimEnd() ?? '';
      }
      visit(child);
    }
  };
  return visit;
}
