// Bytes of any file as text of the lines that positions count, for showing. It must not judge them.
import { withLineFeeds } from './line-feeds';

/** What is no UTF-8 becomes U+FFFD. */
export function readableText(bytes: Uint8Array, isComposed = true): string {
  const text = withLineFeeds(new TextDecoder().decode(bytes));
  return isComposed ? text.normalize('NFC') : text;
}
