// Text with ranges of it marked; elements, never HTML.
import type { TextRange } from '#lib/search/highlight';

interface Props {
  readonly text: string;
  /** In order and apart. */
  readonly ranges: readonly TextRange[];
}

export function MarkedRanges({ text, ranges }: Props) {
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
