// Two states of the invented base side by side: what the report says of a change.
import { expect, test } from 'vitest';
import { swap, swaps } from '../testing/changes';
import { tinyFiles } from '../testing/tiny-files';
import { onlyCase as only, reportOf } from '../testing/tiny-report.node';
import { reportMarkdown } from './report-markdown';

const sample = 'cases/sample-ltd-2021.mdx';
const example = 'cases/example-co-2020.mdx';

test('no change: nothing is said but figures and coverage', () => {
  const { cases, entries, counts, addresses, errors, warnings, figures, coverage } = reportOf({});
  expect({ cases, entries, counts, errors }).toEqual({
    cases: [],
    entries: [],
    counts: [],
    errors: [],
  });
  expect(addresses).toMatchObject({
    added: [],
    gone: [],
    lostLines: [],
    pairs: { before: 1, after: 1 },
  });
  expect(warnings).toEqual({ added: [], gone: [] });
  expect(figures.before).toEqual(figures.after);
  expect(Object.keys(coverage)).toEqual(['example-co-2020', 'sample-ltd-2021']);
});

test('a changed fact: what it was, what it is, and both places of evidence', () => {
  const report = reportOf({
    [sample]: swap(
      '{ is: k3s, status: used, since: "2020", at: sample-talk#S4 }',
      '{ is: k3s, status: used, since: { value: "2019", precision: year, basis: inferred }, at: sample-talk#S5 }',
    ),
  });
  const { id, kind, facts } = only(report);
  expect({ id, kind }).toEqual({ id: 'sample-ltd-2021', kind: 'changed' });
  expect(facts).toEqual([
    {
      kind: 'changed',
      field: 'cluster',
      name: 'k3s',
      values: [{ path: 'since', from: '2020', to: '2019 (inferred)' }],
      at: ['sample-talk#S5'],
      atBefore: ['sample-talk#S4'],
      isInferred: true,
    },
  ]);
  expect(report.counts).toEqual([]);
  expect(reportMarkdown(report)).toContain('cluster k3s is inferred from sample-talk\\#S5');
});

test('a term in the place of another is one change; counts follow, derived facets too', () => {
  const report = reportOf({
    [sample]: swap('{ is: k3s, status: used, since', '{ is: gke, status: used, since'),
  });
  expect(only(report).facts).toMatchObject([
    { kind: 'changed', values: [{ path: 'is', from: 'k3s', to: 'gke' }] },
  ]);
  expect(report.counts).toContainEqual({ facet: 'cluster', value: 'gke', before: 0, after: 1 });
  expect(report.counts).toContainEqual({ facet: 'cluster', value: 'k3s', before: 2, after: 1 });
  expect(report.counts).toContainEqual({
    facet: 'management',
    value: 'managed',
    before: 0,
    after: 1,
  });
});

test('a facet that was silent gets a fact; another is said to be silent now', () => {
  const report = reportOf({
    [sample]: swaps(
      ['registry: not-stated', 'registry: [{ is: quay, status: used, at: sample-talk#S8 }]'],
      ['monitoring: [{ is: none, at: sample-talk#S6 }]', 'monitoring: not-stated'],
    ),
  });
  const { facts, coverage } = only(report);
  expect(facts.map(({ kind, field, name }) => [kind, field, name])).toEqual([
    ['added', 'registry', 'quay'],
    ['removed', 'monitoring', 'none'],
  ]);
  const { before, after } = coverage;
  expect([after?.stated, after?.none, after?.silent]).toEqual([
    (before?.stated ?? 0) + 1,
    (before?.none ?? 0) - 1,
    before?.silent,
  ]);
});

test('reworded texts, reasons and fields without evidence are told by themselves', () => {
  const report = reportOf({
    [example]: swaps(
      ['Count people first', 'Count your people first'],
      [
        'reasons: [{ is: staff-shortage, at: ex-deck#S9 }]',
        'reasons: [{ is: network, at: ex-deck#S9 }]',
      ],
      ['related: [sample-ltd-2021]', 'related: []'],
    ),
  });
  expect(only(report).facts.map(({ field, values }) => [field, values])).toEqual([
    ['outcome.reasons', [{ path: 'is', from: 'staff-shortage', to: 'network' }]],
    ['lessons', [{ path: 'text.en', from: 'Count people first', to: 'Count your people first' }]],
    ['related', [{ path: '', from: 'sample-ltd-2021' }]],
  ]);
});

