// A repair of what stands in a range of a file. It must not know what is wrong there.
import type { Fix } from '../problems';
import type { Range, SourceText } from './source-text';

/** Undefined where the end of it is not known, or it runs over several lines. */
export function fixAt(source: SourceText, { offset, end }: Range, text: string): Fix | undefined {
  if (end === undefined || end <= offset) return undefined;
  const was = source.text.slice(offset, end);
  return was.includes('\n') || was === text ? undefined : { offset, was, text };
}
