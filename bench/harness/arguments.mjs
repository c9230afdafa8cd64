import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders.mjs';

const NAMES = CONTENDERS.map(({ name }) => name);

/**
 * What a run is asked for: `--sizes 10000,100000 --rounds 3 --only ours,dc --no-index`. `--only index` measures the
 * indexes alone.
 * @param {string[]} args
 * @returns {{ sizes: number[], rounds: number, only: string[], index: boolean }}
 * @throws {Error} for anything else
 */
export function askedFor(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: [...NAMES, 'index'].join() },
    },
  });
  const only = values.only.split(',');
  const strange = only.find((name) => name !== 'index' && !NAMES.includes(name));
  if (strange !== undefined)
    throw new Error(`--only names "${strange}"; expected some of ${[...NAMES, 'index'].join()}.`);
  return {
    sizes: values.sizes.split(',').map((text) => wholeNumber('--sizes', text)),
    rounds: wholeNumber('--rounds', values.rounds),
    only: only.filter((name) => name !== 'index'),
    index: only.includes('index'),
  };
}

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${option} has "${text}"; a whole number above 0 was expected.`);
}