test('words: titles from and to, prose by length, and paragraphs without evidence', () => {
  const report = reportOf({
    [sample]: swaps(
      ['title: "Sample Ltd.: k3s', 'title: "Sample Ltd.: one k3s'],
      [
        'It runs on three nodes. <Cite at="sample-talk#S4" />\n',
        'It runs on three nodes.\n\nMore:\n\n- a <Cite at="sample-talk#S4" />\n',
      ],
    ),
  });
  const [words, ...others] = only(report).words;
  expect(others).toEqual([]);
  expect(words).toMatchObject({
    locale: 'en',
    title: {
      from: 'Sample Ltd.: k3s for its parcel tracker',
      to: 'Sample Ltd.: one k3s for its parcel tracker',
    },
  });
  const line = (tinyFiles[sample] ?? '')
    .split('\n')
    .indexOf('It runs on three nodes. <Cite at="sample-talk#S4" />');
  expect(words?.unproved).toEqual([line + 1]);
  expect(report.coverage['sample-ltd-2021']?.unprovedParagraphs).toBe(1);
});

test('a new case, a case that went, and warnings', () => {
  const translation = 'cases/sample-ltd-2021.ja.mdx';
  const old = {
    [sample]: null,
    [translation]: null,
    [example]: swap('related: [sample-ltd-2021]\n', ''),
  };
  const added = reportOf({ ...old, [sample]: tinyFiles[sample] ?? '' }, old);
  expect(only(added)).toMatchObject({ id: 'sample-ltd-2021', kind: 'added' });
  expect(added.addresses.added).toContain('/cases/sample-ltd-2021/');
  expect(added.addresses.pairs).toEqual({ before: 0, after: 1 });
  expect(added.warnings.added.map(({ code }) => code)).toContain('TRANSLATION-MISSING');
  expect(added.coverage['sample-ltd-2021']?.untranslated).toEqual(['ja']);

  const removed = reportOf(old);
  expect(removed.cases.find(({ kind }) => kind === 'removed')?.id).toBe('sample-ltd-2021');
  expect(removed.addresses.gone).toContainEqual({
    address: '/cases/sample-ltd-2021/',
    isPublished: false,
  });
});

const renamed = {
  [sample]: null,
  'cases/sample-ltd-2021.ja.mdx': null,
  'cases/sample-tracker-2021.mdx': (tinyFiles[sample] ?? '').replace(
    'sources:',
    'aliases: [sample-ltd-2021]\nsources:',
  ),
  'cases/sample-tracker-2021.ja.mdx': tinyFiles['cases/sample-ltd-2021.ja.mdx'] ?? '',
  [example]: swap('related: [sample-ltd-2021]', 'related: [sample-tracker-2021]'),
};
const ledger =
  '/en/cases/sample-ltd-2021/\n/ja/cases/sample-ltd-2021/\n/en/cases/sample-ltd-2021/#f-cicd-argo-cd\n';

test('a renamed case is one, and its old address leads to it', () => {
  const report = reportOf(
    { ...renamed, 'published-urls.txt': ledger },
    { 'published-urls.txt': ledger },
  );
  const change = report.cases.find(({ kind }) => kind === 'renamed');
  expect(change).toMatchObject({ id: 'sample-tracker-2021', was: 'sample-ltd-2021', words: [] });
  expect(change?.facts.map(({ field }) => field)).toEqual(['aliases']);
  expect(report.addresses.gone).toEqual([
    {
      address: '/cases/sample-ltd-2021/',
      isPublished: true,
      answer: '/cases/sample-tracker-2021/',
    },
  ]);
  expect(report.errors).toEqual([]);
});

