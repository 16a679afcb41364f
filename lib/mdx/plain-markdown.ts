// Prose as plain Markdown: without citations and the ids of headings. Works by cutting the text, so
// that every other byte stays as its author wrote it.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** @param body guarded MDX, whose components stand for nothing but marks */
export function plainMarkdown(body: string): string {
  let kept = '';
  let position = 0;
  for (const { start, end } of mdxParts(parser.parse(body) as Node)) {
    // The space before a mark is its author's way to set it apart.
    kept += body.slice(position, start).replace(/[ \t]+$/, '');
    position = end;
  }
  return `${kept}${body.slice(position)}`.replace(/[ \t]+$/gm, '').trim();
}

function mdxParts({ type, children = [], position }: Node): { start: number; end: number }[] {
  if (!type.startsWith('mdx')) return children.flatMap(mdxParts);
  const { start, end } = position ?? {};
  return start?.offset === undefined || end?.offset === undefined
    ? []
    : [{ start: start.offset, end: end.offset }];
}
