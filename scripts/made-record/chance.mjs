/**
 * A number from 0 to below 1, another one at every call. Everything invented here is drawn with these and with sums,
 * products and quotients only, so that a seed gives the same record on every machine.
 * @typedef {() => number} Chance
 */

/**
 * The stream of numbers of a seed for one purpose (mulberry32). Streams of different purposes do not disturb each other.
 * @param {number} seed
 * @param {string} purpose such as `people`
 * @returns {Chance}
 */
export function chanceOf(seed, purpose) {
  let state = 2_166_136_261;
  for (const letter of `${seed} ${purpose}`)
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A whole number from 0 to below `count`.
 * @param {Chance} chance
 * @param {number} count
 */
export const below = (chance, count) => Math.floor(chance() * count);

/**
 * Whether something of a share happens this time.
 * @param {Chance} chance
 * @param {number} share out of a thousand
 */
export const happens = (chance, share) => chance() * 1000 < share;

/**
 * An item of a list; an index beyond its end begins again.
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} index a whole number from 0
 * @returns {Item}
 * @throws {RangeError} for an empty list
 */
export function at(list, index) {
  const item = list[index % list.length];
  if (item === undefined)
    throw new RangeError(`item ${index} of a list of ${list.length}: expected one that exists`);
  return item;
}

/**
 * One item of a list, each as likely as the others.
 * @template Item
 * @param {Chance} chance
 * @param {readonly Item[]} list
 */
export const oneOf = (chance, list) => at(list, below(chance, list.length));

/**
 * Draws items with unequal likelihood: `weighted([['phone', 9], ['video', 1]])(chance)` is mostly "phone".
 * @template Item
 * @param {readonly (readonly [Item, number])[]} choices each item with its weight
 * @returns {(chance: Chance) => Item}
 */
export function weighted(choices) {
  let sum = 0;
  const sums = choices.map(([, weight]) => (sum += weight));
  return (chance) => {
    const mark = chance() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= mark) low = middle + 1;
      else high = middle;
    }
    return at(choices, low)[0];
  };
}

/**
 * Draws from a list by rank, after Zipf: the second half as often as the first, the tenth a tenth as often.
 * @template Item
 * @param {readonly Item[]} list
 */
export const byRank = (list) =>
  weighted(list.map((item, rank) => /** @type {const} */ ([item, 1 / (rank + 1)])));
