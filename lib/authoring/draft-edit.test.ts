import { expect, test } from 'vitest';
import { newDraft } from './draft';
import { moved, valueAt, withSourceRenamed, withValue } from './draft-edit';
import { withFollowingIds } from './draft-ids';
import { controlsOf, sectionAt } from './form-places';
import { formPlan } from './form-plan';
import { joinProse, splitProse } from './form-prose';

test('a value is put at its place, and everything around stays', () => {
  const data = { a: [{ b: 1 }, { b: 2 }], c: 'x' };
  expect(withValue(data, ['a', 1, 'b'], 3)).toEqual({ a: [{ b: 1 }, { b: 3 }], c: 'x' });
  expect(withValue(data, ['a', 0, 'b'], undefined)).toEqual({ a: [{}, { b: 2 }], c: 'x' });
  expect(data.a[1]?.b).toBe(2);
  const ordered = withValue({ is: 'x', note: 'y' }, ['at'], 'z', ['is', 'at', 'note']);
  expect(Object.keys(ordered as object)).toEqual(['is', 'at', 'note']);
  expect(valueAt(data, ['a', 1, 'b'])).toBe(2);
  expect(valueAt(data, ['constructor', 'name'])).toBeUndefined();
});

test('entries move as far as there is room', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('facts follow a source to its new id; other ids and texts do not', () => {
  const data = {
    sources: [{ id: 'old', role: 'primary' }],
    decisions: [{ id: 'old', at: ['old#S1', 'older#S1'] }],
    title: 'old#S1',
  };
  expect(withSourceRenamed(data, 'old', 'new')).toEqual({
    sources: [{ id: 'new', role: 'primary' }],
    decisions: [{ id: 'old', at: ['new#S1', 'older#S1'] }],
    title: 'old#S1',
  });
});

test('ids follow from company, year and kind, until somebody writes one', () => {
  const start = newDraft(formPlan('en'));
  const company = { data: { id: 'kinto', name: 'KINTO' } };
  const named = withFollowingIds(start, { ...start, company });
  expect(named.case.data.company).toBe('kinto');
  const dated = withFollowingIds(named, { ...named, year: '2022' });
  expect(dated.sources[0]?.data.id).toBe('kinto-2022');
  expect(dated.case.data.sources).toEqual([{ id: 'kinto-2022', role: 'primary' }]);
  const put = (id: string) => ({
    ...dated,
    case: { ...dated.case, body: 'A. <Cite at="kinto-2022#S1, kinto-2022#S2" />' },
    sources: [{ data: { ...dated.sources[0]?.data, id } }],
  });
  const worded = withFollowingIds(dated, { ...dated, year: '2022年' });
  expect(worded.sources).toEqual(dated.sources);
  const own = withFollowingIds(dated, put('own'));
  expect(own.case.body).toBe('A. <Cite at="own#S1, own#S2" />');
  expect(withFollowingIds(own, { ...own, year: '2023' }).sources[0]?.data.id).toBe('own');
});

test('prose is given back as it was, in sections where it has them', () => {
  const body = 'Lead.\n\n## One {/* one */}\n\nText.\n\nMore.\n\n## Two {/* two */}\n\nEnd.';
  const prose = splitProse(body);
  expect(prose.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ['one', 'One'],
    ['two', 'Two'],
  ]);
  expect(joinProse(prose)).toBe(body);
  const odd = '## One {/* one */}\nno blank line before\n\n\n\n## Two {/*two*/}';
  expect(splitProse(odd)).toEqual({ lead: odd, sections: [] });
});

test('a problem leads to its control, then to what is around it', () => {
  const files = [
    {
      slot: 'case',
      path: 'content/cases/a.mdx',
      text: '---\ntitle: x\n---\n\nA\n\n## B {/* b */}\n\nC\n',
    },
    { slot: 'company', path: 'content/companies.yaml', text: '' },
  ];
  const at = (file: string, field: string, line = 1) =>
    controlsOf(
      { file, field, line, column: 1, code: 'X', severity: 'error', expected: '', got: '' },
      files,
    );
  expect(at('content/cases/a.mdx', 'outcome.reasons[0].is')).toEqual([
    ...['case:outcome.reasons[0].is', 'case:outcome.reasons[0]'],
    ...['case:outcome.reasons', 'case:outcome'],
  ]);
  expect(at('content/companies.yaml', '[0].name.en')[0]).toBe('company:name.en');
  expect(at('content/companies.yaml', 'kinto.industry[0].is')[0]).toBe('company:industry[0].is');
  expect(at('content/cases/a.mdx', 'body', 5)).toEqual(['case:body[0]']);
  expect(at('content/cases/a.mdx', 'body', 9)).toEqual(['case:body[1]']);
  expect(at('elsewhere', 'x')).toEqual([]);
  expect(sectionAt('no fence', 3)).toBe(0);
});
