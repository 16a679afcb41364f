// The columns of a table as its JSON Schema tells them, for readers.
import { z } from 'zod';
import type { Locale } from '../locales';
import { headsOf, type Table } from './table';
import { ofThisBase } from './types';

export interface JsonColumn {
  readonly key: string;
  /** Names in the CSV file. */
  readonly heads: readonly string[];
  readonly description: string;
  /** All values, where they are fixed words. */
  readonly values: readonly string[];
}

export function jsonColumns(table: Table, locale: Locale): JsonColumn[] {
  const row = table.row(locale);
  const { properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([key, property]) => {
    const {
      description = '',
      enum: values = [],
      $comment,
    } = property as {
      description?: string;
      enum?: readonly string[];
      $comment?: string;
    };
    const type = row.shape[key] as z.ZodType;
    return {
      key,
      heads: headsOf(key, type),
      description,
      values: $comment === ofThisBase ? [] : values,
    };
  });
}
