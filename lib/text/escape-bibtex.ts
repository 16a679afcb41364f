// A text as BibTeX and LaTeX print it, inside a field in braces. Letters of any script stay as they
// are, in UTF-8. It must not know the field.

/** Braces in words, not as `\{`: BibTeX counts them, whatever stands before them. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '{"}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** One line. */
export function escapeBibtex(text: string): string {
  return (
    text
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .replace(/[\\{}~^"<>|]/g, (sign) => commands[sign] ?? sign)
      .replace(/[%&#_$]/g, '\\$&')
      // Two of these would be drawn as one sign: a dash, a quotation mark.
      .replace(/([-`',])(?=\1)|([?!])(?=`)/g, '$1$2{}')
  );
}
