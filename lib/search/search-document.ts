// What is searched: one case in one language, as fields. It must not know where the words come from.
import type { Status } from '#lib/cases/statuses';

/** Weight in the ranking, and how many places inside a text the index tells apart. */
export const fields = {
  title: { weight: 6, resolution: 3 },
  tags: { weight: 4, resolution: 1 },
  'used-formerly': { weight: 3.2, resolution: 1 },
  planned: { weight: 2.6, resolution: 1 },
  considered: { weight: 2, resolution: 1 },
  rejected: { weight: 1.4, resolution: 1 },
  summary: { weight: 3, resolution: 1 },
  body: { weight: 1, resolution: 9 },
} as const;

export type Field = keyof typeof fields;

/** Statuses with a field of their own, so that a tool can be looked up by what became of it. */
export const statusFields = [
  'used-formerly',
  'planned',
  'considered',
  'rejected',
] as const satisfies readonly (Field & Status)[];
export type StatusField = (typeof statusFields)[number];

export const leadFields = [
  'title',
  'tags',
  ...statusFields,
  'summary',
] as const satisfies readonly Field[];
export const allFields = [...leadFields, 'body'] as const satisfies readonly Field[];

export interface SearchDocument {
  /** Case id: the same in every language. */
  readonly id: string;
  readonly title: string;
  /**
   * Labels of what is in use, company and its aliases, product, outcome, year; in this language
   * only, as alias groups reach the other one. Never a facet or status label, `none` or `not-stated`:
   * "registry: not stated" must not answer "registry".
   */
  readonly tags: readonly string[];
  /** Labels of tools that the case does not use, or no longer: by status, and never its word. */
  readonly statuses?: Readonly<Partial<Record<StatusField, readonly string[]>>>;
  /** Summary, subject, speakers, event, publisher. */
  readonly summary: string;
  /** Prose, notes, difficulties, lessons, timeline, scale, versions; tools only mentioned. */
  readonly body: string;
}

/** A name of two Japanese words, as printed with a space: 横山 哲郎. */
const spacedName =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}(?:[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8})+/gu;

/** The text of a field. Outside the prose a spaced Japanese name is repeated without its space. */
export function fieldText(document: SearchDocument, field: Field): string {
  if (field === 'body') return document.body;
  const text = fieldLines(document, field);
  const names = text.match(spacedName) ?? [];
  return [text, ...names.map((name) => name.replace(/[ \u3000]/gu, ''))].join('\n');
}

/** A document for engines that know nothing but texts by field. */
export type DocumentTexts = Readonly<Record<Field | 'id', string>>;

export function documentTexts(document: SearchDocument): DocumentTexts {
  const texts = allFields.map((field) => [field, fieldText(document, field)]);
  return { ...(Object.fromEntries(texts) as Record<Field, string>), id: document.id };
}

function fieldLines(document: SearchDocument, field: Exclude<Field, 'body'>): string {
  if (field === 'title' || field === 'summary') return document[field];
  return (field === 'tags' ? document.tags : (document.statuses?.[field] ?? [])).join('\n');
}
