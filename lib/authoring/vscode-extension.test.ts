// The extension of the workspace without the editor: its modules against the real YAML language server.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openContent } from '../content-files.node';
import { loadPart } from '../content-part.node';
import { projectRoot } from '../testing/project-files.node';
import { withTinyBase } from '../testing/tiny-base.node';
import { editorSchemas } from './editor-schemas.node';
import { namesIn } from './names';

interface Place {
  readonly line: number;
  readonly character: number;
}
interface Item {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: { readonly value: string };
  readonly textEdit: { readonly range: { start: Place; end: Place }; readonly newText: string };
}
interface Service {
  complete(path: string, text: string, place: Place): Promise<Item[]>;
  hover(
    path: string,
    text: string,
    place: Place,
  ): Promise<{ range: { start: Place; end: Place }; value: string } | undefined>;
}

const folder = join(projectRoot, '.vscode', 'extensions', 'casebook');
const required = createRequire(join(folder, 'extension.js'));
const { frontMatter, frontMatterService } = required('./front-matter.js') as {
  frontMatter(text: string): { yaml: string; first: number; end: number } | undefined;
  frontMatterService(root: string, schemaNamed: (name: string) => object | undefined): Service;
};
const { problemsIn } = required('./check-report.js') as {
  problemsIn(
    output: string,
    lineOf: (file: string, line: number) => string | undefined,
  ): { line: number; from: number; to: number; code: string; isWarning: boolean }[] | undefined;
};

const schemas = withTinyBase({}, (dir) => editorSchemas(namesIn(loadPart(openContent(dir)).base)));
const service = frontMatterService(projectRoot, (name) => schemas[name]);
const path = '/content/cases/sample-ltd-2021.mdx';

/** A file with `|` at the place of the cursor. */
function at(text: string): [string, Place] {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return [text.replace('|', ''), place];
}
const complete = (text: string, file = path) => service.complete(file, ...at(text));
const hover = (text: string) => service.hover(path, ...at(text));

test('terms of the facet are offered with their labels and definitions', async () => {
  const items = await complete(
    '---\ntitle: 荷物追跡😀\ncluster:\n  - is: |\n---\n\n## A {/* a */}\n',
  );
  expect(items.map(({ label }) => label)).toEqual([
    ...['k3s', 'kops', 'gke', 'nomad', 'openshift', 'none', 'unnamed'],
  ]);
  expect(items[0]?.documentation?.value).toContain('架空。');
  expect(items.find(({ label }) => label === 'unnamed')?.detail).toBe(
    'Product not named / 製品名の記載なし',
  );
  const cicd = await complete('---\ncicd: [{ is: | }]\n---\n');
  expect(cicd.map(({ label }) => label)).toContain('argo-cd');
});

test('companies, sources and cases are offered, and the fields that are left', async () => {
  expect((await complete('---\ncompany: |\n---\n')).map(({ detail }) => detail)).toEqual([
    'Sample Ltd. / サンプル',
    'Example Co.',
  ]);
  const labels = async (text: string) => (await complete(text)).map(({ label }) => label);
  expect(await labels('---\nsources:\n  - id: |\n---\n')).toContain('ex-deck');
  expect(await labels('---\nrelated:\n  - |\n---\n')).toContain('example-co-2020');
  const fields = await labels('---\ntitle: a\n|\n---\n');
  expect(fields).toContain('outcome');
  expect(fields).not.toContain('title');
});

test('a range stands right behind Japanese and behind characters of two units', async () => {
  const [item] = await complete('---\nproduct: { en: x, ja: 荷物😀追跡, at: y }\nunit: n|\n---\n');
  expect(item?.textEdit.range).toEqual({
    start: { line: 2, character: 6 },
    end: { line: 2, character: 7 },
  });
  const behind = await hover('---\ntitle: x\nproduct: { ja: 荷物😀追跡, e|n: x }\n---\n');
  expect(behind?.range.start).toEqual({ line: 2, character: 'product: { ja: 荷物😀追跡, '.length });
});

