// Values of a facet whose page was published while some case spoke of them, as addresses stay when no
// case does any more. Terms of files have their page anyhow.
import type { Casebook } from '../casebook';
import { type Facet, reservedValues } from '../facets';
import { splitAnchor, splitLocale } from '../url/site-address';
import { follow } from './follow';

export function keptValues(book: Casebook, facet: Facet): string[] {
  const values = book.published.flatMap((address) => {
    const page = splitLocale(splitAnchor(address).path).path;
    const [, id, value] = /^\/by\/([^/]+)\/([^/]+)\/$/.exec(page) ?? [];
    if (id !== facet.id || value === undefined || follow(page, book)) return [];
    const isMade = facet.terms !== 'file' || reservedValues.some((one) => one === value);
    return isMade ? [value] : [];
  });
  return [...new Set(values)];
}

/** Companies likewise: one that lost its last case is still a company. */
export function keptCompanies(book: Casebook): string[] {
  const ids = new Set(book.companies.map(({ id }) => id));
  const published = book.published.flatMap(
    (address) => /^\/[a-z]+\/companies\/([^/]+)\/$/.exec(address)?.[1] ?? [],
  );
  return [...new Set(published)].filter((id) => ids.has(id));
}