test('a place that a renamed case has no more is owed, until an entry says where it went', () => {
  const text = (renamed['cases/sample-tracker-2021.mdx'] ?? '').replace(
    'is: argo-cd',
    'is: tekton',
  );
  const change = {
    ...renamed,
    'cases/sample-tracker-2021.mdx': text,
    'published-urls.txt': ledger,
  };
  const before = { 'published-urls.txt': ledger };
  const place = { address: '/cases/sample-ltd-2021/#f-cicd-argo-cd', isPublished: true };
  expect(reportOf(change, before).addresses.gone).toContainEqual(place);
  const page = '/cases/sample-tracker-2021/';
  const moved = `- { from: "${page}#f-cicd-argo-cd", to: "${page}#f-cicd-tekton" }\n`;
  const mended = reportOf({ ...change, 'moved.yaml': moved }, before);
  expect(mended.errors).toEqual([]);
  expect(mended.addresses.gone).toContainEqual({ ...place, answer: `${page}#f-cicd-tekton` });
});

test('published places that nothing answers any more are owed; lines of the ledger are never taken away', () => {
  const gone = reportOf(
    {
      [sample]: swap(
        '  - { is: argo-cd, status: used, at: sample-talk#S5 }',
        '  - { is: tekton, status: used, at: sample-talk#S5 }',
      ),
    },
    { 'published-urls.txt': ledger },
  );
  expect(gone.addresses.gone).toEqual([
    { address: '/cases/sample-ltd-2021/#f-cicd-argo-cd', isPublished: true },
  ]);
  expect(gone.addresses.lostLines).toHaveLength(3);
  const text = reportMarkdown(gone);
  expect(text).toContain(
    '### Published addresses that need an alias or a tombstone\n\n- /cases/sample-ltd-2021/\\#f-cicd-argo-cd',
  );
  expect(text).toContain('### Lines missing from published-urls.txt');
});

test('content with errors: they come first, and the rest is said all the same', () => {
  const report = reportOf({
    [sample]: swap('  is: adopted', '  is: adoptde'),
    'companies.yaml': (text) => `${text}- id: new-co\n  name: New Co.\n  industry: not-stated\n`,
  });
  expect(report.errors.map(({ code }) => code)).toContain('TERM-UNKNOWN');
  expect(report.entries).toContainEqual(
    expect.objectContaining({ kind: 'company', id: 'new-co', change: 'added' }),
  );
  expect(only(report).facts).toMatchObject([
    { field: 'outcome', values: [{ from: 'adopted', to: 'adoptde' }] },
  ]);
  const text = reportMarkdown(report);
  expect(text.indexOf('### Errors')).toBeLessThan(text.indexOf('### The base'));
  expect(text).toContain('no site can be built of it');
});

test('a case that cannot be read is neither gone nor new, and prose with a fault counts as none', () => {
  const broken = reportOf({ [sample]: 'no front matter\n' });
  expect(broken.unreadable).toEqual({ before: [], after: ['sample-ltd-2021'] });
  expect(broken.cases.filter(({ id }) => id === 'sample-ltd-2021')).toEqual([]);
  expect(reportMarkdown(broken)).toContain('sample-ltd-2021 could not be read after the change');
  const mended = reportOf({}, { [sample]: 'no front matter\n' });
  expect(mended.unreadable.before).toEqual(['sample-ltd-2021']);
  expect(mended.cases.filter(({ kind }) => kind === 'added')).toEqual([]);
  const prose = reportOf({ [sample]: (text) => `${text}\n{process.exit(1)}\n\n<b>\n` });
  expect(only(prose).words).toMatchObject([{ locale: 'en', prose: { to: 0 } }]);
});

test('terms and sources: what differs, value by value', () => {
  const report = reportOf({
    'terms/cicd.yaml': swap(
      'homepage: https://argo.example/',
      'homepage: https://argo-cd.example/',
    ),
    'sources/sample-talk.yaml': swap('extent: full', 'extent: partial\nmissing: the end'),
  });
  expect(report.entries).toEqual([
    {
      kind: 'cicd',
      id: 'argo-cd',
      change: 'changed',
      values: [{ path: 'homepage', from: 'https://argo.example/', to: 'https://argo-cd.example/' }],
    },
    {
      kind: 'source',
      id: 'sample-talk',
      change: 'changed',
      values: expect.arrayContaining([{ path: 'extent', from: 'full', to: 'partial' }]),
    },
  ]);
  expect(report.coverage['sample-ltd-2021']).toMatchObject({ sources: 1, sourcesReadInFull: 0 });
});
