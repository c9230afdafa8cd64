import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addRun,
  allBits,
  bitRange,
  countBits,
  countCommon,
  countRun,
  dropAll,
  firstIn,
  keepOnly,
  noBits,
  positions,
} from '#domain/bitset.ts';
import { randomBits } from '#domain/random-record.ts';

const anySubset = fc.nat().map(randomBits);

const anySize = fc.integer({ min: 0, max: 300 });
const anyEnd = fc.integer({ min: 0, max: 300 });

describe('runs of positions', () => {
  it('are counted, found and added as one position after the other (laws)', () => {
    fc.assert(
      fc.property(anySubset, anySize, anyEnd, anyEnd, (subset, size, a, b) => {
        const bits = subset(size);
        const [begin, end] = [Math.min(a, size), Math.min(b, size)];
        const own = positions(bits);
        const within = own.filter((p) => p >= begin && p < end);
        expect(countRun(bits, begin, end)).toBe(within.length);
        expect(firstIn(bits, begin, end)).toBe(within[0] ?? -1);
        const run = Array.from({ length: Math.max(0, end - begin) }, (_, i) => begin + i);
        expect(positions(bitRange(size, begin, end))).toEqual(run);
        addRun(bits, begin, end);
        expect(positions(bits)).toEqual([...new Set([...own, ...run])].toSorted((x, y) => x - y));
      }),
      { numRuns: 500 },
    );
  });

  it('of everything and nothing are all and none', () => {
    expect([countBits(allBits(300)), countBits(noBits(300)), countRun(allBits(300), 5, 300)]).toEqual([
      300, 0, 295,
    ]);
  });
});

describe('two sets', () => {
  it('share, keep and drop what a filter position by position does (law)', () => {
    fc.assert(
      fc.property(anySubset, anySubset, anySize, (one, other, size) => {
        const [a, b] = [positions(one(size)), new Set(positions(other(size)))];
        expect(countCommon(one(size), other(size))).toBe(a.filter((p) => b.has(p)).length);
        const [kept, left] = [one(size), one(size)];
        keepOnly(kept, other(size));
        dropAll(left, other(size));
        expect(positions(kept)).toEqual(a.filter((p) => b.has(p)));
        expect(positions(left)).toEqual(a.filter((p) => !b.has(p)));
      }),
    );
  });
});
