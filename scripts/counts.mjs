import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count how many checks of a step held, and how many did not */

/**
 * A step that is one check.
 * @param {boolean} ok
 * @returns {Count}
 */
export const oneCheck = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function total(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * The tests in the file of Vitest's JSON reporter. A file that failed as a whole counts as one failed test.
 * @param {string} file
 * @param {boolean} ok whether the run itself was successful
 */
export function vitestCount(file, ok) {
  return readCount(file, ok, (/** @type {VitestReport} */ report) => {
    const broken = report.testResults.filter(
      (result) =>
        result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  });
}

/**
 * The tests in the file of Playwright's JSON reporter. A test that passed only at a second try has failed, and so has
 * what broke outside a test.
 * @param {string} file
 * @param {boolean} ok whether the run itself was successful
 */
export function playwrightCount(file, ok) {
  return readCount(file, ok, (/** @type {PlaywrightReport} */ { stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }));
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors
 */

/**
 * A run that failed without a failed test, or left no report, counts as one failed test.
 * @template Report
 * @param {string} file
 * @param {boolean} ok
 * @param {(report: Report) => Count} count
 * @returns {Count}
 */
function readCount(file, ok, count) {
  let found = { passed: 0, failed: 0 };
  try {
    found = count(/** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return !ok && found.failed === 0 ? { passed: found.passed, failed: 1 } : found;
}
