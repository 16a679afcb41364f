import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { allResources } from './api';
import { instances, type Resource } from './resource';
import { type SchemaName, schemaNames, schemas } from './schemas';

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content has problems');
const resources = allResources(book);

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
});
const validators = new Map<SchemaName, ValidateFunction>();
for (const name of schemaNames) {
  // As it is published: read back from its text.
  validators.set(name, ajv.compile(JSON.parse(JSON.stringify(schemas(book)[name]))));
}

const readFile = (resource: Resource, i = 0) => {
  const one = instances(resource)[i];
  if (!one) throw new Error(`no file of ${resource.path}`);
  return JSON.parse(JSON.stringify(resource.make(one.of)));
};
const faults = (name: SchemaName, value: unknown): string[] => {
  const validate = validators.get(name);
  if (!validate) throw new Error(`no schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

test('every schema is used, and every JSON file but descriptions has one', () => {
  const used = new Set(resources.flatMap(({ schema }) => schema ?? []));
  expect([...used].sort()).toEqual([...schemaNames].sort());
  const without = resources.filter(
    ({ media, schema }) => media === 'application/json' && schema === undefined,
  );
  expect(without.map(({ path }) => path)).toEqual([
    '/api/v1/openapi.json',
    '/api/v1/schema/{name}.json',
  ]);
});

for (const resource of resources) {
  const { schema, path, example } = resource;
  if (!schema) continue;
  test(`${path} is as its schema says, and so is its example`, () => {
    for (const [i] of instances(resource).entries()) {
      expect(faults(schema, readFile(resource, i)).slice(0, 5)).toEqual([]);
    }
    if (example) expect(faults(schema, JSON.parse(JSON.stringify(example())))).toEqual([]);
  });
}

test('the schemas fit another base too', () => {
  const tiny = bookOf();
  const own = new Ajv2020({ strict: false });
  for (const resource of allResources(tiny)) {
    const { schema } = resource;
    if (!schema) continue;
    const validate =
      own.getSchema(`tiny-${schema}`) ??
      own.compile({ ...schemas(tiny)[schema], $id: `tiny-${schema}` });
    for (const { of, path } of instances(resource)) {
      validate(JSON.parse(JSON.stringify(resource.make(of))));
      expect(validate.errors, path).toBeNull();
    }
  }
});

type Json = { [key: string]: Json } & Json[] & string;

/** Of a file: a change that must be found, and where the schema finds it. */
const changes: readonly [path: string, what: string, change: (file: Json) => void][] = [
  ['/api/v1/cases.json', 'a status', (f) => assign(statement(f), { status: 'uses' })],
  ['/api/v1/cases.json', 'a facet', (f) => assign(statement(f), { facet: 'colour' })],
  [
    '/api/v1/cases.json',
    'a term of another facet',
    (f) => assign(statement(f), { facet: 'mesh', term: 'argo-cd' }),
  ],
  ['/api/v1/cases.json', 'an outcome', (f) => assign(f.cases?.[0]?.outcome, { is: 'vanished' })],
  ['/api/v1/cases.json', 'a date', (f) => assign(f.cases?.[0]?.told, { value: '12 March 2020' })],
  ['/api/v1/cases.json', 'a missing field', (f) => remove(f.cases?.[0], 'statements')],
  ['/api/v1/cases.json', 'a field too many', (f) => assign(f.cases?.[0], { rating: 5 })],
  ['/api/v1/cases.json', 'a title in one language', (f) => remove(f.cases?.[0]?.title, 'ja')],
  ['/api/v1/facts.json', 'no evidence column', (f) => remove(f.facts?.[0], 'locator')],
  [
    '/api/v1/facts.json',
    'a term of another facet',
    (f) => assign(f.facts?.[0], { term: 'argo-cd' }),
  ],
  ['/api/v1/facts.json', 'an empty date', (f) => assign(f.facts?.[0], { since: '' })],
  [
    '/api/v1/facts.json',
    'an address elsewhere',
    (f) => assign(f.facts?.[0]?.url, { en: 'javascript:alert(1)' }),
  ],
  ['/api/v1/terms.json', 'a vocabulary', (f) => assign(f.terms?.[0], { vocabulary: 'colour' })],
  [
    '/api/v1/companies.json',
    'an industry',
    (f) => assign(f.companies?.[0], { industry: ['magic'] }),
  ],
  ['/api/v1/sources.json', 'an extent', (f) => assign(f.sources?.[0], { extent: 'mostly' })],
  ['/api/v1/index.json', 'a count', (f) => assign(f.counts, { cases: -1 })],
  ['/api/v1/changelog.json', 'a version', (f) => assign(f.changes?.[0], { version: 'one' })],
  [
    '/api/v1/oembed/{locale}/cases/{id}.json',
    'a script in place of the frame',
    (f) => assign(f, { html: '<script src="https://x.example"></script>' }),
  ],
  ['/api/v1/oembed/{locale}/compare/{pair}.json', 'no width', (f) => remove(f, 'width')],
  ['/{locale}/cases/{id}.json', 'an empty name', (f) => assign(f.facts?.[0], { name: '' })],
  ['/{locale}/cases/{id}.json', 'a field too many', (f) => assign(f.sections?.[0], { html: '' })],
  ['/{locale}/compare/{pair}.json', 'no rich text', (f) => remove(f, 'html')],
  ['/{locale}/compare/{pair}.json', 'a cell less', (f) => void f.rows?.[0]?.cells?.pop()],
  ['/{locale}/compare/{pair}.json', 'another version', (f) => assign(f, { version: 2 })],
];

function assign(target: Json | undefined, more: object): void {
  if (!target) throw new Error('nothing to change');
  Object.assign(target, more);
}

function remove(target: Json | undefined, key: string): void {
  if (!target || !(key in target)) throw new Error(`no "${key}" to remove`);
  delete target[key];
}

const statement = (file: Json) => file.cases?.[0]?.statements?.[0];

test.each(changes)('%s with %s wrong is refused', (path, _, change) => {
  const resource = resources.find((one) => one.path === path);
  if (!resource?.schema) throw new Error(`no schema for ${path}`);
  const value = readFile(resource);
  expect(faults(resource.schema, value)).toEqual([]);
  change(value);
  expect(faults(resource.schema, value)).not.toEqual([]);
});
