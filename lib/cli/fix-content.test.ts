// Repairs of files: what they change, what they leave alone.
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCasebook } from '#lib/casebook.node';
import { fixedLine } from '../diagnostics/fixed-line';
import type { Problem } from '../problems';
import { type Changes, swap, swaps } from '../testing/changes';
import { exampleCase, sampleCase, talk, translation } from '../testing/failing/sample';
import { withTinyBase } from '../testing/tiny-base.node';
import { tinyFiles } from '../testing/tiny-files';
import { bankCase, withTinyOverlay } from '../testing/tiny-overlay.node';
import { checkContent } from './check-content';
import { fixContent } from './fix-content';
import type { Roots } from './problem-files';

const load = ({ content, overlay }: Roots) => loadCasebook(content, overlay);

const fix = (content: string): Problem[] => fixContent({ content, overlay: undefined }, load);

const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]),
  );

/** What is mended in a base, the files that differ from the sound base, and what is still wrong. */
function mend(changes: Changes) {
  return withTinyBase(changes, (dir) => {
    const lines = fix(dir).map(fixedLine);
    const files = filesIn(dir);
    const paths = [...new Set([...Object.keys(files), ...Object.keys(tinyFiles)])];
    const changed = paths.filter((path) => files[path] !== tinyFiles[path]);
    const codes = loadCasebook(dir).problems.map(({ code }) => code);
    return { lines, changed, codes, files };
  });
}

/** Damages that need no judgement to be mended, each of a place of its own. */
const damages: readonly { path: string; change: (text: string) => string; code: string }[] = [
  { path: sampleCase, change: swap('is: argo-cd', 'is: ArgoCD'), code: 'TERM-UNKNOWN' },
  { path: sampleCase, change: swap('is: adopted', 'is: "ＡＤＯＰＴＥＤ"'), code: 'TERM-UNKNOWN' },
  {
    path: sampleCase,
    change: swap('company: sample-ltd', 'company: サンプル株式会社'),
    code: 'COMPANY-UNKNOWN',
  },
  { path: sampleCase, change: swap('subject:', 'Subject:'), code: 'FIELD-UNKNOWN' },
  {
    path: sampleCase,
    change: swap('date: "2020-06"\n', 'date: "２０２０-０６"\n'),
    code: 'FIELD-SHAPE',
  },
  { path: sampleCase, change: swap('asOf: "2020"', 'asOf: 2020'), code: 'FIELD-SHAPE' },
  {
    path: exampleCase,
    change: swap('until: "2019-11", r', 'until: "2019-１１", r'),
    code: 'FIELD-SHAPE',
  },
  { path: exampleCase, change: swap('is: jenkins', 'is: Jenkins'), code: 'TERM-UNKNOWN' },
  { path: exampleCase, change: swap('leftBecause:', 'leftbecause:'), code: 'FIELD-UNKNOWN' },
  { path: talk, change: swap('date: "2021-03-04"', 'date: "２０２１-03-04"'), code: 'FIELD-SHAPE' },
  { path: 'companies.yaml', change: swap('is: retail', 'is: Retail'), code: 'TERM-UNKNOWN' },
];

/** Damages of a whole file; they come last. */
const forms: readonly { change: (text: string) => string; code: string }[] = [
  { change: (text) => text.normalize('NFD'), code: 'TEXT-NFC' },
  { change: (text) => text.replaceAll('\n', '\r\n'), code: 'TEXT-CRLF' },
  { change: (text) => `\uFEFF${text}`, code: 'TEXT-BOM' },
];

/** The quotes that a value had may be others, or there where none were needed. */
const bare = (text: string) => text.replaceAll('"', '');

test('what needs no judgement is mended to what was meant, once and for all', {
  timeout: 120_000,
}, () => {
  const some = fc.record({
    damages: fc.subarray([...damages]),
    forms: fc.subarray([...forms]),
    formed: fc.subarray([sampleCase, translation, talk, 'companies.yaml']),
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const changes: Record<string, (text: string) => string> = {};
      for (const path of Object.keys(tinyFiles)) {
        const own = drawn.damages.filter((damage) => damage.path === path);
        const all = [...own, ...(drawn.formed.includes(path) ? drawn.forms : [])];
        if (all.length > 0)
          changes[path] = (text) => all.reduce((old, { change }) => change(old), text);
      }
      withTinyBase(changes, (dir) => {
        fix(dir);
        expect(loadCasebook(dir).problems).toEqual([]);
        const once = filesIn(dir);
        for (const [path, text] of Object.entries(tinyFiles)) {
          expect(bare(once[path] ?? '')).toBe(bare(text));
        }
        expect(fix(dir)).toEqual([]);
        expect(filesIn(dir)).toEqual(once);
      });
    }),
    { numRuns: 25, seed: 7 },
  );
});

test('each of these damages alone is a problem', { timeout: 60_000 }, () => {
  for (const { path, change, code } of [
    ...damages,
    ...forms.map((form) => ({ ...form, path: translation })),
  ]) {
    const codes = withTinyBase({ [path]: change }, (dir) =>
      loadCasebook(dir).problems.map((problem) => problem.code),
    );
    expect(codes).toContain(code);
  }
});

test('each repair is told with its place', () => {
  const { lines, changed, codes } = mend({
    [sampleCase]: swaps(['is: argo-cd', 'is: ArgoCD'], ['is: k3s', 'is: K3S']),
    [talk]: (text) => `\uFEFF${text}`,
  });
  expect(lines).toEqual([
    'content/cases/sample-ltd-2021.mdx:10:11 TERM-UNKNOWN fixed: "K3S" → "k3s"',
    'content/cases/sample-ltd-2021.mdx:12:11 TERM-UNKNOWN fixed: "ArgoCD" → "argo-cd"',
    'content/sources/sample-talk.yaml:1:1 TEXT-BOM fixed: no byte order mark',
  ]);
  expect(changed).toEqual([]);
  expect(codes).toEqual([]);
});

