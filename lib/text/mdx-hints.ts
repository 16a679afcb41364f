// Advice for what people of this field write and MDX refuses. Looks at the line alone.
import type { Finding } from './guard-node';
import type { Position } from './source-text';

const hints: readonly { pattern: RegExp; hint: string }[] = [
  { pattern: /\$?\{\{.*\}\}/, hint: 'Wrap {{ … }} in backticks.' },
  { pattern: /<!--/, hint: 'Write a comment as {/* … */}.' },
  { pattern: /\{#[\w-]+\}/, hint: 'Write the heading id as {/* id */}.' },
  { pattern: /<https?:/, hint: 'Write the address as [words](address).' },
  { pattern: /<\d/, hint: 'Write "less than", or put the figure in backticks.' },
  { pattern: /^(?:import|export)\b/, hint: 'Begin the line with another word: this one is code.' },
  { pattern: /[{}]/, hint: 'Put text with braces in backticks.' },
  { pattern: /</, hint: 'Close the tag, or put the text in backticks.' },
];

/** What a parser error says, in our words where its own speak to programmers, and where it starts. */
export function mdxSyntaxFinding(
  error: unknown,
  lines: readonly string[],
): Finding & { place: Position } {
  const { line = 1, column = 1, reason } = error as Partial<Position> & { reason?: string };
  const [said = ''] = (reason ?? String(error)).split('\n', 1);
  // An unclosed tag is noticed where its paragraph ends; the message knows where it was opened.
  const opened = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(said);
  const place = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : { line: line || 1, column: column || 1 };
  const got = said
    .replace(/^Could not parse expression with acorn.*/, 'braces, which MDX takes for code')
    .replace(/^Could not parse import\/exports with acorn.*/, 'a line that MDX takes for code')
    .replace(/^Expected a closing tag for (`.*?`).*/, '$1 without a closing tag')
    .replace(/, expected .*| \(note: .*/, '')
    .replace(/^Unexpected/, 'unexpected');
  const text = lines[place.line - 1] ?? '';
  const hint = hints.find(({ pattern }) => pattern.test(text))?.hint;
  return { place, code: 'BODY-SYNTAX', expected: 'valid MDX', got, hint };
}
