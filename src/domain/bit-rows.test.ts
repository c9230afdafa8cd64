import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { plainBitRows } from '#domain/bit-rows.ts';
import type { BitRows, WordRange } from '#domain/bit-rows.ts';
import { addBit, positions } from '#domain/bitset.ts';

const ROWS = 5;

const size = fc.oneof(
  fc.constantFrom(0, 1, 31, 32, 33, 127, 128, 129, 511, 512, 513),
  fc.integer({ min: 0, max: 4_000 }),
  fc.integer({ min: 30_000, max: 70_000 }),
);

const someRow = fc.integer({ min: 0, max: ROWS - 1 });

/** A size, the same for all rows, a range in it, and the words of each row, drawn from a few states. */
const filled = size.chain((bits) => {
  const words = Math.ceil(bits / 32);
  const word = fc.integer({ min: 0, max: words });
  return fc.record({
    size: fc.constant(bits),
    range: fc
      .oneof(fc.constant([0, words] as const), fc.tuple(word, word))
      .map(([a, b]): WordRange => ({ first: Math.min(a, b), end: Math.max(a, b) })),
    seeds: fc.array(fc.integer({ min: 0, max: 0xffffffff }), { minLength: ROWS, maxLength: ROWS }),
    target: someRow,
    a: someRow,
    b: someRow,
  });
});

/** Puts about every second position, all, or none into each row, by its seed; gives the same as plain sets. */
function fill(rows: BitRows, seeds: readonly number[]): readonly Set<number>[] {
  return seeds.map((seed, index) => {
    let state = seed;
    const row = rows.row(index);
    for (let p = 0; p < rows.size; p++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const dense = seed % 4;
      if (dense === 0 ? state >>> 28 === 0 : dense === 1 || state >>> 31 === 1) addBit(row, p);
    }
    return new Set(positions(row));
  });
}

const inRange = ({ first, end }: WordRange, position: number) =>
  position >= first * 32 && position < end * 32;

describe.each([['plain JavaScript', plainBitRows]])('%s', (_, create) => {
  it('counts what sets of positions have in common', () => {
    fc.assert(
      fc.property(filled, ({ size: bits, range, seeds, a: base }) => {
        const rows = create(bits, ROWS);
        const sets = fill(rows, seeds);
        const counts = new Int32Array(ROWS + 1).fill(-1);
        rows.counts(base, 1, ROWS - 1, range, counts);
        const shared = sets.map((s) => [...s].filter((p) => inRange(range, p) && sets[base]?.has(p)).length);
        expect([...counts]).toEqual([...shared.slice(1), -1, -1]);
        expect(rows.countOf(base, range)).toBe(shared[base]);
      }),
    );
  });
});
