// JSON Schemas of the files beside the cases, for editors: sources, companies, terms, moved addresses.
// It must not know where they are kept.
import type { z } from 'zod';
import { companyFieldWords } from '../companies/field-words';
import { companySchema } from '../companies/schema';
import { movedFieldWords } from '../moved/field-words';
import { movedSchema } from '../moved/schema';
import { sourceFieldWords } from '../sources/field-words';
import { sourceSchema } from '../sources/schema';
import { termFieldWords } from '../terms/field-words';
import { termSchema } from '../terms/schema';
import { dateWords, type FieldWords } from '../text/field-words';
import { contentSchema } from './content-schema';
import type { ContentNames } from './names';
import type { SchemaPart } from './schema-words';

/** By name of the file in `.cache/schemas`. */
export function listFileSchemas(names: ContentNames): Readonly<Record<string, SchemaPart>> {
  const file = (title: string, schema: z.ZodType, words: Readonly<Record<string, FieldWords>>) =>
    contentSchema({ title, schema, wordsOf: (path) => wordsIn(words, path) }, names);
  return {
    source: file('Source', sourceSchema, sourceFieldWords),
    companies: listOf(file('Company', companySchema, companyFieldWords), 'Companies'),
    terms: listOf(file('Term', termSchema, termFieldWords), 'Terms'),
    moved: listOf(file('Moved address', movedSchema, movedFieldWords), 'Moved addresses'),
  };
}

function wordsIn(
  words: Readonly<Record<string, FieldWords>>,
  path: string,
): FieldWords | undefined {
  const parts: Readonly<Record<string, FieldWords>> = dateWords;
  return words[path] ?? parts[path.split('.').at(-1) ?? ''];
}

function listOf(entry: SchemaPart, title: string): SchemaPart {
  const { $schema, definitions, ...items } = entry;
  return { $schema, title, type: 'array', items, definitions };
}
