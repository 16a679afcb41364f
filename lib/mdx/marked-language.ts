// remark plugin: Japanese words in prose of another language are marked as Japanese.
import { japaneseRuns } from '../text/japanese-runs';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  data?: { hName: string; hProperties: Record<string, string> };
}

export function remarkMarkedLanguage() {
  const visit = (node: Node): void => {
    if (!node.children) return;
    node.children = node.children.flatMap((child): Node[] => {
      if (child.type !== 'text' || !child.value) {
        visit(child);
        return [child];
      }
      return japaneseRuns(child.value).map(({ text, isJapanese }) => {
        const plain: Node = { type: 'text', value: text };
        if (!isJapanese) return plain;
        // No Markdown node stands for "another language"; this one is rendered as a span.
        const data = { hName: 'span', hProperties: { lang: 'ja' } };
        return { type: 'emphasis', data, children: [plain] };
      });
    });
  };
  return visit;
}
