// remark plugin, the wall between guard and bundler: whatever could run, load or lead to code ends the
// compilation, should the guard ever let it through. An allow-list of its own, which shares no code with
// the guard but the table of components. It must not know the file.
import { isMdxComment } from '../text/mdx-comment';
import { allowedComponents } from './allowed';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

const plain = new Set(
  'root paragraph text emphasis strong delete inlineCode code break thematicBreak heading list listItem table tableRow tableCell footnoteReference footnoteDefinition linkReference'.split(
    ' ',
  ),
);

export function remarkRefuseCode() {
  const visit = (node: Node): void => {
    if (!isHarmless(node)) {
      const { line, column } = node.position?.start ?? { line: 0, column: 0 };
      throw new Error(`${line}:${column}: ${node.type} is refused: content never runs as code`);
    }
    node.children?.forEach(visit);
  };
  return visit;
}

function isHarmless({ type, name, value = '', url = '', attributes = [] }: Node): boolean {
  switch (type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return isMdxComment(value);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const known = Object.entries(allowedComponents).find(([component]) => component === name);
      const names: readonly string[] = known?.[1] ?? [];
      const isText = (one: (typeof attributes)[number]) =>
        one.type === 'mdxJsxAttribute' && typeof one.value === 'string';
      return (
        known !== undefined &&
        attributes.every((one) => isText(one) && names.includes(one.name ?? ''))
      );
    }
    case 'link':
    case 'definition':
      return /^(?:#|https:\/\/[^\\/\s])[^\s\\]*$/.test(url);
    default:
      return plain.has(type);
  }
}
