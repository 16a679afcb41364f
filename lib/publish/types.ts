// The types of values in published data, from the same definitions as the checks of content. They must
// not know any file.
import { z } from 'zod';
import type { Casebook } from '../casebook';
import { termsFiles } from '../facets';
import { locales } from '../locales';
import { ID_PATTERN } from '../text/id-pattern';
import { DATE_PATTERN } from '../text/values';
import { absolute, paths } from '../url/paths';

export const id = z.string().regex(ID_PATTERN);

/** A text in each language. */
export const text = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string().min(1)])),
);

/** An address of this site. */
export const own = z
  .string()
  .regex(new RegExp(`^${absolute(paths.root()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));

/** The same page in each language. */
export const ownInLocales = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, own])),
);

/** Or no page at all. */
export const ownOrNone = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.union([z.literal('none'), own])])),
);

export const date = z.string().regex(new RegExp(DATE_PATTERN));

/** The value, or a word that says why there is none. */
export const orWord = (type: z.ZodType, ...words: [string, ...string[]]) =>
  z.union([z.enum(words), type]);

export const dateOrNot = orWord(date, 'not-stated');

export const list = (entry: z.ZodType) => z.array(entry);

export const count = z.int().nonnegative();

export const termsOf = (book: Casebook, ...vocabularies: readonly string[]) =>
  z.enum([
    ...new Set(
      vocabularies.flatMap((vocabulary) => book.terms[vocabulary]?.map((term) => term.id) ?? []),
    ),
  ]);

/** What stands in the base today: the list is no part of the format. */
export const ofThisBase = 'Ids of this base.';

export const idsOf = (entries: readonly { readonly id: string }[]) =>
  z.enum(entries.map((entry) => entry.id)).meta({ $comment: ofThisBase });

/** Every vocabulary that is published: the facets, and what describes other fields. */
export const vocabularies = (book: Casebook): string[] => [
  ...new Set([...book.facets.map((facet) => facet.id), ...termsFiles]),
];
