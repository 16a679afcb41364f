// Anchors of a page's own sections. Prose headings may not start like this (see lib/text/guard.ts),
// nor like facts (`f-`), sources (`s-`) and footnotes (`fn-`, `fnref-`), so that no author's heading collides with the page.

export const reservedPrefixes = ['f-', 's-', 'sec-', 'fn-', 'fnref-'] as const;

export function sectionAnchor(id: string): string {
  return `sec-${id}`;
}
