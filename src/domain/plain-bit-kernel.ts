/** The rows to count: how many, the words from one to the next, and where their counts go. */
export type RowCounts = { readonly many: number; readonly stride: number; readonly counts: Int32Array };

/** Work on runs of `length` words of one memory, each named by the index of its first word. */
export type BitKernel = {
  /** Writes `a` AND `b` to `target`; the runs are the same or apart. */
  readonly and: (target: number, a: number, b: number, length: number) => void;
  /** Writes `a` OR `b` to `target`; the runs are the same or apart. */
  readonly or: (target: number, a: number, b: number, length: number) => void;
  /** How many bits `a` and `b` have in common. */
  readonly common: (a: number, b: number, length: number) => number;
  /** How many bits each row has in common with `base`, the first row being at `first`. */
  readonly counts: (base: number, first: number, length: number, rows: RowCounts) => void;
};

/** 4 KB: a block of the base and of a row stay in the nearest cache while all rows are counted against it. */
const BLOCK = 1024;

/** The kernel in plain JavaScript over all words of `buffer`. */
export function plainKernel(buffer: ArrayBuffer): BitKernel {
  const words = new Int32Array(buffer);
  return {
    and: (target, a, b, length) => {
      for (let i = 0; i < length; i++) words[target + i] = (words[a + i] ?? 0) & (words[b + i] ?? 0);
    },
    or: (target, a, b, length) => {
      for (let i = 0; i < length; i++) words[target + i] = (words[a + i] ?? 0) | (words[b + i] ?? 0);
    },
    common: (a, b, length) => common(words, a, b, length),
    counts: (base, first, length, { many, stride, counts }) => {
      counts.fill(0, 0, many);
      for (let from = 0; from < length; from += BLOCK) {
        const part = Math.min(BLOCK, length - from);
        for (let i = 0; i < many; i++) {
          const row = first + i * stride + from;
          counts[i] = (counts[i] ?? 0) + common(words, base + from, row, part);
        }
      }
    },
  };
}

/**
 * Counts the common bits by adding words column by column, as on paper (the carry-save adders of Harley and Seal): of
 * four words only the carries into the fours are counted one by one. Adding eight or sixteen words was no faster.
 */
function common(words: Int32Array, a: number, b: number, length: number): number {
  let fours = 0;
  let two = 0;
  let one = 0;
  let i = 0;
  for (const whole = length - 3; i < whole; i += 4) {
    const p = a + i;
    const q = b + i;
    let x = (words[p] ?? 0) & (words[q] ?? 0);
    let y = (words[p + 1] ?? 0) & (words[q + 1] ?? 0);
    let half = one ^ x;
    const carry = (one & x) | (half & y);
    one = half ^ y;
    x = (words[p + 2] ?? 0) & (words[q + 2] ?? 0);
    y = (words[p + 3] ?? 0) & (words[q + 3] ?? 0);
    half = one ^ x;
    const other = (one & x) | (half & y);
    one = half ^ y;
    half = two ^ carry;
    fours += ones((two & carry) | (half & other));
    two = half ^ other;
  }
  let count = 4 * fours + 2 * ones(two) + ones(one);
  for (; i < length; i++) count += ones((words[a + i] ?? 0) & (words[b + i] ?? 0));
  return count;
}

/** Number of ones in a word, by adding neighbors in parallel. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
