// From the schemas that check content to the controls that ask for it, so that a new field or facet
// appears in the form by itself. It must not know how a control looks.
import { z } from 'zod';
import {
  evidence,
  factDate,
  localizedText,
  nameText,
  notStated,
  vocabulariesOf,
} from '../text/values';
import type { FormField, NamedField } from './form-field';

type Absence = Pick<FormField, 'isRequired' | 'maySkip'>;

const needed: Absence = { isRequired: true, maySkip: false };

/** A schema that was only described anew is the same schema. */
const isSame = (one: z.ZodType, other: z.ZodType) => one.def === other.def;

function formField(schema: z.ZodType, absence: Absence = needed): FormField {
  if (isSame(schema, evidence)) return { kind: 'evidence', ...absence };
  if (isSame(schema, localizedText)) return { kind: 'localized', ...absence };
  if (isSame(schema, nameText)) return { kind: 'name', ...absence };
  if (isSame(schema, factDate)) return { kind: 'date', ...absence };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return formField(schema.def.innerType as z.ZodType, { ...absence, isRequired: false });
  }
  if (schema instanceof z.ZodPipe) return formField(schema.def.in as z.ZodType, absence);
  if (schema instanceof z.ZodUnion) return union(schema.options as z.ZodType[], absence);
  if (schema instanceof z.ZodObject) {
    return { kind: 'group', ...absence, fields: formFields(schema.shape) };
  }
  if (schema instanceof z.ZodArray) {
    return { kind: 'list', ...absence, entry: formField(schema.element as z.ZodType) };
  }
  if (schema instanceof z.ZodEnum) {
    return { kind: 'choice', ...absence, of: schema.options.map(String) };
  }
  if (schema instanceof z.ZodNumber) return { kind: 'number', ...absence };
  if (schema instanceof z.ZodBoolean) return { kind: 'flag', ...absence };
  if (schema instanceof z.ZodString) {
    const of = vocabulariesOf.get(schema)?.vocabularies ?? [];
    return of.length > 0 ? { kind: 'term', ...absence, of } : { kind: 'line', ...absence };
  }
  return { kind: 'text', ...absence };
}

/** One entry for each key of an object's shape, in its order. */
export function formFields(shape: Readonly<Record<string, unknown>>): NamedField[] {
  return Object.entries(shape).map(([key, schema]) => ({
    key,
    field: formField(schema as z.ZodType),
  }));
}

function union(options: readonly z.ZodType[], absence: Absence): FormField {
  const isSilence = (option: z.ZodType) =>
    option instanceof z.ZodLiteral && option.values.has(notStated);
  const forms = options.filter((option) => !isSilence(option));
  const own = { ...absence, maySkip: absence.maySkip || forms.length < options.length };
  const [only] = forms;
  if (only && forms.length === 1) return formField(only, own);
  return { kind: 'either', ...own, forms: forms.map((form) => formField(form)) };
}

/** The long form of a date: how far it is known, and how. The short form is its value alone. */
export function dateDetail(): FormField {
  const short = factDate.def.in as unknown as z.ZodPipe;
  const [, long] = (short.def.in as z.ZodUnion).options;
  return formField(long as z.ZodType);
}
