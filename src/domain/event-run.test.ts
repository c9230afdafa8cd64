import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { positions } from '#domain/bitset.ts';
import { eventsOf, positionRun, run } from '#domain/event-run.ts';
import { indexOf, LENGTHS, randomBits, randomEvents } from '#domain/random-record.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anySubset = fc.nat().map(randomBits);

/** The letters of a text, of which none but its own are to be asked for. */
const letters = (text: string) =>
  run(text.length, (index) => {
    if (index < 0 || index >= text.length) throw new RangeError(`index ${index} of ${text.length}`);
    return text[index];
  });

describe(run, () => {
  it('makes a thing only when it is looked at', () => {
    const made: number[] = [];
    const million = run(1_000_000, (index) => {
      made.push(index);
      return index;
    });
    expect([million.at(3), million.at(-1), million.length]).toEqual([3, 999_999, 1_000_000]);
    expect(million.slice(-2)).toEqual([999_998, 999_999]);
    expect(made).toEqual([3, 999_999, 999_998, 999_999]);
  });

  it('is asked for no index outside it', () => {
    const abc = letters('abc');
    expect([abc.at(3), abc.at(-4), abc.at(-3), abc.at(2)]).toEqual([undefined, undefined, 'a', 'c']);
    expect(abc.slice(-100, 100)).toEqual(['a', 'b', 'c']);
    expect(abc.slice(2, 1)).toEqual([]);
    expect([...letters('')]).toEqual([]);
  });

  it('is sliced and looked at as a list of the same things (law)', () => {
    const index = fc.integer({ min: -12, max: 12 });
    const bound = fc.option(index, { nil: undefined });
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), index, bound, bound, (text, at, from, to) => {
        const things = text.split('');
        expect([...letters(text)]).toEqual(things);
        expect(letters(text).at(at)).toBe(things.at(at));
        expect(letters(text).slice(from, to)).toEqual(things.slice(from, to));
      }),
    );
  });
});

describe(positionRun, () => {
  it('finds the n-th position of a set of 100', () => {
    const { length, at, rank } = positionRun(Uint32Array.from([0, 0b1001, 0, 0b1000]));
    expect([length, at(0), at(1), at(2), at(3), at(-1)]).toEqual([3, 32, 35, 99, undefined, undefined]);
    expect([rank(0), rank(32), rank(33), rank(99), rank(100), rank(1000)]).toEqual([0, 0, 1, 2, 3, 3]);
  });

  it('at and rank undo each other (law)', () => {
    fc.assert(
      fc.property(anySubset, fc.integer({ min: 0, max: 300 }), (subset, size) => {
        const bits = subset(size);
        const expected = positions(bits);
        const { length, at, rank } = positionRun(bits);
        expect(Array.from({ length }, (_, index) => at(index))).toEqual(expected);
        expected.forEach((position, index) => expect(rank(position)).toBe(index));
        for (let position = 0; position <= size + 40; position++) {
          expect(rank(position)).toBe(expected.filter((p) => p < position).length);
        }
        expect([at(length), at(-1)]).toEqual([undefined, undefined]);
      }),
      { numRuns: 50 },
    );
  });
});

describe(eventsOf, () => {
  it('gives the events of a set in the order of time (law)', () => {
    fc.assert(
      fc.property(anyEvents, anySubset, (records, subset) => {
        const { events } = indexOf(records);
        const bits = subset(records.length);
        expect([...eventsOf(bits, (position) => events.at(position))]).toEqual(
          [...events].filter(({ position }) => positions(bits).includes(position)),
        );
      }),
      { numRuns: 30 },
    );
  });
});
