// One run over a broken base, in every format.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { githubReport } from '../diagnostics/github-report';
import { jsonReport } from '../diagnostics/json-report';
import type { Report } from '../diagnostics/report';
import { sarifReport } from '../diagnostics/sarif-report';
import { textReport } from '../diagnostics/text-report';
import { type Changes, swap, swaps } from '../testing/changes';
import { sampleCase, talk, translation } from '../testing/failing/sample';
import { withTinyBase } from '../testing/tiny-base.node';
import { checkContent } from './check-content';

const broken: Changes = {
  // Japanese and an emoji before the place, a tab, a sign that nobody sees, a very long line.
  [translation]: swap(
    '3台で動く。',
    '三台🎉で{a}動く。\n\nあ\tい{b}\n\n'.concat('長'.repeat(2000), '{c}。'),
  ),
  [sampleCase]: swaps(['is: argo-cd', 'is: ArgoCD'], ['rollout: full', 'rollout: "Fulll"']),
  'pages/about.ja.mdx': '---\ntitle: 説明\nsummary: 架空。\n---\n\nすべて\u202E架空。\n',
  // In the last line, which does not end.
  'pages/about.mdx': '---\ntitle: About\nsummary: Invented.\n---\n\nNothing {d}',
  [talk]: '',
  'drafts/x.txt': 'x',
};

const dry = { strict: false, fix: false, dryRun: false };

function reportOf<T>(changes: Changes, use: (report: Report) => T, asked = dry): T {
  return withTinyBase(changes, (content) =>
    checkContent({ content, overlay: undefined }, asked, use),
  );
}

test('text: each problem with its line and the place in it', async () => {
  const text = reportOf(broken, (report) => textReport(report));
  await expect(text).toMatchFileSnapshot('../diagnostics/snapshots/broken-text.txt');
});

test('github: a command each', async () => {
  const text = reportOf(broken, githubReport);
  await expect(text).toMatchFileSnapshot('../diagnostics/snapshots/broken-github.txt');
});

test('json: everything there is to know', async () => {
  const text = reportOf(broken, jsonReport);
  await expect(text).toMatchFileSnapshot('../diagnostics/snapshots/broken-json.txt');
  expect(text).not.toMatch(/\p{Cf}/u);
  const { counts, problems } = JSON.parse(text);
  expect(problems).toHaveLength(counts.errors + counts.warnings);
  const term = problems.find(({ code }: { code: string }) => code === 'TERM-UNKNOWN');
  expect(term).toMatchObject({ length: 6, fix: { was: 'ArgoCD', text: 'argo-cd' } });
});

test('sarif: what the standard asks for, the same in every run', async () => {
  const text = reportOf(broken, sarifReport);
  expect(reportOf(broken, sarifReport)).toBe(text);
  const { $schema, version, runs }: Log = JSON.parse(text);
  expect($schema).toMatch(/sarif-2\.1\.0\.json$/);
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  const [run] = runs;
  expect(run?.columnKind).toBe('unicodeCodePoints');
  const rules = run?.tool.driver.rules ?? [];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const rule of rules) expect(rule.help?.text).toMatch(/\S/);
  const found = reportOf(broken, ({ problems }) => problems);
  expect(run?.results).toHaveLength(found.length);
  for (const [i, { ruleId, ruleIndex = -1, level, message, locations }] of (
    run?.results ?? []
  ).entries()) {
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(['error', 'warning']).toContain(level);
    expect(message.text).toMatch(/: expected .*, got /);
    const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
    expect(artifactLocation?.uri).toMatch(/^content\/[\w./%-]+$/);
    if (found[i]?.length === 0) {
      expect(region).toBeUndefined();
    } else {
      expect(region?.startLine).toBe(found[i]?.line);
      expect(region?.startColumn).toBe(found[i]?.column);
      expect(region?.endColumn).toBeGreaterThan(region?.startColumn ?? 0);
    }
  }
});

test('colours are of the text alone: without them it is the same', () => {
  const plain = reportOf(broken, (report) => textReport(report));
  const painted = reportOf(broken, (report) =>
    textReport(report, (_, text) => `\u001B[1m${text}\u001B[0m`),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of
  expect(painted.replace(/\u001B\[[01]m/g, '')).toBe(plain);
  expect(painted).not.toBe(plain);
});

test('strict: a warning is an error', () => {
  const severities = (strict: boolean) =>
    reportOf({ [translation]: null }, ({ problems }) => problems.map(({ severity }) => severity), {
      ...dry,
      strict,
    });
  expect(severities(false)).toEqual(['warning']);
  expect(severities(true)).toEqual(['error']);
});

test('what was remembered of a file goes with its text', () => {
  withTinyBase({}, (content) => {
    const run = () =>
      checkContent({ content, overlay: undefined }, dry, (report) => textReport(report));
    const first = run();
    expect(run()).toBe(first);
    rmSync(join(content, translation));
    expect(run()).toContain('TRANSLATION-MISSING');
  });
  expect(
    reportOf({ [sampleCase]: swap('is: argo-cd', 'is: jenkinss') }, (r) => textReport(r)),
  ).toContain('TERM-UNKNOWN');
});
