// What is searched: one case in one language, as four fields. It must not know where the words come from.

/** Weight in the ranking, and how many places inside a text the index tells apart. */
export const fields = {
  title: { weight: 6, resolution: 9 },
  tags: { weight: 3, resolution: 1 },
  summary: { weight: 3, resolution: 3 },
  body: { weight: 1, resolution: 9 },
} as const;

export type Field = keyof typeof fields;

/** In the order of ranking: the first field that has a word counts whole, later ones half. */
export const leadFields = ['title', 'tags', 'summary'] as const satisfies readonly Field[];
export const allFields = [...leadFields, 'body'] as const satisfies readonly Field[];

export interface SearchDocument {
  /** Case id: the same in every language. */
  readonly id: string;
  readonly title: string;
  /**
   * Labels of feeding statements, company and its aliases, product, outcome, year; in this language
   * only, as alias groups reach the other one. Never a facet or status label, `none` or `not-stated`:
   * "registry: not stated" must not answer "registry".
   */
  readonly tags: readonly string[];
  /** Summary, subject, speakers, event, publisher; labels of tools planned, considered or rejected. */
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
  const text = field === 'tags' ? document.tags.join('\n') : document[field];
  const names = text.match(spacedName) ?? [];
  return [text, ...names.map((name) => name.replace(/[ \u3000]/gu, ''))].join('\n');
}
