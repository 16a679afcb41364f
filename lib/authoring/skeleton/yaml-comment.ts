// Comments of a new file, folded to a width that editors show whole, and text as YAML that reads back as
// the same text. It must not know what is said.
import { parse } from 'yaml';

const width = 96;

/** Lines that begin with `# `; a line break of the text stays one. */
export function comment(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => foldLine(line))
    .map((line) => `# ${line}\n`)
    .join('');
}

/** Words stay whole; Japanese breaks between any two characters but before a full stop or bracket. */
function foldLine(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\x21-\u02ff]+ ?|[^\x21-\u02ff]/gu) ?? []) {
    const isTooLong = widthOf(line + piece.trimEnd()) > width && line.trim() !== '';
    if (isTooLong && !/^[、。，．）」』・),.]/.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (character > '\u02ff' ? 2 : 1), 0);

/** In double quotes, where every character of the text stays itself. */
export function quoteYaml(text: string): string {
  return JSON.stringify(text.normalize('NFC'));
}

/** An id as it is, but in quotes where YAML would read something else: `null`, `2022`. */
export function idYaml(id: string): string {
  return parse(id) === id ? id : quoteYaml(id);
}
