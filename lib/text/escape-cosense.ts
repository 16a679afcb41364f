// A text as Cosense shows it. Cosense has no way to escape a sign, so those that would mean something
// there are written in their wide form. It must not know what the text is part of.

const wide: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  '`': '｀',
  '#': '＃',
  '>': '＞',
  $: '＄',
};

/** One line. */
export function escapeCosense(text: string): string {
  return text
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(/[[\]`#>$]/g, (sign) => wide[sign] ?? sign)
    .replace(/^(table|code):/i, '$1：');
}
