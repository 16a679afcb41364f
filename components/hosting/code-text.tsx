// A sentence in which words between backticks are code.
/** Letters that fit the narrowest phone. */
const longestWhole = 24;

export function CodeText({ text }: { text: string }) {
  return text.split('`').map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      <code
        key={i}
        className={`code-word ${part.length <= longestWhole ? 'whitespace-nowrap' : ''}`}
      >
        {part}
      </code>
    ) : (
      part
    ),
  );
}
