import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GrowingColumn } from '#domain/growing-column.ts';

describe(GrowingColumn, () => {
  it('is empty at first', () => {
    const column = new GrowingColumn();
    expect(column).toHaveLength(0);
    expect(column.finished()).toEqual(new Int32Array());
  });

  it('keeps every number in order, however many are pushed (law)', () => {
    const length = fc.oneof(fc.constantFrom(1023, 1024, 1025, 2047, 2048, 2049, 4097), fc.nat({ max: 5000 }));
    fc.assert(
      fc.property(length, fc.integer(), (many, seed) => {
        const numbers = Int32Array.from({ length: many }, (_, i) => Math.imul(seed + i, 0x9e3779b1));
        const column = new GrowingColumn();
        for (const number of numbers) column.push(number);
        expect(column).toHaveLength(many);
        expect(column.finished()).toEqual(numbers);
      }),
      { numRuns: 30 },
    );
  });

  it('is empty again when it has given what was pushed', () => {
    const column = new GrowingColumn();
    for (let n = 0; n < 3000; n++) column.push(n);
    const first = column.finished();
    expect(column).toHaveLength(0);
    expect(column.at(0)).toBe(0);
    column.push(2 ** 31 - 1);
    expect([...column.finished()]).toEqual([2 ** 31 - 1]);
    expect([first.length, first[0], first[2999]]).toEqual([3000, 0, 2999]);
  });
});
