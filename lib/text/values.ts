// The building blocks of every content schema: ids, texts, dates. Each words what it expects,
// because text/shape.ts prints that sentence to authors. It must not know any field.
import { z } from 'zod';
import { type Locale, locales } from '../locales';
import { isCalendarDate, precisionOf } from './calendar';
import { isOwnAddress, isPublicAddress } from './web-address';

/** A strict mapping: unknown keys are reported with the known ones at hand. */
export function fields<S extends z.core.$ZodShape>(shape: S, expected = 'a mapping of fields') {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : expected,
  });
}

/** `z.array` that says what its entries are. */
export function listOf<T extends z.ZodType>(entry: T, expected: string) {
  return z.array(entry, { error: expected });
}

export const notStated = 'not-stated' as const;

/** The value, or the word that the source does not say. */
export function orNotStated<T extends z.ZodType>(schema: T, expected: string) {
  return z.union([z.literal(notStated), schema], { error: `${expected}, or not-stated` });
}

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function idOf(what: string) {
  return z.string({ error: `${what} (lower-case ASCII words joined by "-")` }).regex(ID_PATTERN, {
    error: `${what} (lower-case ASCII words joined by "-")`,
  });
}

/** An id that must stand elsewhere. Any word will do here: the rules tell what was probably meant. */
export function refTo(what: string) {
  return z.string({ error: what }).refine((text) => text.trim() !== '', { error: what });
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One line of text with something in it. */
export function lineOf(what: string, max = Number.POSITIVE_INFINITY) {
  const limit = Number.isFinite(max) ? ` of at most ${max} characters` : '';
  const expected = `${what}${limit}, on one line`;
  return z
    .string({ error: expected })
    .refine((text) => text.trim() !== '' && !text.includes('\n'), { error: expected })
    .refine((text) => text.length <= max || [...graphemes.segment(text)].length <= max, {
      error: expected,
    });
}

const textIn = (locale: Locale) => lineOf(`a text in "${locale}"`);

/** `{ en, ja }`, both required. */
export const localizedText = fields(
  { en: textIn('en'), ja: textIn('ja') } satisfies Record<Locale, z.ZodType>,
  `a text in each language: { ${locales.map((l) => `${l}: …`).join(', ')} }`,
);

/** A proper name: one string for all languages, or one for each. */
export const nameText = z
  .union([lineOf('a name'), localizedText], { error: 'a name, or { en: …, ja: … }' })
  .transform((name) => (typeof name === 'string' ? { en: name, ja: name } : name));

/** http(s) address as printed; never judged by fetching it. */
export const webAddress = z
  .string({ error: 'a public https address' })
  .refine(isPublicAddress, { error: 'a public https address' });

/** Likewise of an overlay, whose readers reach hosts that nobody else does. */
export const ownAddress = z
  .string({ error: 'an http(s) address that colleagues reach' })
  .refine(isOwnAddress, { error: 'an http(s) address that colleagues reach' });

/** What a date must look like, in one voice. */
export const dateExpected =
  'a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024")';

const isoDate = z
  .string({ error: dateExpected })
  .refine((text) => isCalendarDate(text), { error: dateExpected });

const pointer = z.string({ error: 'evidence such as "source-id#S14"' });

export const evidence = z
  .union([pointer, z.array(pointer)], {
    error: 'evidence such as "source-id#S14", or a list of such',
  })
  .transform((at) => (typeof at === 'string' ? [at] : at))
  .refine((at) => at.length > 0, { error: 'at least one place in a source' });

/** How far a date is known and how: the short form `"2018"` is stated, with the precision it shows. */
export const factDate = z
  .union(
    [
      isoDate,
      fields({
        value: isoDate,
        precision: z.enum(['day', 'month', 'year'], { error: 'day, month or year' }),
        basis: z.enum(['stated', 'inferred'], { error: 'stated or inferred' }),
        bound: z.enum(['about', 'by', 'from'], { error: 'about, by or from' }).optional(),
        at: evidence.optional(),
        note: localizedText.optional(),
      }),
    ],
    { error: dateExpected },
  )
  .transform((date) =>
    typeof date === 'string'
      ? { value: date, precision: precisionOf(date), basis: 'stated' as const }
      : date,
  );

export type FactDate = z.infer<typeof factDate>;
