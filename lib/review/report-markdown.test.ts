// The report as a comment: never too long, the same for the same change, and no text gets out of its cell.
import { expect, test } from 'vitest';
import { swap } from '../testing/changes';
import { onlyCase as only, reportOf } from '../testing/tiny-report.node';
import type { FactChange } from './compare-facts';
import { longestComment, reportMarkdown } from './report-markdown';

const sample = 'cases/sample-ltd-2021.mdx';
const example = 'cases/example-co-2020.mdx';

test('the same contents give the same text, whatever the folder is called', () => {
  const change = { [sample]: swap('  rollout: full', '  rollout: partial') };
  expect(reportMarkdown(reportOf(change))).toBe(reportMarkdown(reportOf(change)));
});

test('a comment is never too long, and says how much it leaves out', () => {
  const one = reportOf({ [sample]: swap('  rollout: full', '  rollout: partial') });
  const [fact] = only(one).facts;
  const facts = Array.from({ length: 2000 }, (_, i) => ({
    ...fact,
    name: `n${i}`,
  })) as FactChange[];
  const report = { ...one, cases: [{ ...only(one), facts }] };
  const text = reportMarkdown(report);
  expect(text.length).toBeLessThanOrEqual(longestComment);
  expect(text.length).toBeGreaterThan(longestComment * 0.8);
  const shown = text.split('\n').filter((line) => /\| outcome \| changed \|/.test(line)).length;
  expect(text).toContain(`… and ${2000 - shown} more`);
  expect(text).toContain('### Coverage by case');
});

test('no text of content gets out of its cell', () => {
  const text = '<img src=x> | @octocat closes #12 `x` **y** [z](javascript:1)';
  const report = reportOf({
    'companies.yaml': swap('name: Example Co.', `name: '${text}'`),
    [example]: swap('Count people first', `'${text}'`),
  });
  const written = reportMarkdown(report);
  expect(written).not.toMatch(/@octocat|[^\\]#12|[^\\](?:<|`|\*|\]\()/);
  for (const line of written.split('\n').filter((one) => one.startsWith('| example-co'))) {
    expect(line.replaceAll('\\|', '').split('|').length - 2, line).toBeOneOf([4, 5, 11]);
  }
});
