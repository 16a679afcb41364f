// Every field of the files of content, from their schemas, with the words for it. It must not know how
// it is shown.
import type { z } from 'zod';
import { caseFieldWords, statementFieldWords } from '../cases/field-words';
import { caseFields } from '../cases/schema';
import { statement } from '../cases/statement-schema';
import { companyFieldWords } from '../companies/field-words';
import { companySchema } from '../companies/schema';
import { facetGroups, statementFacets } from '../facets';
import type { LocalizedText } from '../locales';
import { movedFieldWords } from '../moved/field-words';
import { movedSchema } from '../moved/schema';
import { sourceFieldWords } from '../sources/field-words';
import { sourceSchema } from '../sources/schema';
import { termFieldWords } from '../terms/field-words';
import { termSchema } from '../terms/schema';
import { atWords, dateWords, type FieldWords, noteWords } from '../text/field-words';
import { dateParts } from '../text/values';
import { type FieldForm, fieldShape } from './field-form';

export interface FieldDoc {
  /** As it is reached in the file: `outcome.reasons.is`. */
  readonly path: string;
  /** Id of its place on a page. */
  readonly anchor: string;
  readonly words: FieldWords;
  readonly form: FieldForm;
  readonly isRequired: boolean;
  readonly mayBeSilent: boolean;
  /** Told once for all fields of this sort. */
  readonly isShared: boolean;
}

export interface FacetDocs {
  readonly label: LocalizedText;
  readonly facets: readonly {
    readonly id: string;
    readonly anchor: string;
    /** What holds for all of them, and an example, are told once. */
    readonly words: Pick<FieldWords, 'label' | 'meaning'>;
    readonly isRequired: boolean;
  }[];
}

type Words = Readonly<Record<string, FieldWords>>;

export const fieldDocs = {
  case: docsOf(caseFields, caseFieldWords, 'field'),
  statement: docsOf(statement.shape, statementFieldWords, 'statement'),
  date: docsOf(dateParts, dateWords, 'date'),
  source: docsOf(sourceSchema.shape, sourceFieldWords, 'source'),
  company: docsOf(companySchema.shape, companyFieldWords, 'company'),
  term: docsOf(termSchema.shape, termFieldWords, 'term'),
  moved: docsOf(movedSchema.shape, movedFieldWords, 'move'),
} as const satisfies Record<string, readonly FieldDoc[]>;

/** Facets by group, as they stand in a case file. */
export const facetDocs: readonly FacetDocs[] = Object.entries(facetGroups)
  .map(([group, label]) => ({
    label,
    facets: statementFacets
      .filter((facet) => facet.group === group)
      .map(({ id, core, label: name, about }) => ({
        id,
        anchor: `field-${id}`,
        words: { label: name, meaning: about },
        isRequired: core,
      })),
  }))
  .filter(({ facets }) => facets.length > 0);

/** @param prefix of the ids on a page, and nothing of the path */
function docsOf(
  fields: Readonly<Record<string, z.ZodType>>,
  words: Words,
  prefix: string,
  above = '',
): FieldDoc[] {
  return Object.entries(fields).flatMap(([key, schema]): FieldDoc[] => {
    const path = above ? `${above}.${key}` : key;
    const own = words[path];
    const { fields: inner, ...shape } = fieldShape(schema);
    if (!own) return [];
    const doc: FieldDoc = {
      path,
      anchor: `${prefix}-${path.replaceAll('.', '-').toLowerCase()}`,
      words: own,
      ...shape,
      isShared: own === atWords || own === noteWords,
    };
    return [doc, ...docsOf(inner, words, prefix, path)];
  });
}
