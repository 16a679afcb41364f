import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { projectRoot } from '../testing/project-files.node';
import { bookOf } from '../testing/tiny-base.node';
import { absolute, paths } from '../url/paths';
import { allResources, api } from './api';
import { openapi } from './openapi';
import { type SchemaName, schemas } from './schemas';

const { book } = loadCasebook(join(projectRoot, 'content'));
if (!book) throw new Error('the content has problems');
const files = api(book);
const description = JSON.parse(JSON.stringify(openapi(book, allResources(book))));

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; schema: { enum: string[] } }[];
  readonly responses: {
    '200': {
      content: Record<
        string,
        {
          schema: { $ref?: string };
          examples: { first: { value?: unknown; externalValue?: string } };
        }
      >;
    };
  };
}

const operations: [path: string, Operation][] = Object.entries(
  description.paths as Record<string, { get: Operation }>,
).map(([path, { get }]) => [path, get]);

/** What a reader of the description would fetch. */
function addresses([path, { parameters }]: [string, Operation]): string[] {
  return parameters.reduce(
    (before, { name, schema }) =>
      before.flatMap((one) => schema.enum.map((value) => one.replace(`{${name}}`, value))),
    [path],
  );
}

test('it is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  for (const [name, schema] of Object.entries(schemas(book))) {
    await validator.addSpecRef({ ...schema }, absolute(paths.api(`schema/${name}.json`)));
  }
  const { valid, errors } = await validator.validate(structuredClone(description));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(description.openapi).toBe('3.1.0');
  // The validator finds what is wrong.
  const broken = { ...description, paths: { '/x': { get: { responses: 'none' } } } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test('every path in it is a file, and every file is in it, once', () => {
  const described = operations.flatMap(addresses);
  expect(new Set(described).size).toBe(described.length);
  expect(described.sort()).toEqual(files.map(({ path }) => path).sort());
  expect(described.length).toBeGreaterThan(1000);
  const ids = operations.map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('examples fit their schemas or are files; schemas are files', () => {
  // Addresses are whole, wherever the site stands.
  const root = absolute(paths.root()).replace(/\/$/, '');
  const known = new Set(files.map(({ path }) => root + path));
  const ajv = new Ajv2020({ strict: false });
  const all = schemas(book);
  let values = 0;
  for (const [path, { responses }] of operations) {
    for (const { schema, examples } of Object.values(responses['200'].content)) {
      if (schema.$ref) expect(known, path).toContain(schema.$ref);
      const { value, externalValue } = examples.first;
      if (externalValue !== undefined) expect(known, path).toContain(externalValue);
      else expect(value, path).toBeDefined();
      const name = /schema\/(.*)\.json$/.exec(schema.$ref ?? '')?.[1] as SchemaName | undefined;
      if (value === undefined || !name) continue;
      values += 1;
      const { $id: _, ...own } = all[name];
      expect(ajv.validate(own, value), `${path}: ${ajv.errorsText()}`).toBe(true);
    }
  }
  expect(values).toBeGreaterThan(4);
});

test('every address is below one folder, without a sign that a host would have to escape', () => {
  for (const { path } of files)
    expect(path).toMatch(
      /^\/(?:[a-z0-9-]+\/)+[a-z0-9-]+\.(?:md|json|csv)$|^\/[a-z]{2}\/[a-z-]+\.(?:md|json|csv)$/,
    );
});

test('a base of one case has no comparison, and none is described', () => {
  const one = bookOf({
    'cases/example-co-2020.mdx': null,
    'cases/example-co-2020.ja.mdx': null,
  });
  expect(one.cases).toHaveLength(1);
  const text = JSON.stringify(openapi(one, allResources(one)));
  expect(text).toContain('/{locale}/cases/{id}.md');
  expect(text).not.toMatch(/compare|undefined|"enum":\[\]/);
});
