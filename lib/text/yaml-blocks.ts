// Cuts YAML text where a reader would: into the entries of a mapping or list, and an entry into what
// stands below its key. Looks at indentation alone; it must not know YAML's values.

export interface YamlBlock {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly indent: number;
}

/** More entries than any file of content has; reading each by itself would take long. */
const MAX_BLOCKS = 3000;

/** The smaller blocks of a text; none when it cannot be cut. */
export function yamlBlocks(yaml: string): YamlBlock[] {
  const lines = linesOf(yaml);
  const first = lines[0];
  if (!first) return [];
  const level = Math.min(...lines.map(({ indent }) => indent));
  const starts = lines.filter(({ indent, text }) => indent === level && !isClosing(text));
  if (starts.length > MAX_BLOCKS) return [];
  const begins = starts.map(({ start }) => start);
  if (first.indent > level) begins.unshift(first.start);
  if (begins.length > 1) {
    return begins.map((start, i) => ({ start, text: yaml.slice(start, begins[i + 1]) }));
  }
  return belowHead(yaml, first, lines[1]);
}

/** Offset of the first line that stands further left than all before it: no entry of theirs, nor around them. */
export function lessIndented(yaml: string): number | undefined {
  const lines = linesOf(yaml);
  const first = lines[0];
  const odd = first && lines.find(({ indent }) => indent < first.indent);
  if (!odd || isClosing(odd.text) || /^ *[^\S ]/.test(odd.text)) return undefined;
  return odd.start + odd.indent;
}

/** Lines with something to read. */
function linesOf(yaml: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of yaml.split('\n')) {
    const indent = text.search(/[^ ]/);
    if (indent >= 0 && !/^\s*(?:#|$)/.test(text)) lines.push({ start, text, indent });
    start += text.length + 1;
  }
  return lines;
}

/** A bracket or quote that ends what began above. */
const isClosing = (line: string) => /^\s*[\]}"'][\]}\s]*,?\s*(?:#.*)?$/.test(line);

/** What one entry holds: behind the dash, or in the lines below `key:`. */
function belowHead(yaml: string, head: Line, next: Line | undefined): YamlBlock[] {
  const dash = /^ *- +(?=[^\s#])/.exec(head.text);
  if (dash && next && next.indent >= dash[0].length) {
    // Blanks for the dash keep all columns.
    const text = ' '.repeat(dash[0].length) + yaml.slice(head.start + dash[0].length);
    return [{ start: head.start, text }];
  }
  const isKey = /^ *[^\s#"'[{][^:#]*:\s*(?:#.*)?$/.test(head.text);
  return isKey && next ? [{ start: next.start, text: yaml.slice(next.start) }] : [];
}
