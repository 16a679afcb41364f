// The shape of <id>.<locale>.mdx: words only. A fact there is an error, so that facts stand once.
import { fields, lineOf } from '../text/values';

export const translationSchema = fields(
  { title: lineOf('a title', 120), summary: lineOf('a summary', 300) },
  'title and summary only: facts stand once, in the file without a language suffix',
);

/** Whether a file has the fields of a translation and no other, be it named as it may. */
export function hasOnlyWords(text: string): boolean {
  const [, front] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
  const keys = front?.split('\n').filter((line) => /^[^\s#-]/.test(line));
  return keys?.every((line) => /^(?:title|summary):/.test(line)) === true;
}
