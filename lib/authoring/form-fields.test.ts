import { expect, test } from 'vitest';
import { caseFields } from '../cases/schema';
import { statement } from '../cases/statement-schema';
import { statementFacets } from '../facets';
import { sourceSchema } from '../sources/schema';
import { newDraft } from './draft';
import type { FormField, NamedField } from './form-field';
import { dateDetail, formFields } from './form-fields';
import { formPlan } from './form-plan';

const at = (fields: readonly NamedField[], key: string) =>
  fields.find((one) => one.key === key)?.field;
const entryOf = (field: FormField | undefined) =>
  field?.kind === 'list' && field.entry.kind === 'group' ? field.entry.fields : [];

test('controls are those of the schema, in its order, with what may be left out', () => {
  const fields = formFields(caseFields);
  expect(fields.map(({ key }) => key)).toEqual(Object.keys(caseFields));
  expect(at(fields, 'title')).toEqual({ kind: 'line', isRequired: true, maySkip: false });
  expect(at(fields, 'subject')).toMatchObject({ kind: 'localized', isRequired: true });
  expect(at(fields, 'motives')).toMatchObject({ kind: 'list', isRequired: true, maySkip: true });
  expect(at(fields, 'lessons')).toMatchObject({ kind: 'list', isRequired: false, maySkip: false });
  const motive = entryOf(at(fields, 'motives'));
  expect(at(motive, 'is')).toMatchObject({ kind: 'term', of: ['motive'] });
  expect(at(motive, 'at')).toMatchObject({ kind: 'evidence' });
  expect(at(motive, 'note')).toMatchObject({ kind: 'localized', isRequired: false });
  expect(at(entryOf(at(fields, 'decisions')), 'label')).toMatchObject({ kind: 'name' });
  expect(at(entryOf(at(fields, 'speakers')), 'affiliation')).toMatchObject({
    kind: 'either',
    forms: [{ kind: 'line' }, { kind: 'localized' }],
  });
  const scale = entryOf(at(fields, 'scale'));
  expect(at(scale, 'value')).toMatchObject({ kind: 'number' });
  expect(at(scale, 'approx')).toMatchObject({ kind: 'flag', isRequired: false });
  expect(at(scale, 'asOf')).toMatchObject({ kind: 'date', maySkip: true });
});

test('what has no control is said to be text', () => {
  const repository = at(formFields(sourceSchema.shape), 'repository');
  expect(repository?.kind === 'group' && at(repository.fields, 'files')).toMatchObject({
    kind: 'text',
  });
});

test('a statement may leave out, or be silent', () => {
  const fields = formFields(statement.shape);
  expect(at(fields, 'note')).toMatchObject({ kind: 'localized', isRequired: false, maySkip: true });
  expect(at(fields, 'because')).toMatchObject({ kind: 'list', entry: { kind: 'term' } });
  const detail = dateDetail();
  expect(detail.kind === 'group' && detail.fields.map(({ key }) => key)).toEqual([
    ...['value', 'precision', 'basis', 'bound', 'at', 'note'],
  ]);
});

test.each(['en', 'ja'] as const)(
  '%s: every control has words, and every facet is asked for',
  (locale) => {
    const plan = formPlan(locale);
    const silent: string[] = [];
    const walk = (document: keyof typeof plan.words, fields: readonly NamedField[], above = '') => {
      for (const { key, field } of fields) {
        const path = `${above}${key}`;
        if (!plan.words[document][path]) silent.push(`${document} ${path}`);
        const inner = field.kind === 'list' ? field.entry : field;
        for (const form of inner.kind === 'either' ? inner.forms : [inner]) {
          if (form.kind === 'group') walk(document, form.fields, `${path}.`);
        }
      }
    };
    walk('case', plan.case);
    walk('source', plan.source);
    walk('company', plan.company);
    walk('statement', plan.statement);
    if (plan.date.kind === 'group') walk('date', plan.date.fields);
    expect(silent).toEqual([]);
    const asked = plan.facets.flatMap(({ facets }) => facets.map(({ id }) => id));
    expect(asked.sort()).toEqual(statementFacets.map(({ id }) => id).sort());
  },
);

test('a new draft says of every facet that it is not stated', () => {
  const { case: file, sources } = newDraft(formPlan('en'));
  for (const { id } of statementFacets) expect(file.data[id]).toBe('not-stated');
  expect(file.data).toMatchObject({
    title: '',
    motives: 'not-stated',
    subject: { en: '', ja: '' },
    timeline: [],
    outcome: { is: '', date: 'not-stated' },
  });
  expect(sources).toHaveLength(1);
});
