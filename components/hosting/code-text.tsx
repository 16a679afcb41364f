// A sentence in which words between backticks are code.
/** Letters that fit the narrowest phone. */
const longestWhole = 24;

export function CodeText({ text }: { text: string }) {
  const className = (part: string) =>
    part.length <= longestWhole ? 'code-word whitespace-nowrap' : 'code-word';
  return text.split('`').map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      <code key={i} className={className(part)}>
        {part}
      </code>
    ) : (
      part
    ),
  );
}
