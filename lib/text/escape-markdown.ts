// A text as Markdown that shows it, sign by sign (GitHub Flavored Markdown). It must not know what the
// text is part of.

/** One line: a line break would end a cell, a list entry or a heading. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/[\\`*_[\]<>#|~$]|&(?=[#\w])/g, '\\$&')
      .replace(/^(\s*)([+=-])/, '$1\\$2')
      // Else an address becomes a link by itself, with the signs above in it.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'))
      .replace(/^(\s*\d+)([.)])/, '$1\\$2')
  );
}
