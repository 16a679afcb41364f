// A sentence in which words between backticks are code. Code goes to the next line as a whole; only what
// is longer than a line is broken.
export function CodeText({ text }: { text: string }) {
  return text.split('`').map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      <code key={i} className="code-word inline-block max-w-full wrap-anywhere">
        {part}
      </code>
    ) : (
      part
    ),
  );
}
