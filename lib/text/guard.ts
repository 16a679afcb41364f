// The allow-list for prose: parses the body as MDX, never compiles it, and refuses whatever
// could run or load anything. Also collects headings and citations. It must not know any case.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { allowedComponents } from '../mdx/allowed';
import type { Problem } from '../problems';
import { splitPointers } from '../sources/locator';
import { reservedPrefixes } from '../url/section-anchor';
import { mdxSyntaxHint } from './mdx-hints';
import { didYouMean } from './nearest';
import type { SourceText } from './source-text';
import { ID_PATTERN } from './values';

export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

export interface Prose {
  readonly headings: readonly Heading[];
  /** Every `at` of a `<Cite>`, one pointer each, with its place. */
  readonly cites: readonly { at: string; line: number; column: number }[];
}

interface Node {
  type: string;
  value?: string;
  name?: string | null;
  url?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** `body` is padded so that its line numbers are those of the file (see parseFrontMatter). */
export function guardProse(
  source: SourceText,
  body: string,
): { prose: Prose; problems: Problem[] } {
  const problems: Problem[] = [];
  const headings: Heading[] = [];
  const cites: { at: string; line: number; column: number }[] = [];
  const report = (
    place: { line: number; column: number },
    problem: Omit<Problem, 'file' | 'line' | 'column' | 'severity' | 'field'>,
  ) =>
    problems.push({
      severity: 'error',
      file: source.file,
      line: place.line,
      column: place.column,
      field: 'body',
      ...problem,
    });

  let tree: Node;
  try {
    tree = parser.parse(body) as Node;
  } catch (error) {
    const {
      line = 1,
      column = 1,
      reason,
    } = error as { line?: number; column?: number; reason?: string };
    report(
      { line: line || 1, column: column || 1 },
      {
        code: 'BODY-SYNTAX',
        expected: 'valid MDX',
        got: (reason ?? String(error)).split('\n', 1)[0] ?? '',
        hint: mdxSyntaxHint(body, line || 1),
      },
    );
    return { prose: { headings, cites }, problems };
  }

  const visit = (node: Node): void => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    switch (node.type) {
      case 'mdxjsEsm':
        report(place, {
          code: 'BODY-CODE',
          expected: 'prose',
          got: 'import or export',
          hint: 'Content never runs as code: delete it.',
        });
        break;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (!/^\s*\/\*[^*]*\*\/\s*$/.test(node.value ?? '')) {
          report(place, {
            code: 'BODY-CODE',
            expected: 'prose',
            got: `the expression {${node.value}}`,
            hint: 'Content never runs as code: wrap it in backticks if it is meant as text.',
          });
        }
        break;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        checkElement(node, place, report, cites);
        break;
      case 'html':
        report(place, {
          code: 'BODY-HTML',
          expected: 'Markdown',
          got: 'raw HTML',
          hint: 'Write Markdown instead.',
        });
        break;
      case 'image':
      case 'imageReference':
        report(place, {
          code: 'BODY-IMAGE',
          expected: 'prose',
          got: 'an image',
          hint: 'Pictures of sources may not be copied; describe what they show.',
        });
        break;
      case 'link':
      case 'definition':
        if (!/^(https:\/\/[^\s\\]+|#[a-z0-9-]+)$/.test(node.url ?? '')) {
          report(place, {
            code: 'BODY-URL',
            expected: 'an https:// address or #anchor',
            got: `"${node.url}"`,
            hint: 'Use the full https address.',
          });
        }
        break;
      case 'heading':
        checkHeading(node, place, report, headings);
        break;
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  return { prose: { headings, cites }, problems };
}

type Report = (
  place: { line: number; column: number },
  problem: { code: string; expected: string; got: string; hint?: string | undefined },
) => void;

function checkElement(
  node: Node,
  place: { line: number; column: number },
  report: Report,
  cites: { at: string; line: number; column: number }[],
): void {
  const name = node.name ?? '';
  const allowed: readonly string[] | undefined = Object.hasOwn(allowedComponents, name)
    ? allowedComponents[name as keyof typeof allowedComponents]
    : undefined;
  if (!allowed) {
    report(place, {
      code: 'BODY-COMPONENT',
      expected: `one of the components ${Object.keys(allowedComponents).join(', ')}`,
      got: `<${name}>`,
      hint: didYouMean(name, Object.keys(allowedComponents)) ?? 'Write Markdown instead.',
    });
    return;
  }
  for (const attribute of node.attributes ?? []) {
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (!isPlain || !allowed.includes(attribute.name ?? '')) {
      report(place, {
        code: 'BODY-COMPONENT',
        expected: `the attributes ${allowed.join(', ')} of <${name}> as quoted text`,
        got: attribute.name ?? 'a spread',
        hint: 'Delete the attribute or quote its value.',
      });
    }
  }
  const at = node.attributes?.find((attribute) => attribute.name === 'at')?.value;
  if (name === 'Cite' && typeof at !== 'string') {
    report(place, {
      code: 'BODY-COMPONENT',
      expected: 'at="<source-id>#<locator>"',
      got: 'no evidence',
      hint: 'Name the place in the source.',
    });
  }
  if (typeof at === 'string') {
    for (const pointer of splitPointers(at)) cites.push({ at: pointer, ...place });
  }
}

function checkHeading(
  node: Node,
  place: { line: number; column: number },
  report: Report,
  headings: Heading[],
): void {
  const last = node.children?.at(-1);
  const id = /^\s*\/\*\s*(\S*)\s*\*\/\s*$/.exec(
    last?.type === 'mdxTextExpression' ? (last.value ?? '') : '',
  )?.[1];
  const text = textOf(node).trim();
  const bad = (expected: string, got: string) =>
    report(place, {
      code: 'BODY-HEADING',
      expected,
      got,
      hint: 'Write it as: ## Words {/* heading-id */}',
    });
  if (node.depth === 1) bad('headings from level 2 on (the title is level 1)', 'level 1');
  if ((node.depth ?? 2) > (headings.at(-1)?.depth ?? 1) + 1)
    bad('no skipped level', `level ${node.depth}`);
  if (!text) bad('a heading with words', 'an empty one');
  if (!id || !ID_PATTERN.test(id) || reservedPrefixes.some((prefix) => id.startsWith(prefix))) {
    bad(
      'an id such as {/* why-they-left */}, not starting with f-, s- or sec-',
      id ? `"${id}"` : 'none',
    );
  } else if (headings.some((heading) => heading.id === id)) {
    bad('an id of its own', `"${id}" twice`);
  } else {
    headings.push({ depth: node.depth ?? 2, id, text });
  }
}

function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}
