// What authors are told of a code of the YAML parser, and of lines with the most common slips. It must not know
// what the fields mean.

const quotes = 'Check the quotes and brackets of this line.';
const indentation = 'Check the indentation of this line and the one before.';

/** Of a line that is indented unlike those it belongs to. */
export const otherColumn = {
  got: 'a line that starts at another column than the entry before it',
  hint: 'Indent all entries of a list or mapping alike.',
};

/** By code of the parser, where its own words speak to programmers. */
export const syntaxAdvice: Readonly<Record<string, { got: string; hint: string }>> = {
  BAD_DQ_ESCAPE: {
    got: 'a backslash that starts no escape',
    hint: 'Write \\\\, or use single quotes.',
  },
  BAD_INDENT: { got: 'a bracket that is not closed, or wrong indentation', hint: quotes },
  BAD_SCALAR_START: {
    got: 'a value that starts with a reserved character',
    hint: 'Put the value in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: { got: 'a second ": " in one value', hint: indentation },
  MISSING_CHAR: { got: 'a quote or bracket that is never closed', hint: quotes },
  MULTILINE_IMPLICIT_KEY: {
    got: 'a line without ": "',
    hint: 'Write key, colon, space and value on one line.',
  },
  MULTIPLE_DOCS: {
    got: 'a second document',
    hint: 'Delete the line "---" or "...": a file is one document.',
  },
  NON_STRING_KEY: { got: 'a key that is no plain word', hint: 'Write "key: value".' },
  TAB_AS_INDENT: { got: 'a tab as indentation', hint: 'Indent with spaces.' },
  UNEXPECTED_TOKEN: { got: 'something that does not belong here', hint: indentation },
};

/** What people of this field most often write: a colon in a value, and the colon of a Japanese keyboard. */
export function fixedLine(line: string): string | undefined {
  const wide = /^[\s-]*([\w-]+)\uFF1A\s*(.*)$/u.exec(line);
  if (wide) return `Write the colon half-width, with a space: ${wide[1]}: ${wide[2]}`;
  const tight = /^[\s-]*([\w-]+):([^\s/:].*|[^\S ].*)$/u.exec(line);
  if (tight) return `Write a plain space behind the colon: ${tight[1]}: ${tight[2]?.trim()}`;
  const inside = /[{,]\s*([\w-]+)\uFF1A/u.exec(line);
  if (inside) return `Write the colon half-width, with a space: ${inside[1]}: …`;
  const bare = /^[\s-]*([\w-]+): +((?:[^"'[{|>\s][^"]*: |[@`%])[^"]*)$/.exec(line);
  return bare ? `Write it with quotes: ${bare[1]}: "${bare[2]?.trimEnd()}"` : undefined;
}
