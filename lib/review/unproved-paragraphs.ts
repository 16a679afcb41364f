// Paragraphs of prose that name no place in a source. It must not know any case.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from '../text/guard-node';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Most prose is the same before a change and after it. */
const known = new Map<string, readonly number[]>();

/** Lines of the file at which such a paragraph starts. A list or table is proved as a whole, too. */
export function unprovedParagraphs(body: string): readonly number[] {
  const lines = known.get(body) ?? findUnproved(body);
  known.set(body, lines);
  return lines;
}

function findUnproved(body: string): number[] {
  const tree = parser.parse(body) as Node;
  const blocks = tree.children ?? [];
  return blocks.flatMap((block, i) => {
    if (!['paragraph', 'list', 'table'].includes(block.type) || hasCite(block)) return [];
    // A sentence that leads to the list below it is proved there.
    const next = blocks[i + 1];
    const isLead = block.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table');
    return isLead ? [] : [block.position?.start.line ?? 1];
  });
}

function hasCite({ name, children = [] }: Node): boolean {
  return name === 'Cite' || children.some(hasCite);
}
