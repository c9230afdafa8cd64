import { join } from 'node:path';
import { oneCheck, playwrightCount, total, vitestCount } from './counts.mjs';
import { root, tool } from './paths.mjs';
import { runNode, toolEnvironment } from './processes.mjs';
import { ensureSite } from './site.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

/** @typedef {import('./counts.mjs').Count} Count */

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {Step} [after] the step without which this one has nothing to look at
 * @property {() => Promise<Count>} count does the step, shows what it found, and counts it
 */

/**
 * A tool whose exit code is the whole answer.
 * @param {string} title
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Step}
 */
function check(title, file, args = []) {
  return { title, count: async () => oneCheck((await runNode(file, args)).ok) };
}

/** @param {string} name */
const script = (name) => join(root, 'scripts', name);

/** @type {Step} */
const unit = {
  title: 'unit and property tests',
  count: () =>
    inTemporaryFolder(async (folder) => {
      const report = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const { ok } = await runNode(tool('vitest/vitest.mjs'), ['run', '--allowOnly=false', ...reporters]);
      return vitestCount(report, ok);
    }),
};

/** @type {Step} */
const build = { title: 'build', count: async () => oneCheck(await ensureSite()) };

/**
 * @param {string} browser
 * @returns {Step}
 */
function browserTests(browser) {
  return {
    title: 'browser tests',
    after: build,
    count: () =>
      inTemporaryFolder(async (folder) => {
        const report = join(folder, 'report.json');
        const env = toolEnvironment({ CHROMIUM_PATH: browser, E2E_REPORT: report });
        const { ok } = await runNode(tool('playwright/cli.js'), ['test', '--forbid-only'], { env });
        return playwrightCount(report, ok);
      }),
  };
}

/** What holds before every commit. */
export const checks = [
  check('types', tool('typescript/bin/tsc'), ['--noEmit']),
  check('lint', tool('oxlint/bin/oxlint'), ['--type-aware']),
  check('format', tool('oxfmt/bin/oxfmt'), ['--check']),
  check('unused code', tool('knip/bin/knip.js')),
  unit,
  check('data', script('data-check.mjs')),
];

/**
 * The checks, and what they cannot see: the built site in a browser.
 * @param {string} browser
 * @returns {readonly Step[]}
 */
export function everything(browser) {
  return [
    ...checks,
    build,
    { ...check('size budget', script('size-budget.mjs')), after: build },
    browserTests(browser),
  ];
}

/**
 * Does the steps one after the other; one that fails does not keep the others from telling what they find. Ends with
 * the line `N passed, N failed` and sets the exit code.
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps) {
  /** @type {Map<Step, Count>} */
  const counts = new Map();
  for (const step of steps) {
    console.log(`\n── ${step.title}`);
    const began = performance.now();
    const count = await countOf(step, counts);
    counts.set(step, count);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${step.title}: ${inWords(count)} (${seconds} s)`);
  }
  const failed = steps.filter((step) => counts.get(step)?.failed !== 0).map((step) => step.title);
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
  const sum = total([...counts.values()]);
  if (sum.failed > 0) process.exitCode = 1;
  console.log(inWords(sum));
}

/**
 * @param {Step} step
 * @param {ReadonlyMap<Step, Count>} done
 * @returns {Promise<Count>} a step that breaks, or cannot be done, is one failed check
 */
async function countOf(step, done) {
  if (step.after !== undefined && done.get(step.after)?.failed !== 0) {
    console.log(`Not done, because this step failed: ${step.after.title}.`);
    return oneCheck(false);
  }
  try {
    return await step.count();
  } catch (error) {
    console.error(error);
    return oneCheck(false);
  }
}

/** @param {Count} count */
const inWords = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
