// A word of nginx's configuration in quotes. It must not know what it says.

/** @throws RangeError for what nginx would read as a variable or as the end of the word */
export function quoteNginx(word: string): string {
  if (/["\n\r\0]|\$[A-Za-z0-9_{]|\\$/.test(word)) {
    throw new RangeError(`not a word for nginx: ${JSON.stringify(word)}`);
  }
  return `"${word}"`;
}
