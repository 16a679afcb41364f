// Brackets of YAML that are not closed, or by another kind. It must not know what stands in them.
import { CST, Parser } from 'yaml';

export interface OpenBracket {
  readonly offset: number;
  readonly got: string;
  readonly hint: string;
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The innermost of them, in the text as it is cut to what is wrong. */
export function openBracket(yaml: string): OpenBracket | undefined {
  let found: OpenBracket | undefined;
  for (const token of new Parser().parse(yaml)) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ key, value }) => {
      for (const part of [key, value]) {
        if (part?.type === 'flow-collection') found = judged(part) ?? found;
      }
    });
  }
  return found;
}

function judged({ start, end }: CST.FlowCollection): OpenBracket | undefined {
  const open = start.source;
  const close = closing[open] ?? '';
  const last = end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
  if (last?.source === close) return undefined;
  if (last) {
    const got = `"${last.source}" where "${close}" closes "${open}"`;
    return { offset: last.offset, got, hint: `Write "${close}" before it, or in its place.` };
  }
  const hint = `Write "${close}" where its last entry ends.`;
  return { offset: start.offset, got: `a "${open}" that is never closed`, hint };
}
