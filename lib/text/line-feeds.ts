// Line ends of every kind of machine as LF. It must not judge them.

/** CR alone ends lines only where no other sign does; beside LF it is a stray control character. */
export function withLineFeeds(text: string): string {
  return text.replaceAll(text.includes('\n') ? '\r\n' : /\r\n?/g, '\n');
}
