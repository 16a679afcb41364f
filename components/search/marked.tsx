// Text with its found words marked; ranges in, elements out, never HTML.
import { highlight } from '#lib/search/highlight';

export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  const ranges = highlight(text, terms);
  const parts = ranges.map(({ start, end }, i) => (
    <span key={start}>
      {text.slice(ranges[i - 1]?.end ?? 0, start)}
      <mark>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
