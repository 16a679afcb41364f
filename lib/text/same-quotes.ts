// One word written in place of another in YAML. It must not know which words there are.

/** Words and figures that YAML would read as something else than text. */
const spoken = /^(?:null|true|false|yes|no|on|off|y|n|[\d.-]+)$/;

/** `word` (an id or a key) as YAML, in the quotes that `written` has. */
export function sameQuotes(written: string, word: string): string {
  const [quote = ''] = /^["']/.exec(written) ?? [];
  return quote === '' && spoken.test(word) ? `"${word}"` : `${quote}${word}${quote}`;
}
