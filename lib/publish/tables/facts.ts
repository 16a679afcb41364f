// The table of facts: one row a fact, however many places prove it.
import { z } from 'zod';
import type { Casebook } from '../../casebook';
import { valueLabel } from '../../cases/present';
import { statuses } from '../../cases/statuses';
import { parseEvidence } from '../../sources/locator';
import { readableAddress } from '../../sources/readable-address';
import { absolute, paths } from '../../url/paths';
import { type FactRow, factRows } from '../fact-rows';
import { inLocales } from '../in-locales';
import { type Column, type Table, table } from '../table';
import * as type from '../types';
import { dateColumns } from './date-columns';

const notStated = 'not-stated' as const;
const notApplicable = 'not-applicable' as const;

export function factTable(book: Casebook): Table {
  const reasons = z.union([
    z.enum([notStated, notApplicable]),
    type.list(type.termsOf(book, 'friction', 'motive')).min(1),
  ]);
  const facets = book.facets.filter(({ terms }) => terms === 'file');
  const columns: Column<FactRow>[] = [
    { key: 'case', type: type.idsOf(book.cases), of: ({ item }) => item.id },
    { key: 'company', type: type.idsOf(book.companies), of: ({ item }) => item.company },
    { key: 'facet', type: type.idsOf(facets), of: ({ facet }) => facet.id },
    { key: 'term', type: type.id, of: ({ term }) => term },
    {
      key: 'label',
      type: type.text,
      of: ({ facet, term }) => inLocales((locale) => valueLabel(book, facet.id, term, locale)),
    },
    {
      key: 'status',
      type: z.enum([...statuses, 'has', 'none', notStated]),
      of: ({ status }) => status,
    },
    { key: 'counted', type: z.boolean(), of: ({ counted }) => counted },
    {
      key: 'scope',
      type: type.termsOf(book, 'scope'),
      of: ({ item, statement }) => statement?.scope ?? item.outcome.scope,
    },
    ...dateColumns(
      'since',
      [notStated, notApplicable],
      (row: FactRow) => row.since ?? (isPeriod(row) || isOutcome(row) ? notStated : notApplicable),
    ),
    ...dateColumns(
      'until',
      [notStated, notApplicable],
      (row: FactRow) => row.until ?? (isPeriod(row) ? notStated : notApplicable),
    ),
    ...dateColumns('asOf', [notStated], ({ asOf }: FactRow) => asOf),
    {
      key: 'basis',
      type: z.enum(['stated', 'inferred', 'derived', notApplicable]),
      of: ({ status, basis }) => (status === notStated ? notApplicable : basis),
    },
    {
      key: 'replacedBy',
      type: type.orWord(type.id, notStated, notApplicable),
      of: (row) =>
        row.status === 'used-formerly'
          ? (row.statement?.replacedBy ?? unlessDescribing(row))
          : notApplicable,
    },
    {
      key: 'because',
      type: reasons,
      of: (row) =>
        row.statement && row.status !== 'none' && row.status !== 'mentioned'
          ? (row.statement.because ?? unlessDescribing(row))
          : notApplicable,
    },
    {
      key: 'leftBecause',
      type: reasons,
      of: (row) =>
        row.status === 'used-formerly'
          ? (row.statement?.leftBecause ?? unlessDescribing(row))
          : notApplicable,
    },
    {
      key: 'note',
      type: type.text,
      of: ({ note = 'none' }) => (typeof note === 'object' ? note : inLocales(() => note)),
    },
    {
      key: 'source',
      type: type.list(type.idsOf(book.sources)),
      of: ({ at }) => at.map((pointer) => parseEvidence(pointer)?.source ?? notStated),
    },
    {
      key: 'locator',
      type: type.list(z.string().min(1)),
      of: ({ at }) => at.map((pointer) => pointer.replace(/^[^#]*#/, '')),
    },
    {
      key: 'sourceUrl',
      type: type.list(type.orWord(z.string().regex(/^https?:\/\//i), notStated)),
      of: ({ at }) => at.map((pointer) => addressOf(book, pointer)),
    },
    {
      key: 'url',
      type: type.ownInLocales,
      of: ({ item, anchor }) =>
        inLocales((locale) => absolute(paths.case(locale, item.id, anchor))),
    },
  ];
  return table('facts', columns, () => factRows(book));
}

/** What has a beginning and an end, told or not. */
const isPeriod = ({ status }: FactRow): boolean =>
  ['used', 'used-formerly', 'planned', 'considered', 'none'].includes(status);

const isOutcome = ({ facet }: FactRow): boolean => facet.read.includes('outcome.is');

/** Whom a platform serves, and how it came, is described, not chosen: nobody owes a reason for it. */
const unlessDescribing = ({ facet }: FactRow) =>
  facet.kind === 'statements' && facet.group === 'context' ? notApplicable : notStated;

function addressOf(book: Casebook, pointer: string): string {
  const id = parseEvidence(pointer)?.source;
  const source = book.sources.find((one) => one.id === id);
  return source ? readableAddress(source) : notStated;
}
