// The schemas that editors complete and hover from agree with what the checker reads.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { openContent } from '../content-files.node';
import { loadPart } from '../content-part.node';
import { statementFacets } from '../facets';
import { failingSamples } from '../testing/failing/all';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';
import { editorSchemas, writeEditorSchemas } from './editor-schemas.node';
import { namesIn } from './names';
import type { SchemaPart } from './schema-words';

const content = join(projectRoot, 'content');
const real = editorSchemas(namesIn(loadPart(openContent(content)).base));
const tiny = withTinyBase({}, (dir) => editorSchemas(namesIn(loadPart(openContent(dir)).base)));

function compile(schemas: Readonly<Record<string, SchemaPart>>): Map<string, ValidateFunction> {
  const ajv = new Ajv({ strict: false, allErrors: true });
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
}

/** Which schema the checked-in settings of the editor give to a file below the content folder. */
function schemaNameOf(path: string): string | undefined {
  if (/^(cases|pages)\/.+\.ja\.mdx$/.test(path) || path.startsWith('pages/')) return 'translation';
  if (/^cases\/.+\.mdx$/.test(path)) return 'case';
  if (path.startsWith('sources/')) return 'source';
  if (path.startsWith('terms/')) return 'terms';
  return { 'companies.yaml': 'companies', 'moved.yaml': 'moved' }[path];
}

function faults(validators: Map<string, ValidateFunction>, path: string, text: string): string[] {
  const validate = validators.get(schemaNameOf(path) ?? '');
  if (!validate) return [];
  const yaml = path.endsWith('.mdx') ? (/^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '') : text;
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0) return ['no YAML'];
  if (validate(contents?.toJSON() ?? {})) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => schemaNameOf(path) !== undefined)
  .sort();

test('every file of the real content fits its schema', () => {
  const validators = compile(real);
  expect(files.length).toBeGreaterThan(60);
  for (const path of files) {
    expect(faults(validators, path, readFileSync(join(content, path), 'utf8')), path).toEqual([]);
  }
});

/** What a schema of a file cannot tell; an editor hears it from the checker, when the file is saved. */
const between = 'what fields ask of each other';
const forTheChecker: Readonly<Record<string, string>> = {
  'C16 a bad value inside the long form': 'which days the calendar has',
  'C16 a year of another age': 'which years can be meant',
  'E07 hosts of a network or a machine, however written': 'which hosts everybody reaches',
  'F08 an archive that copies another page, and one that is none': between,
  'none with a status': between,
  'rejected without saying why': between,
  'the same source twice': between,
  'a source read in part that does not say what is missing': between,
  'a place that is none, and one turn of a heading': 'how places in a source are written',
  'a term without what its facet needs, and one with a reserved id':
    'one schema serves the terms of every facet',
  'superseded by nothing, and a successor of what still holds': between,
  'the same decision twice': between,
  'a reason beside a mere mention, and one for leaving what is in use': between,
  'a measurement without a number or a phrase': between,
  'a source that is gone without a trace': between,
  'a file among those read that the repository does not list': between,
  'E18 addresses of other places': 'how addresses of this site are written',
  'entries that say too little or too much': between,
  'C25 a company whose name was cut at its comma, and a country in everyday speech':
    'which countries there are',
  'E04 an old address of a page without the slash at its end':
    'how addresses of this site are written',
  'a repository with the address for cloning, and a path that leads out of it':
    'how places in a repository are written',
  'a text whose languages are swapped, and one in the wrong language; names are let be':
    'which language a text is in',
  'a term held by one that is not there, or by one that is held itself':
    'one schema serves the terms of every facet',
};

const shapeSamples = failingSamples.filter(({ lines }) =>
  lines.some((line) => / (FIELD-[A-Z]+|TERM-UNKNOWN) /.test(line)),
);

test('there are failing samples of shape', () => {
  expect(shapeSamples.length).toBeGreaterThan(30);
});

const ofTiny = compile(tiny);

for (const { name, changes } of shapeSamples) {
  test(`refuses what the checker refuses: ${name}`, () => {
    const found = withTinyBase(changes, (dir) =>
      Object.keys(changes).flatMap((path) =>
        existsSync(join(dir, path))
          ? faults(ofTiny, path, readFileSync(join(dir, path), 'utf8'))
          : [],
      ),
    );
    const reason = forTheChecker[name];
    if (reason) expect(found, `no exception any more: ${reason}`).toEqual([]);
    else expect(found).not.toEqual([]);
  });
}

