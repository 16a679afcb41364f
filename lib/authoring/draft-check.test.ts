import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCasebook } from '../casebook.node';
import { findCheck } from '../checks/find-check';
import { parseFrontMatter } from '../text/front-matter';
import { type CaseDraft, draftId, newDraft } from './draft';
import { checkDraft } from './draft-check';
import { draftFiles } from './draft-files';
import { openAll } from './draft-open';
import { formBase } from './form-base';
import { formPlan } from './form-plan';
import { halfWidth } from './half-width';

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

const yearly = (year: string) => ({
  ...start,
  year,
  case: { ...start.case, data: { ...start.case.data, company: 'sample-harbour' } },
});
const ofId = (year: string) =>
  checkDraft(yearly(year), base).problems.filter(({ code }) => code === 'ID-FORM');

test.each(['', '2022', '２０２２', ' 2022 '])('the year %j leaves the id well formed', (year) => {
  expect(ofId(year)).toEqual([]);
});

test('a year that is not given is missing; one without containers, or to come, is told', () => {
  const missing = checkDraft(yearly(''), base).problems.filter(
    ({ field }) => field === 'file-year',
  );
  expect(missing).toMatchObject([{ code: 'FIELD-MISSING', got: 'nothing' }]);
  for (const year of ['1999', '3022']) {
    expect(ofId(year)).toMatchObject([{ field: 'file-year', got: `"${year}"` }]);
  }
});

test('digits of full width are the same id', () => {
  expect(draftId({ ...yearly('２０２２'), subject: 'ＣＩ' })).toBe('sample-harbour-ci-2022');
});

test.each([
  ['2022年', 'Write the digits alone: 2022.'],
  ['２０２２年', 'Write the digits alone: 2022.'],
  ['令和4年', undefined],
  ['22', undefined],
  ['20223', undefined],
])('the year %j is told at the year, not at the id', (year, hint) => {
  expect(ofId(year)).toMatchObject([{ field: 'file-year', got: `"${halfWidth(year)}"`, hint }]);
});

test('an id that is wrong besides its year is told as well', () => {
  const { problems } = checkDraft({ ...yearly('2022年'), subject: 'a/b' }, base);
  const fields = problems.filter(({ code }) => code === 'ID-FORM').map(({ field }) => field);
  expect(fields.sort()).toEqual(['file', 'file-year']);
});

test('whatever an empty form or an opened slip is told, a Japanese reader is told the rule of it', () => {
  const { rules } = formPlan('ja');
  expect(formPlan('en').rules).toEqual({});
  const draft = opened('hatena-2022');
  const outcome = { ...(draft.case.data.outcome as object), is: 'retreeted' };
  const data = { ...draft.case.data, outcome };
  const drafts = [start, yearly('2022年'), { ...draft, case: { ...draft.case, data } }];
  const codes = new Set(drafts.flatMap((one) => checkDraft(one, base).problems.map((p) => p.code)));
  expect(codes).toContain('TERM-UNKNOWN');
  for (const code of codes) expect(rules[code], code).toMatch(/[ぁ-ん]/);
  for (const code of codes) expect(rules[code]).toBe(findCheck(code)?.rule.ja);
});
