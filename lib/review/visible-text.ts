// A text on one line in which everything can be seen: what looks alike is alike, and nothing steers a
// terminal. It must not know where the line goes.

export function visibleText(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Surrogate}]/gu,
      (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
    );
}