/** Parts of a schema by dotted path, as editors come to them. */
function partsOf(part: SchemaPart, path = ''): [string, SchemaPart][] {
  const properties = Object.entries((part.properties ?? {}) as Record<string, SchemaPart>);
  const branches = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (part[key] ?? []) as SchemaPart[]);
  const own = properties.map(([key, value]) => [path ? `${path}.${key}` : key, value] as const);
  return [
    ...own.flatMap(([at, value]): [string, SchemaPart][] => [[at, value], ...partsOf(value, at)]),
    ...[...branches, ...(part.items ? [part.items as SchemaPart] : [])].flatMap((one) =>
      partsOf(one, path),
    ),
  ];
}

/** Examples name things that no content has. */
function withAnyId(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withAnyId);
  if (typeof value !== 'object' || value === null) return value;
  const part = value as SchemaPart;
  if (part.markdownEnumDescriptions || part.$ref) return { type: 'string' };
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, withAnyId(inner)]));
}

for (const [name, schema] of Object.entries(tiny)) {
  test(`${name}: every field is explained in both languages, and its example fits it`, () => {
    const parts = partsOf(schema).filter(([path]) => !/(^|\.)(en|ja)$/.test(path));
    expect(parts.length).toBeGreaterThan(1);
    const ajv = new Ajv({ strict: false });
    const tried = new Set<string>();
    for (const [path, part] of parts) {
      const { description, markdownDescription: text = '' } = part as Record<string, string>;
      expect(description, path).toMatch(/[a-z]/);
      expect(description, path).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
      const example = /```yaml\n([\s\S]*)\n```$/.exec(text)?.[1] ?? '';
      const key = path.split('.').at(-1) ?? '';
      const value = (parse(example) as Record<string, unknown>)[key];
      expect(value, `${path}: ${example}`).toBeDefined();
      const lenient = withAnyId(part) as SchemaPart;
      // The fields of a statement are the same in every facet.
      const both = JSON.stringify([lenient, value]);
      if (tried.has(both)) continue;
      tried.add(both);
      expect(ajv.validate(lenient, value), `${path}: ${ajv.errorsText()}`).toBe(true);
    }
  });
}

test('a term, a company, a source and a case can be chosen by id, each with its label', () => {
  const parts = new Map(partsOf(tiny.case ?? {}));
  for (const { id } of statementFacets) {
    expect(parts.get(`${id}.is`)?.enum, id).toEqual(expect.arrayContaining(['none', 'unnamed']));
  }
  const [first] = statementFacets;
  expect(parts.get(`${first?.id}.replacedBy`)?.enum).toContain('not-stated');
  expect(parts.get('company')?.enum).toEqual(['sample-ltd', 'example-co']);
  expect(parts.get('company')?.markdownEnumDescriptions).toEqual([
    '**Sample Ltd. / サンプル**',
    '**Example Co.**',
  ]);
  expect(parts.get('sources.id')?.enum).toContain('ex-deck');
});

test('schemas are written once, whole, and a folder that refuses is no fault', () => {
  const root = mkdtempSync(join(tmpdir(), 'casebook-'));
  const names = withTinyBase({}, (dir) => namesIn(loadPart(openContent(dir)).base));
  try {
    expect(writeEditorSchemas(root, names)).toBe(true);
    const folder = join(root, '.cache', 'schemas');
    const written = readdirSync(folder).sort();
    expect(written).toEqual(
      Object.keys(tiny)
        .map((name) => `${name}.json`)
        .sort(),
    );
    const { mtimeMs, ino } = statSync(join(folder, 'case.json'));
    expect(JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))).toEqual(tiny.case);
    expect(writeEditorSchemas(root, names)).toBe(true);
    const again = statSync(join(folder, 'case.json'));
    expect([again.mtimeMs, again.ino]).toEqual([mtimeMs, ino]);
    writeFileSync(join(root, 'file'), '');
    expect(writeEditorSchemas(join(root, 'file'), names)).toBe(false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
