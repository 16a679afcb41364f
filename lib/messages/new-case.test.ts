import { expect, test } from 'vitest';
import type { FormField, NamedField } from '../authoring/form-field';
import { formPlan } from '../authoring/form-plan';
import { locales } from '../locales';
import { newCaseWords } from './new-case';

/** Every choice that any control of the form offers. */
function choicesIn(fields: readonly NamedField[]): string[] {
  const of = (field: FormField): string[] => {
    if (field.kind === 'choice') return [...field.of];
    if (field.kind === 'list') return of(field.entry);
    if (field.kind === 'either') return field.forms.flatMap(of);
    return field.kind === 'group' ? choicesIn(field.fields) : [];
  };
  return fields.flatMap(({ field }) => of(field));
}

test.each(locales)('%s: every choice of the form has words, and no word is left over', (locale) => {
  const plan = formPlan(locale);
  const date = plan.date.kind === 'group' ? plan.date.fields : [];
  const fields = [...plan.case, ...plan.source, ...plan.company, ...plan.statement, ...date];
  expect(Object.keys(newCaseWords(locale).choices).sort()).toEqual(
    [...new Set(choicesIn(fields))].sort(),
  );
});

test.each(locales)('%s: what is counted is named, and what is not there is not', (locale) => {
  const { counted } = newCaseWords(locale);
  expect(counted(0, 0, 0)).toBe('');
  expect(counted(2, 0, 0)).toContain('2');
  expect(counted(2, 3, 0)).toMatch(/2.*3/);
  expect(counted(0, 3, 0)).not.toContain('0');
});
