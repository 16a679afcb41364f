// Which fields of a case stand together in the form. Facets have a part of their own; a field that is not
// named here finds its place at the end. It must not know what the fields hold.
import type { Slot } from './draft';

export const formParts = [
  { id: 'company', fields: ['company'] },
  { id: 'sources', fields: ['sources'] },
  { id: 'words', fields: ['title', 'summary', 'subject', 'product', 'unit', 'speakers'] },
  { id: 'outcome', fields: ['outcome', 'motives', 'difficulties'] },
  { id: 'facets', fields: [] },
  { id: 'course', fields: ['timeline', 'planned', 'lessons', 'decisions', 'conflicts'] },
  { id: 'figures', fields: ['scale', 'measurements', 'versions'] },
  { id: 'relations', fields: ['parent', 'follows', 'related', 'aliases'] },
  { id: 'prose', fields: ['body'] },
  { id: 'more', fields: [] },
] as const;

export type FormPart = (typeof formParts)[number]['id'];

/** @param key the first word of a path; @param facets ids of all facets */
export function partOf(slot: Slot, key: string, facets: readonly string[]): FormPart {
  if (slot === 'company') return 'company';
  if (slot.startsWith('source-')) return 'sources';
  if (facets.includes(key)) return 'facets';
  const part = formParts.find(({ fields }) => (fields as readonly string[]).includes(key));
  return part?.id ?? 'more';
}
