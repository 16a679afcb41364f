// Bytes of any file as text of the lines that positions count, for showing. It must not judge them.

/** What is no UTF-8 becomes U+FFFD. */
export function readableText(bytes: Uint8Array, isComposed = true): string {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  return isComposed ? text.normalize('NFC') : text;
}
