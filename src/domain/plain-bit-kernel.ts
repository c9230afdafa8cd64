import { BLOCK } from '#domain/position-lists.ts';
import type { PositionLists } from '#domain/position-lists.ts';

/** Words of a row: from `first` up to, not including, `end`. */
export type WordRange = { readonly first: number; readonly end: number };

/** Some of many, one after the other: `many` of them from `first` on. */
export type Span = { readonly first: number; readonly many: number };

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
  /** How many positions each list of some spans has in a range of the row `base`; written to `counts` at the list's number. */
  readonly listCounts: (base: number, range: WordRange, spans: readonly Span[], counts: Int32Array) => void;
};

/** 4 KB: a part of the base and of a row stay in the nearest cache while all rows are counted against it. */
const PART = 1024;

/** The words of a block of positions. */
const BLOCK_WORDS = BLOCK / 32;

/** The kernel in plain JavaScript over all words of `buffer`, and over lists of positions in its rows. */
export function plainKernel(buffer: ArrayBuffer, lists: PositionLists): BitKernel {
  const words = new Int32Array(buffer);
  const block = new Uint8Array(lists.many === 0 ? 0 : BLOCK);
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
      for (let from = 0; from < length; from += PART) {
        const part = Math.min(PART, length - from);
        for (let i = 0; i < many; i++) {
          const row = first + i * stride + from;
          counts[i] = (counts[i] ?? 0) + common(words, base + from, row, part);
        }
      }
    },
    listCounts: (base, range, spans, counts) => {
      for (const { first, many } of spans) counts.fill(0, first, first + many);
      for (const part of blocksOf(range)) {
        spread(words.subarray(base + part.first, base + part.end), block, part.at);
        for (const span of spans) addListed(lists, part.block, block, span, counts);
      }
    },
  };
}

/** The words of a range that lie in one block, and the place in the block with which they begin. */
type BlockPart = WordRange & { readonly block: number; readonly at: number };

/** A range of words, cut into blocks of positions. */
export function blocksOf({ first, end }: WordRange): readonly BlockPart[] {
  const parts: BlockPart[] = [];
  for (let from = first; from < end;) {
    const block = Math.floor(from / BLOCK_WORDS);
    const to = Math.min(end, (block + 1) * BLOCK_WORDS);
    parts.push({ block, first: from, end: to, at: (from - block * BLOCK_WORDS) * 32 });
    from = to;
  }
  return parts;
}

/**
 * Writes words into a block from a place on, a byte for each bit, and 0 before and after them: to look up a byte takes
 * less than half the time of looking up a bit.
 */
function spread(words: Int32Array, block: Uint8Array, at: number): void {
  block.fill(0, 0, at);
  words.forEach((word, w) => {
    const first = at + w * 32;
    for (let bit = 0; bit < 32; bit++) block[first + bit] = (word >>> bit) & 1;
  });
  block.fill(0, at + words.length * 32);
}

/** Adds to the counts of some lists how many of their places in a block are marked. */
function addListed(
  { many, starts, places }: PositionLists,
  block: number,
  marked: Uint8Array,
  span: Span,
  counts: Int32Array,
): void {
  for (let list = span.first; list < span.first + span.many; list++) {
    const end = starts[block * many + list + 1] ?? 0;
    let count = 0;
    for (let i = starts[block * many + list] ?? 0; i < end; i++) count += marked[places[i] ?? 0] ?? 0;
    counts[list] = (counts[list] ?? 0) + count;
  }
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
