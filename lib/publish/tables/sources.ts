// The table of sources: what they are, when they were told, how much of them was read, who cites them.
import { z } from 'zod';
import type { Casebook } from '../../casebook';
import { type Source, sourceSchema } from '../../sources/schema';
import { type Column, type Table, table } from '../table';
import * as type from '../types';

const { kind, title, publisher, url, language, extent } = sourceSchema.shape;
const address = z.string().regex(/^https?:\/\//i);

export function sourceTable(book: Casebook): Table {
  const columns: Column<Source>[] = [
    { key: 'id', type: type.id, of: ({ id }) => id },
    { key: 'kind', type: kind, of: (source) => source.kind },
    { key: 'title', type: title, of: (source) => source.title },
    { key: 'publisher', type: publisher, of: (source) => source.publisher },
    {
      key: 'authors',
      type: type.orWord(type.list(z.string().min(1)).min(1), 'not-stated'),
      of: ({ authors }) => authors,
    },
    { key: 'event', type: z.string().min(1), of: ({ event }) => event ?? 'none' },
    {
      key: 'published',
      type: type.dateOrNot,
      of: ({ date }) => (date === 'not-stated' ? date : date.value),
    },
    {
      key: 'told',
      type: type.dateOrNot,
      of: ({ told, date }) => {
        const day = told ?? date;
        return day === 'not-stated' ? day : day.value;
      },
    },
    { key: 'language', type: language, of: (source) => source.language },
    { key: 'extent', type: extent, of: (source) => source.extent },
    { key: 'url', type: url, of: (source) => source.url },
    {
      key: 'gone',
      type: type.orWord(type.date, 'no'),
      of: ({ gone }) => gone?.asOf.value ?? 'no',
    },
    {
      key: 'archive',
      type: type.orWord(address, 'none'),
      of: ({ archive }) => (typeof archive === 'string' ? archive : 'none'),
    },
    {
      key: 'repository',
      type: type.orWord(address, 'none'),
      of: ({ repository }) => repository?.url ?? 'none',
    },
    {
      key: 'commit',
      type: type.orWord(z.string().regex(/^[0-9a-f]{40}$/), 'none'),
      of: ({ repository }) => repository?.commit ?? 'none',
    },
    {
      key: 'cases',
      type: type.list(type.idsOf(book.cases)),
      of: ({ id }) =>
        book.cases
          .filter(({ sources }) => sources.some(({ source }) => source.id === id))
          .map((item) => item.id),
    },
  ];
  return table('sources', columns, () => book.sources);
}