test('hover tells what a field is, in both languages, and the term that stands there', async () => {
  const field = await hover('---\ntitle: x\nout|come:\n  is: retreated\n---\n');
  expect(field?.value).toMatch(/^#### Outcome \/ 結果\n/);
  expect(field?.value).toContain('What became of the platform');
  expect(field?.value).toContain('実行基盤の最後の変化');
  expect(field?.value).toContain('```yaml\noutcome:');
  const term = await hover('---\noutcome:\n  is: retr|eated\n---\n');
  expect(term?.value).toContain('**retreated**');
  expect(term?.value).not.toContain('**adopted**');
});

test('prose, other files and a file without front matter are left alone', async () => {
  expect(await complete('---\ntitle: x\n---\n\nis: |\n')).toEqual([]);
  expect(await complete('|is: \n')).toEqual([]);
  expect(await complete('---\n|\n---\n', '/docs/a.mdx')).toEqual([]);
  expect(await hover('---\ntitle: x\n---\n\n## T|itle {/* a */}\n')).toBeUndefined();
  const words = await complete('---\n|\n---\n', '/content/cases/sample-ltd-2021.ja.mdx');
  expect(words.map(({ label }) => label)).toContain('summary');
  expect(words.map(({ label }) => label)).not.toContain('outcome');
});

test('front matter keeps its lines, closed or not, with any line ends', () => {
  expect(frontMatter('---\r\na: 1\r\n---\r\nb: 2\r\n')).toEqual({
    yaml: '\na: 1\n',
    first: 1,
    end: 2,
  });
  expect(frontMatter('---\na: 1\n# c\n## B {/* b */}\nx\n')).toMatchObject({ first: 1, end: 3 });
  expect(frontMatter('---\na: 1')).toMatchObject({ yaml: '\na: 1\n' });
  expect(frontMatter('a: 1')).toBeUndefined();
});

/** What an editor makes of a snippet: defaults stay, lines are indented like the one of the cursor. */
function inserted(text: string, item: Item | undefined): string {
  const [whole, { line, character }] = at(text);
  const lines = whole.split('\n');
  const own = lines[line] ?? '';
  const indent = /^\s*/.exec(own)?.[0] ?? '';
  const body = (item?.textEdit.newText ?? '')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, 'x')
    .replaceAll('\n', `\n${indent}`);
  lines[line] = own.slice(0, character) + body + own.slice(character);
  return lines.slice(1, lines.indexOf('---', 1)).join('\n');
}

test('snippets of statements become statements, as the whole list and as one entry', async () => {
  for (const text of ['---\nhosting: |\n---\n', '---\nhosting:\n  - |\n---\n']) {
    const items = (await complete(text)).filter(({ label }) => label.endsWith('…'));
    expect(items.map(({ label }) => label)).toEqual(['used …', 'used-formerly …', 'rejected …']);
    for (const item of items) {
      const { hosting } = parse(inserted(text, item)) as { hosting: Record<string, unknown>[] };
      expect(hosting).toHaveLength(1);
      expect(hosting[0]).toMatchObject({ is: 'x', status: item.label.replace(' …', '') });
    }
  }
});

test('a schema that changes is used at once', async () => {
  let company = ['a'];
  const changing = frontMatterService(projectRoot, (name) =>
    name === 'case'
      ? { type: 'object', properties: { company: { type: 'string', enum: company } } }
      : undefined,
  );
  const labels = async () =>
    (await changing.complete(path, ...at('---\ncompany: |\n---\n'))).map(({ label }) => label);
  expect(await labels()).toEqual(['a']);
  company = ['a', 'b'];
  expect(await labels()).toEqual(['a', 'b']);
});

test('what the checker says stands at its place, in units of the editor', () => {
  const line = 'subject: { ja: 荷物😀追跡, note: x }';
  const problem = {
    file: 'content/cases/a.mdx',
    line: 4,
    column: [...'subject: { ja: 荷物😀追跡, '].length + 1,
    ...{ code: 'FIELD-UNKNOWN', severity: 'error', field: 'subject.note' },
    ...{ expected: 'a field of the model', got: '"note"', hint: 'Delete it.' },
  };
  const report = JSON.stringify({ problems: [problem, { file: 3 }, null], more: true });
  expect(problemsIn(`npm said something\n${report}`, () => line)).toEqual([
    expect.objectContaining({
      line: 3,
      from: line.indexOf('note'),
      to: line.indexOf('note') + 'note:'.length,
      isWarning: false,
      message: 'subject.note: expected a field of the model, got "note". Delete it.',
    }),
  ]);
  const [marked] =
    problemsIn(JSON.stringify({ problems: [{ ...problem, length: 4 }] }), () => line) ?? [];
  expect(marked?.to).toBe(line.indexOf('note') + 4);
  expect(problemsIn('not JSON', () => line)).toBeUndefined();
  expect(problemsIn('{}', () => line)).toEqual([]);
});

test('the settings that are checked in name schemas that are made, for files that are there', () => {
  const settings = JSON.parse(
    readFileSync(join(projectRoot, '.vscode', 'settings.json'), 'utf8'),
  ) as { 'yaml.schemas': Record<string, string> };
  const made = Object.keys(schemas).map((name) => `.cache/schemas/${name}.json`);
  for (const [schema, glob] of Object.entries(settings['yaml.schemas'])) {
    expect(made).toContain(schema);
    const [place = ''] = glob.split('/*');
    // Nothing may have moved yet.
    if (!place.endsWith('moved.yaml'))
      expect(existsSync(join(projectRoot, place)), place).toBe(true);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    main: string;
  };
  expect(readdirSync(folder)).toContain(manifest.main.replace('./', ''));
});
