// Plain text as Markdown that shows it and nothing else (GitHub Flavored Markdown).

/** Every sign that could mean something; a line break would end a table, a heading or an entry. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/[\\`*_[\]<>#|~$]|&(?=[#\w])/g, '\\$&')
      .replace(/^(\s*)([+=-])/, '$1\\$2')
      // Else an address becomes a link by itself, with the signs above in it.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'))
      .replace(/^(\s*\d+)\./, '$1\\.')
  );
}
