// The table of terms: every vocabulary, those that filter nothing too.
import { z } from 'zod';
import type { Casebook } from '../../casebook';
import { casesByValue } from '../../cases/cases-by-value';
import { findFacet } from '../../facets';
import { type Term, termSchema } from '../../terms/schema';
import { absolute } from '../../url/paths';
import { termPath } from '../../url/term-path';
import { inLocales } from '../in-locales';
import { type Column, type Table, table } from '../table';
import * as type from '../types';

interface Entry {
  readonly vocabulary: string;
  readonly term: Term;
}

const { family, management } = termSchema.shape;

/** @param only one vocabulary; all when it is left out */
export function termTable(book: Casebook, only?: string): Table {
  const wanted = only === undefined ? type.vocabularies(book) : [only];
  const facetOf = (vocabulary: string) => book.facets.find(({ id }) => id === vocabulary);
  const columns: Column<Entry>[] = [
    { key: 'vocabulary', type: z.enum(wanted), of: ({ vocabulary }) => vocabulary },
    { key: 'id', type: type.id, of: ({ term }) => term.id },
    { key: 'label', type: type.text, of: ({ term }) => term.label },
    { key: 'aliases', type: type.list(z.string().min(1)), of: ({ term }) => term.aliases },
    { key: 'definition', type: type.text, of: ({ term }) => term.definition },
    {
      key: 'homepage',
      type: type.orWord(z.string().regex(/^https?:\/\//i), 'none'),
      of: ({ term }) => term.homepage ?? 'none',
    },
    { key: 'landscape', type: z.string().min(1), of: ({ term }) => term.cncf ?? 'none' },
    {
      key: 'family',
      type: z.enum([...family.unwrap().options, 'none']),
      of: ({ term }) => term.family ?? 'none',
    },
    {
      key: 'management',
      type: z.enum([...management.unwrap().options, 'none']),
      of: ({ term }) => term.management ?? 'none',
    },
    {
      key: 'broader',
      type: type.orWord(type.id, 'none'),
      of: ({ term }) => term.broader ?? 'none',
    },
    {
      key: 'cases',
      type: type.orWord(type.count, 'not-applicable'),
      of: ({ vocabulary, term }) => {
        const facet = facetOf(vocabulary);
        // Of what filters nothing, no case counts.
        return facet ? (casesByValue(book, facet).get(term.id)?.length ?? 0) : 'not-applicable';
      },
    },
    {
      key: 'url',
      type: type.ownOrNone,
      of: ({ vocabulary, term }) =>
        inLocales((locale) =>
          findFacet(vocabulary) ? absolute(termPath(locale, vocabulary, term.id)) : 'none',
        ),
    },
  ];
  return table('terms', columns, () =>
    wanted.flatMap((vocabulary) =>
      (book.terms[vocabulary] ?? []).map((term) => ({ vocabulary, term })),
    ),
  );
}
