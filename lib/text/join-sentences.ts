// Sentences in a row: a space between them, but none behind a Japanese full stop. It must not know what
// they say.

export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map((one) => (/[。！？]$/.test(one) ? one : `${one} `))
    .join('')
    .trimEnd();
}
