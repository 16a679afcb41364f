// The building blocks of every content schema: ids, texts, dates. Each words what it expects,
// because text/shape.ts prints that sentence to authors. It must not know any field.
import { z } from 'zod';
import { type Locale, locales } from '../locales';
import { isCalendarDate, precisionOf } from './calendar';
import { ID_PATTERN } from './id-pattern';
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

const MAX_ID = 80;

/** Names that some server, disk or router keeps for itself. */
const reservedIds = /^(?:index|404|con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether no file of this name would be found on every disk and behind every server. */
export const isReservedId = (id: string): boolean => reservedIds.test(id);

export function idOf(what: string) {
  const expected = `${what} (lower-case ASCII words joined by "-", at most ${MAX_ID} long)`;
  const free = `${what} that no server or disk keeps for itself`;
  return z
    .string({ error: expected })
    .regex(ID_PATTERN, { error: expected })
    .max(MAX_ID, { error: expected })
    .refine((id) => !isReservedId(id), { error: free });
}

/** Of an id that must stand elsewhere: in which vocabularies. */
export const vocabulariesOf = z.registry<{ vocabularies: readonly string[] }>();

/** An id that must stand elsewhere. Any word will do here: the rules tell what was probably meant. */
export function refTo(what: string, ...vocabularies: string[]) {
  return z
    .string({ error: what })
    .refine((text) => text.trim() !== '', { error: what })
    .register(vocabulariesOf, { vocabularies });
}

/** A term of one of the vocabularies of content/terms. */
export function termOf(...vocabularies: [string, ...string[]]) {
  const [only] = vocabularies;
  const where =
    vocabularies.length === 1 ? `content/terms/${only}.yaml` : vocabularies.join(' or ');
  return refTo(`a term of ${where}`, ...vocabularies);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Of a line of text: how many characters it may have. */
export const longestOf = z.registry<{ max: number }>();

/** No script needs more; a segmenter takes hundreds of bytes for each character it is given. */
const UNITS_PER_GRAPHEME = 12;

function isShort(text: string, max: number): boolean {
  return text.length <= max * UNITS_PER_GRAPHEME && [...graphemes.segment(text)].length <= max;
}

/** One line of text with something in it. */
export function lineOf(what: string, max = Number.POSITIVE_INFINITY) {
  const limit = Number.isFinite(max) ? ` of at most ${max} characters` : '';
  const expected = `${what}${limit}, on one line`;
  return z
    .string({ error: expected })
    .refine((text) => text.trim() !== '' && !text.includes('\n'), { error: expected })
    .refine((text) => text.length <= max || isShort(text, max), { error: expected })
    .register(longestOf, { max });
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
  .transform((name) => (typeof name === 'string' ? { en: name, ja: name } : name))
  .pipe(localizedText);

/** http(s) address as printed; never judged by fetching it. */
export const webAddress = z
  .string({ error: 'a public https address' })
  .refine(isPublicAddress, { error: 'a public https address' })
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' });

/** Likewise of an overlay, whose readers reach hosts that nobody else does. */
export const ownAddress = z
  .string({ error: 'an http(s) address that colleagues reach' })
  .refine(isOwnAddress, { error: 'an http(s) address that colleagues reach' });

/** What a date must look like, in one voice. */
export const dateExpected =
  'a day of the calendar, quoted and cut to what is known ("2024-06-15", "2024-06" or "2024")';

/** The form alone; whether the day exists is for the calendar to say. */
export const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** Companies may be old, computers and slips of the fingers are told apart. */
const isOfOurTime = (date: string): boolean => date >= '1800' && date < '2200';

const isoDate = z
  .string({ error: dateExpected })
  .refine((text) => isCalendarDate(text) && isOfOurTime(text), { error: dateExpected })
  .meta({ pattern: DATE_PATTERN });

const pointer = z.string({ error: 'evidence such as "source-id#S14"' });

const places = z.array(pointer).min(1, { error: 'at least one place in a source' });

export const evidence = z
  .union([pointer, z.array(pointer)], {
    error: 'evidence such as "source-id#S14", or a list of such',
  })
  .transform((at) => (typeof at === 'string' ? [at] : at))
  .pipe(places);

const dateFields = {
  value: isoDate,
  precision: z.enum(['day', 'month', 'year'], { error: 'day, month or year' }),
  basis: z.enum(['stated', 'inferred'], { error: 'stated or inferred' }),
  bound: z.enum(['about', 'by', 'from'], { error: 'about, by or from' }).optional(),
};

/** The long form of a date. */
export const dateParts = { ...dateFields, at: evidence.optional(), note: localizedText.optional() };

/** How far a date is known and how: the short form `"2018"` is stated, with the precision it shows. */
export const factDate = z
  .union([isoDate, fields(dateParts)], { error: dateExpected })
  .transform((date) =>
    typeof date === 'string'
      ? { value: date, precision: precisionOf(date), basis: 'stated' as const }
      : date,
  )
  .pipe(fields({ ...dateFields, at: places.optional(), note: localizedText.optional() }));

export type FactDate = z.infer<typeof factDate>;
