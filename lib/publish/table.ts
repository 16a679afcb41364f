// A flat table: rows for JSON, lines for CSV and the schema of a row, all from one list of columns. It
// must not know any table.
import { z } from 'zod';
import { findFacet } from '../facets';
import { type Locale, type LocalizedText, locales } from '../locales';
import { dataWords } from '../messages/data';
import { byteOrderMark, csvLine } from '../text/csv-line';

export type Value = string | number | boolean | readonly string[] | LocalizedText;

export interface Column<Item> {
  readonly key: string;
  readonly type: z.ZodType;
  readonly of: (item: Item) => Value;
}

export type TableName = 'facts' | 'cases' | 'terms' | 'companies' | 'sources';

export interface Table {
  readonly name: TableName;
  readonly rows: () => readonly Readonly<Record<string, Value>>[];
  /** With the header and the mark by which Excel knows UTF-8. */
  readonly csv: (limit?: number) => string;
  /** The columns with their descriptions in one language. */
  readonly row: (locale: Locale) => z.ZodObject;
}

export function table<Item>(
  name: TableName,
  columns: readonly Column<Item>[],
  items: () => readonly Item[],
): Table {
  const rowOf = (item: Item) => Object.fromEntries(columns.map(({ key, of }) => [key, of(item)]));
  const header = columns.flatMap(({ key, type }) => headsOf(key, type));
  return {
    name,
    rows: () => items().map(rowOf),
    csv: (limit) =>
      byteOrderMark +
      [
        header,
        ...items()
          .slice(0, limit)
          .map((item) => columns.flatMap(({ of }) => cellsOf(of(item)))),
      ]
        .map(csvLine)
        .join(''),
    row: (locale) => {
      const { columns: words } = dataWords(locale);
      return z.strictObject(
        Object.fromEntries(
          columns.map(({ key, type }) => [key, type.describe(wordOf(words[name], key, locale))]),
        ),
      );
    },
  };
}

/** Names of the columns of a CSV file that a field becomes: a text in several languages is several. */
export function headsOf(key: string, type: z.ZodType): string[] {
  return type instanceof z.ZodObject ? locales.map((locale) => inLocale(key, locale)) : [key];
}

const inLocale = (key: string, locale: Locale): string =>
  `${key}${locale.charAt(0).toUpperCase()}${locale.slice(1)}`;

/** Never empty: a reader could take that for anything. */
function cellsOf(value: Value): string[] {
  if (Array.isArray(value)) {
    return [value.length === 0 ? 'none' : value.map(withoutBar).join(' | ')];
  }
  return typeof value === 'object'
    ? locales.map((locale) => (value as LocalizedText)[locale])
    : [String(value)];
}

/** The bar parts the entries of a list, so it may not stand in one. */
const withoutBar = (text: string): string => text.replaceAll('|', '%7C');

/** A column that is a facet is described by its facet. */
function wordOf(words: Readonly<Record<string, string>>, key: string, locale: Locale): string {
  const found = Object.hasOwn(words, key) ? words[key] : undefined;
  const facet = findFacet(key);
  if (found) return found;
  if (facet) return dataWords(locale).facetColumn(facet.label[locale]);
  throw new RangeError(`no words for the column "${key}"`);
}
