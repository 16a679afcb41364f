import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../problems';
import { openAnswerCache } from './answer-cache.node';
import type { Verdict } from './check-link';
import { linkReport } from './link-report';
import { loadSuppressions } from './suppressions';
import { linkMarkdown, linkText } from './write-link-report';

const url = (name: string) => `https://${name}.example/`;
const use = (archive?: string) => ({
  id: 'a-talk',
  file: 'content/sources/a-talk.yaml',
  field: 'url',
  archive,
});
const checked = (name: string, verdict: Verdict, archive?: string) => ({
  url: url(name),
  uses: [use(archive)],
  verdict,
});

const all = [
  checked('moved', { state: 'redirected', to: 'https://new.example/' }),
  checked('dead', { state: 'dead', why: 'answered 404' }),
  checked(
    'kept',
    { state: 'dead', why: 'answered 410' },
    'https://web.archive.org/web/2021/https://kept.example/',
  ),
  checked('fine', { state: 'answers' }),
  checked('other', { state: 'answers' }, 'https://web.archive.org/web/2021/https://fine.example/'),
  checked('busy', { state: 'unchecked', why: 'answered 429' }),
  checked('inner', { state: 'refused', why: 'x is 10.0.0.1, which is not public' }),
];
const today = '2026-11-21';
const report = (names: readonly [string, string][], isWhole = true, from = all) =>
  linkReport(from, {
    suppressions: names.map(([name, until]) => ({ url: url(name), reason: 'a reason', until })),
    today,
    isWhole,
  });

test('dead links are errors, with the copy or the want of one; doubts are notes', () => {
  const { findings, links, answered } = report([]);
  expect([links, answered]).toEqual([7, 2]);
  expect(findings.map(({ weight, what, url: at, says }) => [weight, what, at, says])).toEqual([
    ['error', 'dead', url('dead'), 'answered 404; no archived copy is recorded: look for one'],
    [
      'error',
      'dead',
      url('kept'),
      'answered 410; mark it as gone: an archived copy is recorded, https://web.archive.org/web/2021/https://kept.example/',
    ],
    ['error', 'refused', url('inner'), 'must not be linked: x is 10.0.0.1, which is not public'],
    [
      'error',
      'wrong-copy',
      url('other'),
      'the archived copy is of another address: https://web.archive.org/web/2021/https://fine.example/',
    ],
    ['note', 'redirected', url('moved'), 'moved for good to https://new.example/'],
    ['note', 'unchecked', url('busy'), 'could not be checked: answered 429'],
  ]);
});

test('a suppression holds through its last day; one that ended or hides nothing is an error itself', () => {
  const held = report([['dead', today]]);
  expect(held.suppressed).toMatchObject([{ url: url('dead') }]);
  expect(held.findings.map(({ url: at }) => at)).not.toContain(url('dead'));

  const ended = report([['dead', '2026-11-20']]);
  expect(
    ended.findings.filter(({ url: at }) => at === url('dead')).map(({ what }) => what),
  ).toEqual(['dead', 'suppression']);
  const needless = report([
    ['fine', '2027-01-01'],
    ['unknown', '2027-01-01'],
  ]);
  expect(needless.findings.filter(({ what }) => what === 'suppression')).toMatchObject([
    { weight: 'error', url: url('fine'), says: 'the suppression is needless: delete the entry' },
    { weight: 'error', url: url('unknown') },
  ]);
  // With a part of the links the other suppressions may well be needed.
  expect(report([['unknown', '2027-01-01']], false, []).findings).toEqual([]);
});

test('the text says everything on one line a finding, whatever stands in it', () => {
  const text = linkText(
    report([], true, [checked('dead', { state: 'dead', why: 'a\u001b[31m\nb' })]),
  );
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toContain(String.raw`a\u{1b}[31m b; no archived`);
  expect(text).toContain('content/sources/a-talk.yaml a-talk url');
  expect(text).toMatch(/\n1 links checked, 0 answer; 1 error\(s\), 0 note\(s\), 0 suppressed\n$/);
  expect(linkText(report([], true, []))).toBe(
    '0 links checked, 0 answer; 0 error(s), 0 note(s), 0 suppressed\n',
  );
});

test('Markdown: a table, and what is not reported with its reason', () => {
  const text = linkMarkdown(report([['dead', '2027-01-01']]));
  expect(text).toMatch(/^## Links to other sites\n\n7 links checked/);
  expect(text).toContain('### Not reported for now\n\n- https');
  expect(text).toContain('until 2027-01-01: a reason');
  expect(text).not.toMatch(/https:\/\//);
});

test('suppressions: address, reason and last day, all of them, each address once', () => {
  const load = (text: string) => loadSuppressions({ file: 'x.yaml', text });
  const good = '- { url: "https://a.example/", reason: Down for works, until: "2027-01-31" }\n';
  expect(load(good)).toEqual({
    suppressions: [{ url: 'https://a.example/', reason: 'Down for works', until: '2027-01-31' }],
    problems: [],
  });
  expect(load('# none\n[]\n')).toEqual({ suppressions: [], problems: [] });
  const bad: [string, RegExp][] = [
    [
      '- { url: "https://a.example/", until: "2027-01-31" }\n',
      /^x\.yaml:1:\d+ FIELD-MISSING \[0\]\.reason/,
    ],
    ['- { url: "https://a.example/", reason: x }\n', /FIELD-MISSING \[0\]\.until/],
    [
      '- { url: "https://a.example/", reason: x, until: "2027-02-30" }\n',
      /FIELD-SHAPE \[0\]\.until/,
    ],
    ['- { url: "https://a.example/", reason: x, until: "2027" }\n', /FIELD-SHAPE \[0\]\.until/],
    ['- { url: "http://localhost/", reason: x, until: "2027-01-31" }\n', /FIELD-SHAPE \[0\]\.url/],
    [good + good, /x\.yaml:2:\d+ FIELD-SHAPE \[1\]\.url: expected each address once/],
    ['url: x\n', /FIELD-SHAPE/],
    ['- [\n', /YAML-SYNTAX/],
  ];
  for (const [text, line] of bad) {
    const { suppressions, problems } = load(text);
    expect(suppressions, text).toEqual([]);
    expect(problems.map(formatProblem).join('\n'), text).toMatch(line);
  }
});

test('what answered is remembered for six days, and nothing else', () => {
  const dir = mkdtempSync(join(tmpdir(), 'casebook-links-'));
  try {
    const file = join(dir, 'cache.json');
    const first = openAnswerCache(file, '2026-11-21');
    expect(first.has(url('a'))).toBe(false);
    first.note(url('a'));
    first.save();
    const second = openAnswerCache(file, '2026-11-27');
    expect(second.has(url('a'))).toBe(true);
    second.note(url('a'));
    second.note(url('b'));
    second.save();
    expect(JSON.parse(readFileSync(file, 'utf8')).answered).toEqual({
      [url('a')]: '2026-11-21',
      [url('b')]: '2026-11-27',
    });
    expect(openAnswerCache(file, '2026-11-28').has(url('a'))).toBe(false);
    expect(openAnswerCache(file, '2026-11-20').has(url('a')), 'a day to come').toBe(false);
    for (const text of [
      '{',
      '{"version":2,"answered":{}}',
      '{"version":1,"answered":{"x":"soon"}}',
    ]) {
      writeFileSync(file, text);
      expect(() => openAnswerCache(file, '2026-11-21')).toThrow('is no cache of links');
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
