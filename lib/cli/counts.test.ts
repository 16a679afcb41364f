// Reports of the two test programs as numbers; nothing that went wrong may count as nothing.
import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest, summary } from './counts.mjs';

const assertions = (...statuses: string[]) => statuses.map((status) => ({ status }));

test('tests of vitest are counted over all files', () => {
  const report = {
    testResults: [
      { status: 'failed', assertionResults: assertions('passed', 'failed', 'skipped') },
      { status: 'passed', assertionResults: assertions('passed', 'todo') },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

test('a test file that cannot be loaded is one failure', () => {
  const report = { testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a flaky browser test and an error outside of tests are failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4, skipped: 3 });
});

test('a step without a report counts itself', () => {
  expect(countStep({}, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countStep({}, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('setting up counts only when it fails', () => {
  expect(countStep({ setup: true }, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(countStep({ setup: true }, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a step with a report counts its tests', () => {
  const counts = { passed: 7, failed: 2, skipped: 1 };
  expect(countStep({ report: {} }, 1, counts)).toEqual(counts);
});

test('a step with a report fails at least once when it ends badly, wrote none, or ran no test', () => {
  const counts = { passed: 7, failed: 0, skipped: 0 };
  expect(countStep({ report: {} }, 1, counts)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  expect(countStep({ report: {} }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  const skipped = { passed: 0, failed: 0, skipped: 9 };
  expect(countStep({ report: {} }, 0, skipped)).toEqual({ passed: 0, failed: 1, skipped: 9 });
});

test('the summary is the sum of all steps', () => {
  const all = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 20, failed: 3, skipped: 4 },
  ];
  expect(summary(all)).toBe('21 passed, 3 failed');
  expect(summary([])).toBe('0 passed, 0 failed');
});
