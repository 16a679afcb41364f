// The columns of a date: the day as far as it is known, how it is bounded, and whether it is stated. It
// must not know any table.
import { z } from 'zod';
import type { FactDate } from '../../text/values';
import type { Column } from '../table';
import * as type from '../types';

type NoDate = 'not-stated' | 'not-applicable';

/** @param words what may stand in place of the date, then in all three columns */
export function dateColumns<Item, Word extends NoDate>(
  key: string,
  words: readonly [Word, ...Word[]],
  of: (item: Item) => FactDate | Word,
): Column<Item>[] {
  const told = (item: Item, inWords: (date: FactDate) => string): string => {
    const date = of(item);
    return typeof date === 'string' ? date : inWords(date);
  };
  return [
    {
      key,
      type: type.orWord(type.date, ...words),
      of: (item) => told(item, ({ value }) => value),
    },
    {
      key: `${key}Bound`,
      type: z.enum(['exact', 'about', 'by', 'from', ...words]),
      of: (item) => told(item, ({ bound }) => bound ?? 'exact'),
    },
    {
      key: `${key}Basis`,
      type: z.enum(['stated', 'inferred', ...words]),
      of: (item) => told(item, ({ basis }) => basis),
    },
  ];
}
