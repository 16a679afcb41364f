// @ts-check
// How many tests a step passed and failed. It must not know which steps there are.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} PlaywrightReport
 */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0 };

/** A file that cannot even be loaded holds no test and is one failure. @param {VitestReport} report @returns {Counts} */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ status, assertionResults }) =>
    status === 'failed' && assertionResults.length === 0 ? [{ status }] : assertionResults,
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  return { passed, failed, skipped: tests.length - passed - failed };
}

/** A flaky test failed once, which is too often. @param {PlaywrightReport} report @returns {Counts} */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The counts of one finished step: those of its report, else one for itself. A step that failed
 * counts a failure whatever its report says, and so does a run without a single test.
 * @param {{ setup?: boolean, report?: unknown }} step
 * @param {number} code its exit code
 * @param {Counts} [counts] of its report, if it wrote one
 * @returns {Counts}
 */
export function countStep({ setup, report }, code, counts = none) {
  if (!report) {
    const failed = code === 0 ? 0 : 1;
    return { ...none, passed: setup ? 0 : 1 - failed, failed };
  }
  const broken = code !== 0 || counts.passed + counts.failed === 0;
  return { ...counts, failed: Math.max(counts.failed, broken ? 1 : 0) };
}

/** The last line of `npm test`. @param {readonly Counts[]} all */
export function summary(all) {
  /** @param {'passed' | 'failed'} key */
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
