// The table of cases: one row a case, one column a facet, as the filters count.
import { z } from 'zod';
import type { Case, Casebook } from '../../casebook';
import { facetValues } from '../../cases/values';
import { type Facet, reservedValues } from '../../facets';
import { readableAddress } from '../../sources/readable-address';
import { absolute, paths } from '../../url/paths';
import { inLocales } from '../in-locales';
import { type Column, type Table, table } from '../table';
import * as type from '../types';
import { dateColumns } from './date-columns';

/** Something is told, as a plan or of another system, and none of it counts: no silence. */
const notCounted = 'not-counted';

export function caseTable(book: Casebook): Table {
  const columns: Column<Case>[] = [
    { key: 'id', type: type.id, of: ({ id }) => id },
    {
      key: 'title',
      type: type.text,
      of: ({ words }) => inLocales((locale) => words[locale].title),
    },
    ...dateColumns('told', ['not-stated'], ({ told }: Case) => told),
    ...dateColumns('outcomeDate', ['not-stated'], ({ outcome }: Case) => outcome.date),
    { key: 'scope', type: type.termsOf(book, 'scope'), of: ({ outcome }) => outcome.scope },
    ...book.facets.map(
      (facet): Column<Case> => ({
        key: facet.id,
        type: type
          .list(
            z.enum([
              ...new Set([
                ...(book.terms[facet.id] ?? []).map(({ id }) => id),
                ...reservedValues,
                notCounted,
              ]),
            ]),
          )
          .min(1),
        of: (item) => valuesOf(book, item, facet),
      }),
    ),
    { key: 'source', type: type.idsOf(book.sources), of: ({ primary }) => primary.id },
    {
      key: 'sourceUrl',
      type: type.orWord(z.string().regex(/^https?:\/\//i), 'not-stated'),
      of: ({ primary }) => readableAddress(primary),
    },
    {
      key: 'summary',
      type: type.text,
      of: ({ words }) => inLocales((locale) => words[locale].summary),
    },
    {
      key: 'url',
      type: type.ownInLocales,
      of: ({ id }) => inLocales((locale) => absolute(paths.case(locale, id))),
    },
  ];
  return table('cases', columns, () => book.cases);
}

function valuesOf(book: Casebook, item: Case, facet: Facet): readonly string[] {
  const values = facetValues(book, item, facet);
  const isTold = (item.states[facet.id] ?? 'not-stated') !== 'not-stated';
  return isTold && values.includes('not-stated') ? [notCounted] : values;
}
