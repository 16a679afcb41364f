// Markdown with its code blanked out, every other character in its place: for whoever looks for signs
// that mean something only outside of code. It must not know what they look for.

const fence = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/;

export function withoutCode(markdown: string): string {
  let open: string | undefined;
  const lines = markdown.split('\n').map((line) => {
    const marks = fence.exec(line)?.[1];
    const isInside = open !== undefined;
    if (open === undefined) open = marks;
    else if (marks?.startsWith(open) && /[`~]\s*$/.test(line)) open = undefined;
    return isInside || marks ? blank(line) : line;
  });
  return withoutSpans(lines.join('\n'));
}

/** In one pass: runs of backticks pair with the next run of their length. */
function withoutSpans(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: marks, index }) => ({
    start: index,
    length: marks.length,
  }));
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let i = runs.length - 1; i >= 0; i--) {
    const { length } = runs[i] ?? { length: 0 };
    closing[i] = next.get(length) ?? -1;
    next.set(length, i);
  }
  let result = '';
  let done = 0;
  for (let i = 0; i < runs.length; i++) {
    const [first, last] = [runs[i], runs[closing[i] ?? -1]];
    if (!first || !last) continue;
    const end = last.start + last.length;
    const span = text.slice(first.start, end);
    // A span ends with its paragraph.
    if (/\n[ \t]*\n/.test(span)) continue;
    result += text.slice(done, first.start) + blank(span);
    done = end;
    i = closing[i] ?? i;
  }
  return result + text.slice(done);
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');
