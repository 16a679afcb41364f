// A text as YAML in quotes, in the kind that needs no escapes where there is one. It must not know any field.

/** Quotes of a word processor, which YAML takes for letters. */
export const softQuotes = /[“”„‟＂‘’]/u;

/** @param value as it stands in a file; quotes around it, of any kind, are no part of the text */
export function yamlQuoted(value: string): string {
  const text = withoutQuotes(value.trim());
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** The text between two quotes that are meant as a pair, or behind one that is alone. */
function withoutQuotes(value: string): string {
  const [, inside] = /^["“”„‟＂'‘’](.*)["“”„‟＂'‘’]$/u.exec(value) ?? [];
  if (inside !== undefined && isPair(value) && !hasTwoPairs(value, inside)) return inside;
  const isAlone = (value.match(/"/g) ?? []).length === 1;
  return isAlone ? value.replace(/^"|"$/, '') : value;
}

/** A straight quote at one end alone, beside a curly one, was meant as that one. */
function isPair(value: string): boolean {
  const [first = '', last = ''] = [value[0], value.at(-1)];
  return first === last || softQuotes.test(first) || softQuotes.test(last);
}

/** `"a" and "b"`: what begins with one quoted word and ends with another. */
function hasTwoPairs(value: string, inside: string): boolean {
  if (softQuotes.test(value[0] ?? '')) return /[“”„‟＂]/u.test(inside);
  const early = inside.indexOf(value[0] ?? '');
  return (
    early > 0 && /\S/.test(inside[early - 1] ?? '') && /[\s,.;:]/.test(inside[early + 1] ?? '')
  );
}
