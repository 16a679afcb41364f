// What form the value of a field has, read from its schema, for words in any language. It must not know
// the words.
import { z } from 'zod';
import {
  evidence,
  factDate,
  localizedText,
  longestOf,
  nameText,
  notStated,
  vocabulariesOf,
  webAddress,
} from '../text/values';

export type FieldForm =
  | { readonly kind: 'line'; readonly max?: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'term'; readonly vocabularies: readonly string[] }
  /** Of a facet: what its statements may name. */
  | { readonly kind: 'statements'; readonly vocabularies: readonly string[] }
  | { readonly kind: 'list'; readonly of: FieldForm }
  | {
      readonly kind:
        | 'localized'
        | 'name'
        | 'date'
        | 'evidence'
        | 'address'
        | 'number'
        | 'flag'
        | 'mapping'
        | 'id';
    };

export interface FieldShape {
  readonly form: FieldForm;
  readonly isRequired: boolean;
  /** Whether it may be answered with the word that the source is silent. */
  readonly mayBeSilent: boolean;
  /** Fields of a mapping, or of the entries of a list. */
  readonly fields: Readonly<Record<string, z.ZodType>>;
}

/** Values that consist of more than they look: told as one. */
const known = new Map<z.ZodType, 'localized' | 'name' | 'date' | 'evidence' | 'address'>([
  [localizedText, 'localized'],
  [nameText, 'name'],
  [factDate, 'date'],
  [evidence, 'evidence'],
  [webAddress, 'address'],
]);

export function fieldShape(schema: z.ZodType): FieldShape {
  const isRequired = !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault);
  const branches = branchesOf(schema);
  const mayBeSilent = branches.some(
    (one) => one instanceof z.ZodLiteral && one.value === notStated,
  );
  const [value = schema] = branches.filter((one) => !(one instanceof z.ZodLiteral));
  return { form: formOf(value), isRequired, mayBeSilent, fields: fieldsOf(value) };
}

/** What a value may be, without what only says that it may be left out. */
function branchesOf(schema: z.ZodType): z.ZodType[] {
  if (known.has(schema)) return [schema];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return branchesOf(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap(branchesOf);
  }
  if (schema instanceof z.ZodPipe) return branchesOf(schema.in as z.ZodType);
  return [schema];
}

function formOf(schema: z.ZodType): FieldForm {
  const kind = known.get(schema);
  if (kind) return { kind };
  const refers = vocabulariesOf.get(schema);
  if (refers) {
    const { vocabularies } = refers;
    return vocabularies.length > 0 ? { kind: 'term', vocabularies } : { kind: 'id' };
  }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', values: schema.options.map(String) };
  if (schema instanceof z.ZodArray) {
    return { kind: 'list', of: fieldShape(schema.element as z.ZodType).form };
  }
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return { kind: 'mapping' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'flag' };
  const { max = Number.POSITIVE_INFINITY } = longestOf.get(schema) ?? {};
  return Number.isFinite(max) ? { kind: 'line', max } : { kind: 'line' };
}

function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  if (known.has(schema)) return {};
  if (schema instanceof z.ZodArray) return fieldShape(schema.element as z.ZodType).fields;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
}
