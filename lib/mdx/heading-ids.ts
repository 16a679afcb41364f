// remark plugin: `## Words {/* id */}` becomes a heading with that id, and the comment disappears.

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  data?: { hProperties?: Record<string, string> };
}

export function remarkHeadingIds() {
  return (tree: Node): void => {
    for (const node of tree.children ?? []) {
      if (node.type !== 'heading') continue;
      const last = node.children?.at(-1);
      const id = /^\s*\/\*\s*([a-z0-9-]+)\s*\*\/\s*$/.exec(last?.value ?? '')?.[1];
      if (last?.type !== 'mdxTextExpression' || !id) continue;
      node.children?.pop();
      const text = node.children?.at(-1);
      if (text?.type === 'text') text.value = text.value?.trimEnd() ?? '';
      node.data = { ...node.data, hProperties: { id } };
    }
  };
}
