// Text as Markdown that reads back as that text and nothing else (GitHub Flavored Markdown). It must not
// know what the text is part of.

/** Inside of a line: every sign that could mean something. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>#|~$]|&(?=[#\w])/g, '\\$&')
      // Else an address becomes a link by itself, with the signs above in it.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/www\./gi, (start) => start.replace('.', '\\.'))
  );
}

/** What would make another block of a line that begins with it: a list, a rule, an underlined heading. */
export function escapeStart(line: string): string {
  return line.replace(/^(\s*)([+=-])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/**
 * A whole text as one line, wherever a line may stand: a break would end a cell, a list or a heading, and
 * blanks at the start would make code of it.
 */
export function escapeMarkdown(text: string): string {
  const line = escapeStart(escapeInline(text.replace(/\s*[\r\n]+\s*/g, ' ')));
  return line.replace(/^[ \t](?=[ \t]{3}|[ ]{0,2}\t)|^\t/, (blank) => `&#${blank.charCodeAt(0)};`);
}
