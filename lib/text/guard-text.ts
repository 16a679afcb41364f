// Markdown that failed: signs of it that are left in the text, where readers would see them. Looks at
// text only, so code, links and escapes are never judged. It must not know any file.
import type { Finding, Node } from './guard-node';

/** At an offset of the text, in UTF-16 units. */
type Report = (offset: number, finding: Finding) => void;

interface Slip {
  /** In time that grows with the text: some prose is made to be slow to read. */
  readonly pattern: { exec(plain: string): { readonly index: number; readonly 0: string } | null };
  readonly code: string;
  readonly expected: string;
  /** Read from the sign on. */
  readonly hint: string | ((plain: string, at: number) => string);
  readonly severity?: 'warning';
}

/** Stands for what is no text: code, a comment, a component, a bare address. */
const OTHER = '\uFFFC';

/** Of two lines between bars the first, or one with a bar inside. */
const tableRow: Slip['pattern'] = {
  exec(plain) {
    let index = 0;
    let before: { index: number; 0: string } | null = null;
    for (const line of plain.split('\n')) {
      const cells = line.trim();
      const isRow = cells.length > 2 && /^[|｜]/.test(cells) && /[|｜]$/.test(cells);
      const row = isRow ? { index, 0: line } : null;
      if (row && (before || /[|｜]/.test(cells.slice(1, -1)))) return before ?? row;
      before = row;
      index += line.length + 1;
    }
    return null;
  },
};

const slips: readonly Slip[] = [
  {
    pattern: /[<＜][ \t　]*(?:\/[ \t　]*)?cite\b|\bCite[ \t　]+at[ \t　]*[=＝]/iu,
    code: 'BODY-COMPONENT',
    expected: '<Cite at="…" />',
    hint: 'Write it in half-width signs, with no space behind the <: <Cite at="…" />',
  },
  {
    pattern: /^[ \t]*(?:#{2,6}(?=[^ \t\n#])|＃{2,6}|＃(?=[ \t　]))/mu,
    code: 'BODY-HEADING',
    expected: 'a heading',
    hint: 'Write it with half-width # and a space behind: ## Words {/* heading-id */}',
  },
  {
    pattern: /\[\[[^[\]\n]+\]\]/u,
    code: 'BODY-URL',
    expected: '[words](address)',
    hint: 'Write a link as [words](https://…) or [words](#heading-id); other cases are named in related.',
  },
  {
    pattern: new RegExp(
      `\\[[^[\\]\\n]+\\](?:\\((?!${OTHER})|[ \\t　]+\\((?=[#/]|[\\w./-]+\\.(?:mdx?|html?)\\b)|\\[\\])`,
      'u',
    ),
    code: 'BODY-URL',
    expected: '[words](address)',
    hint: 'Write no space between ] and ( nor in the address, and close it with ).',
  },
  {
    pattern: /(?<![/\d])\*\*(?=[^\s/*])|(?<=[^\s/*])\*\*(?![/\d])/u,
    code: 'BODY-SYNTAX',
    expected: '**words** in bold',
    hint: (plain) =>
      plain.split('**').length > 2
        ? 'Put spaces, punctuation and quotes outside of the **.'
        : 'Close it with **, or write \\*\\*.',
  },
  {
    pattern: /~~/u,
    code: 'BODY-SYNTAX',
    expected: '~~words~~ struck out',
    hint: 'Close it with ~~, or write \\~\\~.',
  },
  {
    pattern: /`+/u,
    code: 'BODY-SYNTAX',
    expected: '`code`',
    hint: 'Close it with as many backticks, or write \\`.',
  },
  {
    pattern: /^[ \t]*:{3,}[ \t]*[\p{L}{]/mu,
    code: 'BODY-SYNTAX',
    expected: 'prose',
    hint: 'Delete this line and the one that closes it: there are no boxes here.',
  },
  {
    pattern: tableRow,
    code: 'BODY-SYNTAX',
    expected: 'a table',
    hint: (plain, at) => {
      const [head = '', rule = ''] = plain.slice(at).trimStart().split('\n');
      if (plain.includes('｜')) return 'Write | half-width.';
      const columns = head.trim().split('|').length - 2;
      const line = `|${' --- |'.repeat(Math.max(1, columns))}`;
      return /^[\s|:-]+$/.test(rule)
        ? `Write the second line as ${line}`
        : `Put a line ${line} below the first.`;
    },
  },
  {
    pattern:
      /\b(?:TODO|FIXME|TBD)\b|\b[Ll]orem ipsum\b|[（(【](?:要確認|要追記|後で書く|あとで書く|執筆中)[）)】]/u,
    code: 'TEXT-UNFINISHED',
    severity: 'warning',
    expected: 'a finished text',
    hint: 'Write what belongs here, or delete it where the source is silent.',
  },
];

/** @param node a block of text: a paragraph, a heading or a cell of a table */
export function checkText(node: Node, text: string, report: Report): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  const plain = plainOf(node, text, start, end);
  for (const { pattern, code, expected, hint, severity } of slips) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const at = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
    const [line = ''] = plain.slice(at).split(new RegExp(`[\\n${OTHER}]`, 'u'), 1);
    report(start + at, {
      code,
      expected,
      got: `"${shown(code === 'TEXT-UNFINISHED' ? found[0] : line.trimEnd())}"`,
      hint: typeof hint === 'string' ? hint : hint(plain, found.index),
      ...(severity && { severity }),
    });
  }
}

/** The text of a block in its place; what is no text and what is escaped is covered. */
function plainOf(block: Node, text: string, start: number, end: number): string {
  const parts: string[] = [];
  let done = start;
  const visit = (node: Node): void => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (node.type === 'text' && from !== undefined && to !== undefined && from >= done) {
      parts.push(covered(text.slice(done, from)), text.slice(from, to));
      done = to;
    }
    const isBare = node.type === 'link' && text[from ?? 0] !== '[';
    if (!isBare) for (const child of node.children ?? []) visit(child);
  };
  visit(block);
  parts.push(covered(text.slice(done, end)));
  return parts.join('').replace(/\\[!-/:-@[-`{-~]/g, OTHER + OTHER);
}

const covered = (text: string) => text.replace(/[^\n]/g, OTHER);

const shown = (text: string): string =>
  [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
