import './node-version.mjs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.mjs';
import { forgetMadePackages, writeMadePackage } from './made-package.mjs';
import { dataFolder } from './package-files.mjs';

const MOST = 5_000_000;
const MOST_SEED = 4_294_967_295;

/** Progress is told after so many events. */
const STEP = 100_000;

const USAGE =
  'Use: npm run record:make -- --events 100000 [--seed 1] [--into public/data], or --forget to remove what was made.';

await runCommand(async () => {
  const { events, seed, into, forget } = options();
  const folder = into === undefined ? dataFolder : resolve(into);
  if (forget) {
    const removed = forgetMadePackages(folder);
    console.log(
      removed.length === 0 ? `Nothing made in ${folder}.` : `Removed from ${folder}: ${removed.join(', ')}.`,
    );
    return;
  }
  const size = {
    events: wholeNumber('--events', events, [1, MOST]),
    seed: wholeNumber('--seed', seed, [0, MOST_SEED]),
  };
  const made = writeMadePackage(folder, size, (count) => {
    if (count % STEP === 0 && count < size.events)
      console.log(`${inDigits(count)} of ${inDigits(size.events)} events`);
  });
  console.log(
    `Made ${inDigits(size.events)} events in ${made.folder}, ${(made.bytes / 1e6).toFixed(1)} MB. Open it with ?data=${made.id}`,
  );
});

/** @throws {Error} for an option that is not known, or has no value */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        events: { type: 'string' },
        seed: { type: 'string', default: '1' },
        into: { type: 'string' },
        forget: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} ${USAGE}`, { cause: error });
  }
}

/**
 * @param {string} option
 * @param {string | undefined} text
 * @param {readonly [least: number, most: number]} range
 */
function wholeNumber(option, text, [least, most]) {
  const number = Number(text);
  if (text !== undefined && /^\d+$/.test(text) && number >= least && number <= most) return number;
  const found = text === undefined ? 'nothing' : `"${text}"`;
  throw new Error(
    `${option}: found ${found}, expected a whole number from ${inDigits(least)} to ${inDigits(most)}. ${USAGE}`,
  );
}

/** @param {number} number */
function inDigits(number) {
  return number.toLocaleString('en-US');
}
