// The JSON Schema of every JSON file, by name: draft 2020-12, strict, so that a change nobody meant is
// found. It must not know where the files lie.
import { z } from 'zod';
import type { Casebook } from '../casebook';
import { defaultLocale } from '../locales';
import { vocabulariesOf } from '../text/values';
import { absolute, paths } from '../url/paths';
import { caseType, termsByFacet } from './case-type';
import { comparisonType, documentType } from './document-type';
import { indexType } from './index-type';
import { oembedType } from './oembed';
import { head } from './resource';
import { companyTable } from './tables/companies';
import { factTable } from './tables/facts';
import { sourceTable } from './tables/sources';
import { termTable } from './tables/terms';
import * as type from './types';

export const schemaNames = [
  'index',
  'cases',
  'case',
  'terms',
  'vocabulary',
  'companies',
  'sources',
  'facts',
  'changelog',
  'page',
  'comparison',
  'oembed',
] as const;

export type SchemaName = (typeof schemaNames)[number];

type Types = Readonly<Record<SchemaName, z.ZodType>>;

function types(book: Casebook): Types {
  const item = caseType(book);
  const [terms, companies, sources, facts] = [
    termTable(book),
    companyTable(book),
    sourceTable(book),
    factTable(book),
  ].map((table) => table.row(defaultLocale));
  const file = (shape: z.core.$ZodLooseShape) =>
    z.strictObject({
      version: z.literal(head.version).describe('Within it, fields are only ever added.'),
      license: z.literal(head.license).describe('Licence of the content.'),
      ...shape,
    });
  const vocabulary = z.strictObject({
    id: z.enum(type.vocabularies(book)),
    label: type.text,
    about: type.text,
  });
  return {
    index: file(indexType.shape),
    cases: file({ cases: z.array(item) }),
    case: file({ case: item }),
    terms: file({ vocabularies: z.array(vocabulary), terms: z.array(terms ?? z.never()) }),
    vocabulary: file({ vocabulary, terms: z.array(terms ?? z.never()) }),
    companies: file({ companies: z.array(companies ?? z.never()) }),
    sources: file({ sources: z.array(sources ?? z.never()) }),
    facts: file({
      facts: z.array((facts ?? z.never()).meta({ allOf: termsByFacet(book) })),
    }),
    changelog: file({
      changes: z
        .array(
          z.strictObject({
            version: z.string().regex(/^\d+\.\d+$/),
            date: type.date,
            text: type.text,
          }),
        )
        .min(1),
    }),
    page: file(documentType.shape),
    comparison: file(comparisonType.shape),
    // Its members are those of oEmbed alone.
    oembed: oembedType,
  };
}

export type JsonSchema = Readonly<Record<string, unknown>>;

export function schemas(book: Casebook): Readonly<Record<SchemaName, JsonSchema>> {
  const all = types(book);
  const entries = schemaNames.map((name): [SchemaName, JsonSchema] => [
    name,
    { $id: absolute(paths.api(`schema/${name}.json`)), ...jsonSchema(book, all[name]) },
  ]);
  return Object.fromEntries(entries) as Record<SchemaName, JsonSchema>;
}

/** What a value looks like once it is read: short forms of authors are written out. */
function jsonSchema(book: Casebook, of: z.ZodType): JsonSchema {
  const { '~standard': _, ...schema } = z.toJSONSchema(of, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ zodSchema, jsonSchema: made }) => {
      const refers = vocabulariesOf.get(zodSchema);
      if (!refers || refers.vocabularies.length === 0) return;
      made.enum = refers.vocabularies.flatMap(
        (vocabulary) => book.terms[vocabulary]?.map(({ id }) => id) ?? [],
      );
    },
  }) as JsonSchema & { '~standard'?: unknown };
  return schema;
}
