// A case as somebody writes it: the data of each of its files as they will stand there, however
// unfinished. It must not know how it is shown, checked or kept.
import { defaultLocale, type Locale, locales } from '../locales';
import { filledStart, type Mapping, type NamedField } from './form-field';
import { halfWidth } from './half-width';

export interface DraftFile {
  readonly data: Mapping;
  /** The text it was opened from: what no control stands for, and comments, stay as they are there. */
  readonly base?: string;
}

export interface ProseFile extends DraftFile {
  readonly body: string;
}

/** All but the language whose file holds the facts. */
export type TranslationLocale = Exclude<Locale, 'en'>;

export const translationLocales = locales.filter(
  (locale): locale is TranslationLocale => locale !== defaultLocale,
);

export interface CaseDraft {
  /** The parts of the id behind the company. */
  readonly subject: string;
  readonly year: string;
  /** The id of a case that was opened: it stays for ever. */
  readonly openedId?: string;
  readonly case: ProseFile;
  readonly translations: Readonly<Record<TranslationLocale, ProseFile>>;
  /** Files of sources that are written here, beside those the base has. */
  readonly sources: readonly DraftFile[];
  /** The entry of a company that the base does not have. */
  readonly company?: DraftFile;
}

/** Which file of a draft: `case`, a language, `source-0`, `company`. */
export type Slot = string;

const words = (text: unknown) =>
  typeof text === 'string'
    ? halfWidth(text)
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
    : '';

/** `<company>-<year>` or `<company>-<subject>-<year>`. */
export function draftId({ openedId, case: file, subject, year }: CaseDraft): string {
  if (openedId !== undefined) return openedId;
  return [file.data.company, subject, year].map(words).filter(Boolean).join('-');
}

const startOfAll = (fields: readonly NamedField[]): Mapping =>
  filledStart({ kind: 'group', isRequired: true, maySkip: false, fields }) as Mapping;

export interface DraftFields {
  readonly case: readonly NamedField[];
  readonly source: readonly NamedField[];
  readonly company: readonly NamedField[];
  /** By group. */
  readonly facets: readonly { readonly facets: readonly { readonly id: string }[] }[];
}

export function newSource(fields: DraftFields): DraftFile {
  return { data: startOfAll(fields.source) };
}

export function newCompany(fields: DraftFields): DraftFile {
  return { data: startOfAll(fields.company) };
}

/** Everything open: nothing is answered, and every facet is said to be not stated. */
export function newDraft(fields: DraftFields): CaseDraft {
  const start = startOfAll(fields.case);
  const facets = fields.facets.flatMap((group) => group.facets);
  const states = facets.map(({ id }) => [id, 'not-stated'] as const);
  const data = {
    ...start,
    sources: [{ id: '', role: 'primary' }],
    ...Object.fromEntries(states),
  };
  const translation: ProseFile = { data: { title: '', summary: '' }, body: '' };
  return {
    subject: '',
    year: '',
    case: { data, body: '' },
    translations: Object.fromEntries(
      translationLocales.map((locale) => [locale, translation]),
    ) as Record<TranslationLocale, ProseFile>,
    sources: [newSource(fields)],
  };
}

/** A translation nobody has begun is no file. */
export function isBegun({ data, body }: ProseFile): boolean {
  return body.trim() !== '' || Object.values(data).some((value) => value !== '');
}