test('line ends of an old Macintosh, commas in figures, and curly quotes around a colon', () => {
  const { changed, files, codes } = mend({
    [talk]: (text) => text.replaceAll('\n', '\r'),
    [sampleCase]: swap('value: 3,', 'value: 1,234,567,'),
    [translation]: swap('title: 荷物追跡の基盤', 'title: “荷物: 追跡の基盤”'),
  });
  expect(codes).toEqual([]);
  expect(changed).toEqual([translation, sampleCase]);
  expect(files[sampleCase]).toContain('metric: nodes, value: 1234567, asOf');
  expect(files[translation]).toContain('title: "荷物: 追跡の基盤"\n');
});

test('a colon of a Japanese keyboard and a colon inside of a value', () => {
  const { changed, files, codes } = mend({
    [talk]: swaps(
      ['title: A talk that nobody gave', 'title: Talk: nobody gave it'],
      ['publisher: Example Slides', 'publisher： Example Slides'],
    ),
  });
  expect(changed).toEqual([talk]);
  expect(files[talk]).toContain('title: "Talk: nobody gave it"\npublisher: Example Slides\n');
  expect(codes).toEqual([]);
});

test('what needs judgement is left alone', () => {
  const left: readonly (readonly [string, (text: string) => string])[] = [
    // A slip, which may mean something else.
    [sampleCase, swap('is: argo-cd', 'is: argo-cdd')],
    // The right key is there already.
    [sampleCase, swap('subject:', 'Summary: x\nsubject:')],
    // A version or a number: nobody knows.
    [sampleCase, swap('value: 3', 'value: 0003')],
    // More than one value on the line.
    [talk, swap('authors: [例 花]', 'authors: [例: 花: x, y]')],
    [sampleCase, swap('Parcel', 'Par\u200Bcel')],
  ];
  for (const [path, change] of left) {
    const { lines, changed } = mend({ [path]: change });
    expect(lines).toEqual([]);
    expect(changed).toEqual([path]);
  }
});

test('a repair that would bring up another problem is taken back', () => {
  const twice = swap('cicd:\n', 'cicd:\n  - { is: Argo CD, status: used, at: sample-talk#S5 }\n');
  const { lines, codes, changed } = mend({ [sampleCase]: twice });
  expect(lines).toEqual([]);
  expect(changed).toEqual([sampleCase]);
  expect(codes).toEqual(['TERM-UNKNOWN']);
});

test('a file that another encoding went through is not touched', () => {
  const bytes = Buffer.concat([Buffer.from('\uFEFFid: x\r\ntitle: '), Buffer.from([0x83, 0x65])]);
  withTinyBase({ [talk]: bytes }, (dir) => {
    expect(fix(dir)).toEqual([]);
    expect(readFileSync(join(dir, talk))).toEqual(bytes);
  });
  expect(mend({ [translation]: (text) => `\uFEFF${text.replace('3台', '\uFFFD')}` }).lines).toEqual(
    [],
  );
});

test('the mode of a file stays, nothing is left beside it, and no link is followed', () => {
  withTinyBase(
    { [talk]: (text) => `\uFEFF${text}`, [sampleCase]: (text) => `\uFEFF${text}` },
    (dir) => {
      chmodSync(join(dir, talk), 0o640);
      const outside = mkdtempSync(join(tmpdir(), 'casebook-outside-'));
      const file = join(outside, 'real.mdx');
      renameSync(join(dir, sampleCase), file);
      symlinkSync(file, join(dir, sampleCase));
      const before = readFileSync(file);
      fix(dir);
      expect(statSync(join(dir, talk)).mode & 0o777).toBe(0o640);
      expect(readdirSync(dirname(join(dir, talk)))).toEqual(
        Object.keys(tinyFiles)
          .filter((path) => path.startsWith('sources/'))
          .map((path) => path.slice('sources/'.length))
          .sort(),
      );
      expect(readFileSync(file)).toEqual(before);
      expect(lstatSync(join(dir, sampleCase)).isSymbolicLink()).toBe(true);
      rmSync(outside, { recursive: true });
    },
  );
});

test('--dry-run shows the same and writes nothing', () => {
  const changes = {
    [sampleCase]: swaps(['is: argo-cd', 'is: ArgoCD'], ['asOf: "2020"', 'asOf: ２０２０']),
  };
  withTinyBase(changes, (content) => {
    const before = filesIn(content);
    const roots = { content, overlay: undefined };
    const run = (dryRun: boolean) =>
      checkContent(roots, { strict: false, fix: true, dryRun }, ({ fixed, problems }) => ({
        lines: fixed.map(fixedLine),
        problems,
      }));
    const dry = run(true);
    expect(filesIn(content)).toEqual(before);
    expect(dry.lines).toHaveLength(3);
    expect(run(false)).toEqual(dry);
    expect(filesIn(content)).not.toEqual(before);
  });
});

test('an overlay is mended too, and only it', () => {
  withTinyOverlay({ [bankCase]: swap('is: adopted', 'is: ADOPTED') }, (roots) => {
    const before = filesIn(roots.content);
    const lines = fixContent(roots, load).map(fixedLine);
    expect(lines).toEqual([`overlay/${bankCase}:16:16 TERM-UNKNOWN fixed: "ADOPTED" → "adopted"`]);
    expect(load(roots).problems).toEqual([]);
    expect(filesIn(roots.content)).toEqual(before);
  });
});
