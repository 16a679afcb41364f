// Anchors that a page makes of what there is to show, so that they come and go with content: its own
// sections, and rows of numbers. It must not know any page.

/** One that is gone leads to the start of its page; nobody can be asked to explain a section left empty. */
export function isDerivedAnchor(id: string): boolean {
  return /^(?:sec-|n_)/.test(id);
}
