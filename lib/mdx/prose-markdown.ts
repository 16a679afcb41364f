// Prose as plain Markdown: what the guard lets through, without what only MDX can say. Evidence becomes
// what the caller makes of it, comments go. It must not know any case.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeInline, escapeStart } from '../text/escape-markdown';
import type { Node as GuardNode } from '../text/guard-node';
import { remarkHeadingIds } from './heading-ids';
import { remarkTightCites } from './tight-cites';

interface Node extends GuardNode {
  readonly children?: readonly Node[];
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly align?: readonly (string | null)[] | null;
  readonly checked?: boolean | null;
}

interface Options {
  /** Markdown in the place of `<Cite at="…" />`; it stands behind a space. */
  readonly cite: (at: string) => string;
  /** Address of a link; `#anchor` is of this page. */
  readonly address: (url: string) => string;
  /** How much deeper headings go. */
  readonly deeper: number;
  /** Label of a footnote; unlike those of other texts that stand in the same file. */
  readonly footnote?: (label: string) => string;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** @param body MDX that the guard has passed */
export function proseMarkdown(
  body: string,
  { cite, address, deeper, footnote = (label) => label }: Options,
): string {
  const tree = parser.parse(body) as Node;
  remarkHeadingIds()(tree as Parameters<ReturnType<typeof remarkHeadingIds>>[0]);
  remarkTightCites()(tree as Parameters<ReturnType<typeof remarkTightCites>>[0]);
  const defined = new Map(
    (tree.children ?? [])
      .filter(({ type }) => type === 'definition')
      .map(({ identifier = '', url = '' }) => [identifier, url]),
  );
  return blocks(tree.children ?? []);

  function blocks(nodes: readonly Node[]): string {
    return nodes
      .map(block)
      .filter((text) => text !== '')
      .join('\n\n');
  }

  function block(node: Node): string {
    const children = node.children ?? [];
    switch (node.type) {
      case 'paragraph':
        return escapeStart(line(children));
      case 'heading':
        return `${'#'.repeat(Math.min(6, (node.depth ?? 1) + deeper))} ${line(children)}`;
      case 'list':
        return children.map((item, i) => listItem(item, node, i)).join('\n');
      case 'code':
        return fenced(node.value ?? '', node.lang ?? '');
      case 'table':
        return table(node);
      case 'thematicBreak':
        return '---';
      case 'footnoteDefinition':
        // What belongs to a note is indented; four spaces are enough for lists and code in it.
        return `[^${footnote(node.label ?? '')}]: ${blocks(children).replace(/\n(?=[^\n])/g, '\n    ')}`;
      case 'mdxJsxFlowElement':
        return inline(node);
      default:
        return '';
    }
  }

  function listItem({ children = [], checked }: Node, list: Node, place: number): string {
    const mark = list.ordered ? `${(list.start ?? 1) + place}. ` : '- ';
    const box = typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '';
    const parts = children.map(block).filter((text) => text !== '');
    // A list in an entry stays with it; anything else starts a paragraph of its own.
    const text = parts.reduce(
      (before, part, i) =>
        before + (i === 0 ? '' : children[i]?.type === 'list' ? '\n' : '\n\n') + part,
      box,
    );
    return mark + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
  }

  function table({ children = [], align }: Node): string {
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const [head, ...rest] = children.map(({ children: cells = [] }) =>
      // Code is the one place where a bar is not escaped yet.
      cells.map((cell) => line(cell.children ?? []).replace(/(?<!\\)\|/g, '\\|')),
    );
    const rules = (head ?? []).map((_, i) => {
      const side = align?.[i];
      return `${side === 'left' || side === 'center' ? ':' : ''}---${side === 'right' || side === 'center' ? ':' : ''}`;
    });
    return [row(head ?? []), row(rules), ...rest.map(row)].join('\n');
  }

  function line(nodes: readonly Node[]): string {
    return nodes.map(inline).join('').replace(/\s+/g, ' ').trim();
  }

  function inline(node: Node): string {
    const { type, value = '', children = [], attributes = [] } = node;
    const inside = () => children.map(inline).join('');
    switch (type) {
      case 'text':
        return escapeInline(value);
      case 'emphasis':
        return `*${inside()}*`;
      case 'strong':
        return `**${inside()}**`;
      case 'delete':
        return `~~${inside()}~~`;
      case 'inlineCode':
        return codeSpan(value);
      case 'break':
        return ' ';
      case 'footnoteReference':
        return `[^${footnote(node.label ?? '')}]`;
      case 'link':
      case 'linkReference':
        return `[${inside()}](${address(node.url ?? defined.get(node.identifier ?? '') ?? '')})`;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return ` ${cite(String(attributes.find(({ name }) => name === 'at')?.value ?? ''))}`;
      default:
        return '';
    }
  }
}

/** Longer than any run of its own sign inside. */
function fence(text: string, shortest: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(shortest, ...runs.map(({ length }) => length + 1)));
}

function codeSpan(value: string): string {
  const marks = fence(value, 1);
  const text = value.replace(/\s+/g, ' ');
  const isTight = !/^`|`$|^ .* $/.test(text);
  return isTight ? marks + text + marks : `${marks} ${text} ${marks}`;
}

function fenced(value: string, lang: string): string {
  const marks = fence(value, 3);
  return `${marks}${lang}\n${value}\n${marks}`;
}
