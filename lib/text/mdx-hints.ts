// Advice for what people of this field write and MDX takes for a tag or for code. It sees the text from
// the sign on that MDX stumbles over, and nothing of the file.
import { allowedComponents } from '../mdx/allowed';
import { htmlAdvice } from './html-advice';
import { nearest } from './nearest';

interface Slip {
  /** How far the construct reaches, in UTF-16 units. */
  readonly length: number;
  readonly hint: string;
}

const types = 'Put types such as List<T> in backticks.';

const afterBrace: readonly { pattern: RegExp; hint: string }[] = [
  { pattern: /\$?\{\{[^\n]*?\}\}/y, hint: 'Wrap {{ … }} in backticks.' },
  { pattern: /\{%[^\n]*?%\}/y, hint: 'Wrap {% … %} in backticks.' },
  { pattern: /\{#[\w-]+\}/y, hint: 'Write the heading id as {/* id */}.' },
  {
    pattern: /\{:?\s*[.#][^\n}]*\}/y,
    hint: 'Delete it: attributes of other dialects mean nothing here.',
  },
  { pattern: /[$%#]\{[^\n}]*\}/y, hint: 'Put the variable in backticks.' },
  { pattern: /\{\s*["'][^\n]*\}/y, hint: 'Put JSON in backticks, or between ``` lines.' },
  { pattern: /\{\s*\/\*/y, hint: 'Close the comment with */}, in the same paragraph.' },
  { pattern: /\{\s*\/\//y, hint: 'Write a comment as {/* … */}.' },
];

const afterAngle: readonly { pattern: RegExp; hint: string }[] = [
  { pattern: /<!--(?:[\s\S]*?-->)?/y, hint: 'Write a comment as {/* … */}.' },
  { pattern: /<(?:mailto:)?[^\s<>@/]+@[^\s>]*>?/iy, hint: 'Leave out addresses of people.' },
  {
    pattern: /<[a-z][a-z\d+.-]*:\/\/[^\s>]*>?/iy,
    hint: 'Write the address as [words](address).',
  },
  { pattern: /<=+>?|<>/y, hint: 'Write "at most", or put the sign in backticks.' },
  { pattern: /<-+>?/y, hint: 'Write ←, or put the arrow in backticks.' },
  { pattern: /<[\d.]+/y, hint: 'Write "less than", or put the figure in backticks.' },
  { pattern: /<[<!?%$~|&]+[^\s>]*>?/y, hint: 'Put it in backticks.' },
  {
    pattern: /<\/[^\s>]*\s*>?/y,
    hint: 'Delete it: nothing is opened before it; or put it in backticks.',
  },
  { pattern: /<[A-Z]\w*\s*,[^\n<>]*>/y, hint: types },
  { pattern: /<[A-Za-z][^\n<>]*>?/y, hint: 'Put the text in backticks.' },
];

/** At a `{`, with the sign before it that belongs to it. */
export function braceSlip(text: string, at: number): Slip & { readonly start: number } {
  const start = /[$%#]/.test(text[at - 1] ?? '') ? at - 1 : at;
  for (const from of new Set([start, at])) {
    const found = match(afterBrace, text, from);
    if (found) return { start: from, ...found };
  }
  return { start: at, length: 1, hint: 'Put text with braces in backticks.' };
}

/** At a `<`. */
export function angleSlip(text: string, at: number): Slip {
  const found = match(afterAngle, text, at);
  if (!found) return { length: 1, hint: 'Put the sign in backticks, or write \\<.' };
  const component = componentFor(/^<([A-Z]\w*)/.exec(text.slice(at, at + found.length))?.[1] ?? '');
  return component ? { ...found, hint: adviceForTag(text.slice(at, at + found.length)) } : found;
}

/**
 * @param tag as it is opened
 * @param before the character before the tag
 */
export function unclosedHint(name: string, tag: string, before: string): string {
  if (name === '') return 'Put the sign in backticks.';
  const component = componentFor(name);
  if (component) return adviceForTag(tag);
  const advice = htmlAdvice(name);
  if (advice) return advice;
  // `List<T>`, but not a placeholder behind Japanese words, which have no spaces between them.
  return /[\w.]/.test(before) ? types : 'Put placeholders such as <name> in backticks.';
}

const components = Object.keys(allowedComponents);

const componentFor = (name: string) =>
  components.includes(name) ? name : nearest(name, components);

/** The tag as it should stand. */
export const citeTag = (value: string) => `<Cite at="${value}" />`;

/** @param whole a component with a slip in it */
function adviceForTag(whole: string): string {
  // Enough for any evidence; the rest would only cost time.
  const tag = whole.length > 400 ? `${whole.slice(0, 6)}>` : whole;
  const value = tag
    .replace(/^<\w+[\s　]*(?:at\b)?[\s　]*[=:＝：]?[\s　]*/u, '')
    .replace(/[\s　,;、。／/>＞]+$/u, '')
    .replace(/^["'“”„‘’＂]+|["'“”„‘’＂]+$/gu, '');
  const isPlain = /^[^"'“”＂<>{}=\n]+#[^"'“”＂<>{}=\n]+$/u.test(value);
  const right = citeTag(isPlain ? value : '…');
  if (/[“”„＂]/u.test(tag)) return `Use straight quotes: ${right}`;
  if (/[=:＝：][\s　]*[^\s　"'{]/u.test(tag.slice(0, 12)))
    return `Put the value in quotes: ${right}`;
  if ((tag.match(/"/g)?.length ?? 0) % 2 === 1) return `Close the quotes: ${right}`;
  if (/\/>$/.test(tag)) return `Write it as ${right}`;
  return `Close it: ${right}`;
}

function match(
  known: readonly { pattern: RegExp; hint: string }[],
  text: string,
  at: number,
): Slip | undefined {
  for (const { pattern, hint } of known) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { length: found[0].length, hint };
  }
  return undefined;
}
