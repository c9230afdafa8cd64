import { parseArgs } from 'node:util';
import { CONTENDERS } from './contenders.mjs';

const NAMES = CONTENDERS.map(({ name }) => name);

/**
 * What a run is asked for: `--sizes 10000,100000 --rounds 3,2 --only ours,dc`. One number of rounds is for all sizes;
 * without any, a million events are gone through once, fewer three times.
 * `--only index` measures the indexes alone.
 * @param {string[]} args
 * @returns {{ sizes: { events: number, rounds: number }[], only: string[], index: boolean }}
 * @throws {Error} for anything else
 */
export function askedFor(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000' },
      rounds: { type: 'string' },
      only: { type: 'string', default: [...NAMES, 'index'].join() },
    },
  });
  const only = values.only.split(',');
  const strange = only.find((name) => name !== 'index' && !NAMES.includes(name));
  if (strange !== undefined)
    throw new Error(`--only names "${strange}"; expected some of ${[...NAMES, 'index'].join()}.`);
  const sizes = values.sizes.split(',').map((text) => wholeNumber('--sizes', text));
  const rounds =
    values.rounds?.split(',').map((text) => wholeNumber('--rounds', text)) ?? sizes.map(usualRounds);
  if (rounds.length > 1 && rounds.length !== sizes.length)
    throw new Error(
      `--rounds has ${rounds.length} numbers for ${sizes.length} sizes; expected one, or one for each.`,
    );
  return {
    sizes: sizes.map((events, i) => ({ events, rounds: rounds[rounds.length === 1 ? 0 : i] ?? 1 })),
    only: only.filter((name) => name !== 'index'),
    index: only.includes('index'),
  };
}

/** @param {number} events */
const usualRounds = (events) => (events < 1_000_000 ? 3 : 1);

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${option} has "${text}"; a whole number above 0 was expected.`);
}
