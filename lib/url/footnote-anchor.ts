// Anchors of footnotes. Labels are ids, so a use behind two hyphens is no other label's mark.

export function footnoteId(label: string): string {
  return `fn-${label}`;
}

/** @param use which of the marks of one note, from 1 */
export function markId(label: string, use: number): string {
  return use === 1 ? `fnref-${label}` : `fnref-${label}--${use}`;
}

/** Notes and their marks lead to each other and to nothing else: no address that is for ever. */
export function isFootnoteAnchor(id: string): boolean {
  return /^fn(?:ref)?-/.test(id);
}
