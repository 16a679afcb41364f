// The parts of a citation as the items of a list, one for each case; of a page about one thing there is
// no list. It must not know any format.
import type { CitationPart } from './citation';

export function partItems(parts: readonly CitationPart[]): CitationPart[][] {
  const items: CitationPart[][] = [];
  for (const part of parts) {
    const last = items.at(-1);
    if (last && !part.opens) last.push(part);
    else items.push([part]);
  }
  return items;
}
