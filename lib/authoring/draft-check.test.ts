import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { parseFrontMatter } from '../text/front-matter';
import { type CaseDraft, newDraft } from './draft';
import { checkDraft } from './draft-check';
import { draftFiles } from './draft-files';
import { openAll } from './draft-open';
import { formBase } from './form-base';
import { formPlan } from './form-plan';

const root = join(import.meta.dirname, '..', '..');
const { book } = loadCasebook(join(root, 'content'));
if (!book) throw new Error('content has problems');
const base = JSON.parse(JSON.stringify(formBase(book))) as ReturnType<typeof formBase>;
const start = newDraft(formPlan('en'));

const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const ids = readdirSync(join(root, 'content/cases'))
  .filter((name) => /^[^.]+\.mdx$/.test(name))
  .map((name) => name.replace(/\.mdx$/, ''));

function opened(id: string): CaseDraft {
  const files = [`${id}.mdx`, `${id}.ja.mdx`].map((name) => ({
    name,
    text: read(`cases/${name}`),
  }));
  const { draft, problems } = openAll(start, files);
  expect(problems).toEqual([]);
  if (!draft) throw new Error('not opened');
  return draft;
}

describe.each(ids)('%s', { timeout: 60_000 }, (id) => {
  test('opens, has no problem, and is written as it was', () => {
    const draft = opened(id);
    const { files, problems } = checkDraft(draft, base);
    expect(problems).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      `content/cases/${id}.mdx`,
      `content/cases/${id}.ja.mdx`,
    ]);
    for (const { path, text } of files) expect(text).toBe(read(path.replace('content/', '')));
  });

  test('a changed word changes that word alone; without the old text the data are the same', () => {
    const draft = opened(id);
    const outcome = draft.case.data.outcome as object;
    const changed = {
      ...draft,
      case: { ...draft.case, data: { ...draft.case.data, outcome: { ...outcome, is: 'zzz' } } },
    };
    const [file] = draftFiles(changed);
    const old = read(`cases/${id}.mdx`);
    const text = file?.text ?? '';
    expect(dataOf(text)).toEqual(changed.case.data);
    const before = old.split('\n');
    const differing = text.split('\n').filter((line, i) => line !== before[i]);
    expect(differing).toEqual(['  is: zzz']);
    const isKept = (line: string) => text.includes(line.trim());
    const comments = old.split('\n').filter((line) => /^\s*#/.test(line) && !line.startsWith('##'));
    expect(comments.filter((line) => !isKept(line))).toEqual([]);

    const { base: _, ...fresh } = draft.case;
    const rewritten = draftFiles({ ...draft, case: fresh })[0]?.text ?? '';
    expect(dataOf(rewritten)).toEqual(draft.case.data);
    expect(rewritten.slice(rewritten.indexOf('\n---\n'))).toBe(old.slice(old.indexOf('\n---\n')));
  });
});

function dataOf(text: string): unknown {
  return parseFrontMatter({ file: 'x', text }).value?.yaml.data;
}

test('an empty form is no crash, and names what is missing with its place', () => {
  const { files, problems } = checkDraft(start, base);
  expect(files.map(({ slot }) => slot)).toEqual(['case', 'source-0']);
  const fields = problems.map(({ field }) => field);
  for (const field of ['title', 'summary', 'company', 'outcome.is', 'url', 'id', 'body']) {
    if (field !== 'url') expect(fields).toContain(field);
  }
  for (const { line, column } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
  }
});

test('ids that others have are named', () => {
  const taken = {
    ...start,
    year: '2022',
    case: { ...start.case, data: { ...start.case.data, company: 'hatena' } },
    sources: [{ data: { ...start.sources[0]?.data, id: 'hatena-k8s-meetup-52-2022' } }],
  };
  const codes = checkDraft(taken, base).problems.map(({ code, got }) => `${code} ${got}`);
  expect(codes).toContain('ID-DUPLICATE "hatena-2022"');
  expect(codes).toContain('ID-DUPLICATE "hatena-k8s-meetup-52-2022"');
});
