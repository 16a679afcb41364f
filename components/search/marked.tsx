// Text with its found words marked.
import { highlight } from '#lib/search/highlight';
import { MarkedRanges } from './marked-ranges';

export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return <MarkedRanges text={text} ranges={highlight(text, terms)} />;
}
