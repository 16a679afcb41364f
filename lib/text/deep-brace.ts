// Braces in braces, which the parser of prose would follow one by one. It must not know what they mean.

/** Offset of the first brace below more than `levels` open ones. */
export function deepBrace(text: string, levels: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{') depth++;
    else if (sign === '}' && depth > 0) depth--;
    if (depth > levels) return at;
  }
  return undefined;
}
