// The page of fields holds every field of every schema, each with a place and a form of its own.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { caseSchema } from '../cases/schema';
import { allCodes } from '../checks/find-check';
import { statementFacets } from '../facets';
import { factDate, listOf, localizedText, orNotStated, termOf } from '../text/values';
import { codesOf } from './codes-of-form';
import { facetDocs, fieldDocs } from './field-docs';
import { fieldShape } from './field-form';

const all = Object.values(fieldDocs).flat();
const facets = facetDocs.flatMap((group) => group.facets);

test('every key of a case file is there once, facets in the groups of the table', () => {
  const keys = fieldDocs.case.filter(({ path }) => !path.includes('.')).map(({ path }) => path);
  const here = [...keys, ...facets.map(({ id }) => id)];
  expect([...here].sort()).toEqual(Object.keys(caseSchema().shape).sort());
  expect(facets.filter(({ isRequired }) => isRequired).map(({ id }) => id)).toEqual(
    statementFacets.filter(({ core }) => core).map(({ id }) => id),
  );
});

test('anchors are unique and fit an address', () => {
  const anchors = [...all, ...facets].map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const anchor of anchors) expect(anchor).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(anchors).toEqual(
    expect.arrayContaining(['field-outcome', 'field-outcome-is', 'date-value']),
  );
});

test('what is required, and what may be silent', () => {
  const docOf = (path: string) => fieldDocs.case.find((doc) => doc.path === path);
  expect(docOf('title')).toMatchObject({ isRequired: true, mayBeSilent: false });
  expect(docOf('motives')).toMatchObject({ isRequired: true, mayBeSilent: true });
  expect(docOf('outcome.reasons')).toMatchObject({ isRequired: false, mayBeSilent: true });
  expect(docOf('lessons')).toMatchObject({ isRequired: false, mayBeSilent: false });
});

test('the form of a value, however it is wrapped', () => {
  const form = (schema: z.ZodType) => fieldShape(schema).form;
  expect(form(orNotStated(factDate, 'x').optional())).toEqual({ kind: 'date' });
  expect(form(localizedText.optional())).toEqual({ kind: 'localized' });
  expect(form(orNotStated(listOf(termOf('a', 'b'), 'x').min(1), 'x'))).toEqual({
    kind: 'list',
    of: { kind: 'term', vocabularies: ['a', 'b'] },
  });
  expect(form(z.enum(['x', 'y']).optional())).toEqual({ kind: 'choice', values: ['x', 'y'] });
  expect(
    Object.keys(fieldShape(listOf(z.object({ a: z.string() }), 'x').default([])).fields),
  ).toEqual(['a']);
});

test('fields of a shape of their own are told once', () => {
  const paths = fieldDocs.case.map(({ path }) => path);
  expect(paths.filter((path) => /\.(value|precision)$/.test(path)).sort()).toEqual([
    'measurements.after.value',
    'measurements.before.value',
    'scale.value',
    'versions.value',
  ]);
  expect(fieldDocs.case.filter(({ isShared }) => isShared).length).toBeGreaterThan(10);
});

test('codes named beside a form are explained', () => {
  const codes = all.flatMap(({ form }) => codesOf(form));
  expect(new Set(codes).size).toBeGreaterThan(5);
  for (const code of codes) expect(allCodes, code).toContain(code);
});
