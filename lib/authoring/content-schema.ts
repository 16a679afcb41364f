// A JSON Schema for authors from the schema of a content file: what they write, not what it is read as,
// with the words of each field and the ids they may name. It must not know any file.
import { z } from 'zod';
import type { FieldWords } from '../text/field-words';
import { longestOf, vocabulariesOf } from '../text/values';
import type { ContentNames, Named } from './names';
import { choiceOf, fieldAnnotations, type SchemaPart } from './schema-words';

export interface FileSchema {
  readonly title: string;
  readonly schema: z.ZodType;
  /** Words of the field at a dotted path. */
  readonly wordsOf: (path: string) => FieldWords | undefined;
  /** What may stand at a dotted path that names something, where the schema alone does not tell. */
  readonly choicesAt?: (path: string) => readonly Named[] | undefined;
  /** Ready-made entries of the list at a dotted path, in place of the list or of one entry. */
  readonly snippetsAt?: (path: string, isEntry: boolean) => readonly SchemaPart[] | undefined;
}

/**
 * Draft 7, which yaml-language-server and other editors read alike. What fields ask of each other is no
 * part of it: that is for the checker to say, in words.
 */
export function contentSchema(
  file: FileSchema,
  { terms }: Pick<ContentNames, 'terms'>,
): SchemaPart {
  const made = z.toJSONSchema(file.schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { vocabularies = [] } = vocabulariesOf.get(zodSchema) ?? {};
      if (vocabularies.length > 0) jsonSchema.$ref = `#/definitions/${refOf(vocabularies)}`;
      const { max } = longestOf.get(zodSchema) ?? {};
      if (max === undefined) return;
      jsonSchema.pattern = '^[^\\n]*\\S[^\\n]*$';
      if (Number.isFinite(max)) jsonSchema.maxLength = max;
    },
  });
  const { '~standard': _, ...tree } = JSON.parse(JSON.stringify(made)) as SchemaPart;
  const used = new Set<string>();
  annotate(tree, '', file, used);
  const definitions = Object.fromEntries(
    [...used]
      .sort()
      .map((ref) => [
        ref,
        choiceOf(vocabulariesIn(ref).flatMap((vocabulary) => terms[vocabulary] ?? [])),
      ]),
  );
  return { ...tree, title: file.title, definitions };
}

const refOf = (vocabularies: readonly string[]) => vocabularies.join('+');
const vocabulariesIn = (ref: string) => ref.split('+');

/** Every part of a schema, with the dotted path of the field it is of; lists have no number. */
function annotate(part: SchemaPart, path: string, file: FileSchema, used: Set<string>): void {
  if (typeof part.$ref === 'string') used.add(part.$ref.replace('#/definitions/', ''));
  const choices = part.type === 'string' ? file.choicesAt?.(path) : undefined;
  if (choices) Object.assign(part, choiceOf(choices));
  if (part.type === 'array' || part.type === 'object') {
    const snippets = file.snippetsAt?.(path, part.type === 'object');
    if (snippets) part.defaultSnippets = snippets;
  }
  for (const [key, value] of Object.entries(
    (part.properties ?? {}) as Record<string, SchemaPart>,
  )) {
    const own = path ? `${path}.${key}` : key;
    annotate(value, own, file, used);
    const words = file.wordsOf(own);
    if (words) Object.assign(value, fieldAnnotations(words));
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    for (const branch of (part[keyword] ?? []) as SchemaPart[]) annotate(branch, path, file, used);
  }
  if (part.items) annotate(part.items as SchemaPart, path, file, used);
}
