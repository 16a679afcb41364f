// Paragraphs of prose that name no place in a source. Lists, tables, code, notes and what introduces one
// of them are none. It must not know what a place is.
import { withoutCode } from './without-code';

const otherBlock = /^(?:[-*+][ \t]|\d+[.)][ \t]|\||`{3}|~{3})/;
const noParagraph = /^(?:[ \t>#|<]|[-*+][ \t]|\d+[.)][ \t]|\[\^|[-*_=]{3})/;

/** @returns the number of the line where each begins, from 1 on */
export function unmarkedParagraphs(body: string): number[] {
  const all = body.split('\n');
  const lines = withoutCode(body)
    .replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n');
  const isBlank = (line: string | undefined) => (line ?? '').trim() === '';
  const found: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (isBlank(lines[at])) continue;
    const start = at;
    while (at + 1 < lines.length && !isBlank(lines[at + 1])) at++;
    const block = lines.slice(start, at + 1);
    const isTable = /^[\s|:-]+$/.test(block[1] ?? '-x');
    // A note may hold the place.
    const isMarked = block.some((line) => /<Cite|\[\^/.test(line));
    if (isMarked || isTable || noParagraph.test(all[start] ?? '')) continue;
    let next = at + 1;
    while (next < all.length && isBlank(all[next])) next++;
    const isIntroduction = /[:：]\s*$/.test(block.at(-1) ?? '') || otherBlock.test(all[next] ?? '');
    if (!isIntroduction) found.push(start + 1);
  }
  return found;
}
