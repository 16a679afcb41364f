// Advice for what people of this field write and MDX refuses. Looks at the line alone.

const hints: readonly { pattern: RegExp; hint: string }[] = [
  { pattern: /\$?\{\{.*\}\}/, hint: 'Wrap {{ … }} in backticks.' },
  { pattern: /<!--/, hint: 'Write a comment as {/* … */}.' },
  { pattern: /\{#[\w-]+\}/, hint: 'Write the heading id as {/* id */}.' },
  { pattern: /<https?:/, hint: 'Write the address as [words](address).' },
  { pattern: /<\d/, hint: 'Write "less than", or put the figure in backticks.' },
  { pattern: /[{}]/, hint: 'Put text with braces in backticks.' },
  { pattern: /</, hint: 'Close the tag, or put the text in backticks.' },
];

export function mdxSyntaxHint(body: string, line: number): string | undefined {
  const text = body.split('\n')[line - 1] ?? '';
  return hints.find(({ pattern }) => pattern.test(text))?.hint;
}
