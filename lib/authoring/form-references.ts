// Which lines hold the id of something else, by kind of document and dotted path: there the form offers
// what there is. It must not know what there is.
import type { Document } from './form-words';

export type Reference = 'companies' | 'sources' | 'cases' | 'facet' | 'successor' | 'decisions';

export const formReferences: Readonly<
  Partial<Record<Document, Readonly<Record<string, Reference>>>>
> = {
  case: {
    company: 'companies',
    'sources.id': 'sources',
    'speakers.affiliation': 'companies',
    parent: 'cases',
    follows: 'cases',
    related: 'cases',
    'decisions.supersededBy': 'decisions',
    'decisions.amendedBy': 'decisions',
  },
  // A term of the facet that the statement stands in.
  statement: { is: 'facet', replacedBy: 'successor' },
};
