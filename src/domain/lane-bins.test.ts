import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { allBits, bitRange, hasBit } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import { laneBins, laneTotal, markRoom, matchingInBins } from '#domain/lane-bins.ts';
import { lanesBy } from '#domain/lanes.ts';
import { ACTORS, indexOf, LENGTHS, randomBits, randomEvents } from '#domain/random-record.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anySubset = fc.nat().map(randomBits);
const anyStretch = fc
  .tuple(
    fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2025-06-01') }),
    fc.integer({ min: 0, max: 2000 }),
  )
  .map(([first, more]) => ({ first, last: first + more }));

const lanesOf = ({ columns }: ReturnType<typeof indexOf>, admitted = allBits(columns.size)) =>
  lanesBy('actor', { columns, admitted, actors: ACTORS, themes: [] });

describe(laneBins, () => {
  it('counts in each lane what begins on a day in each bin, of all and of a set (law)', () => {
    fc.assert(
      fc.property(anyEvents, anySubset, anySubset, anyStretch, (records, known, chosen, shown) => {
        const index = indexOf(records);
        const lanes = lanesOf(index, known(records.length));
        const matching = chosen(records.length);
        const { bins, all, most } = laneBins(lanes, index, shown);
        const counted = (isCounted: (position: number) => boolean) =>
          lanes.map(({ bits }) => {
            const begins = [...index.events]
              .filter(({ position }) => hasBit(bits, position) && isCounted(position))
              .filter(({ span }) => span.precision === 'day' || span.precision === 'range')
              .map(({ span }) => span.first)
              .filter((day) => day >= shown.first && day <= shown.last);
            return bins.bins.map(
              ({ first, last }) => begins.filter((day) => day >= first && day <= last).length,
            );
          });
        expect(all).toEqual(counted(() => true));
        expect(most).toBe(Math.max(0, ...all.flat()));
        const before = lanes.map(({ bits }) => bits.slice());
        expect(matchingInBins(lanes, bins, matching)).toEqual(counted((p) => hasBit(matching, p)));
        expect(lanes.map(({ bits }) => bits)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe(laneTotal, () => {
  const index = indexOf(randomEvents([1, 3300]));
  const lane = (first: number, end: number) => ({
    id: 'all',
    label: 'All',
    bits: bitRange(3300, first, end),
    count: 0,
  });
  const whole = { first: dayNumber('2022-01-01'), last: dayNumber('2027-01-01') };

  it('counts the events of all lanes in the days shown', () => {
    expect(laneTotal([lane(0, 3000)], index, whole)).toBe(3000);
    expect(laneTotal([lane(0, 1500), lane(1000, 3000)], index, whole)).toBe(3500);
    expect(laneTotal([lane(0, 3300)], index, { ...whole, last: dayNumber('2024-06-01') })).toBeLessThan(3300);
  });
});

describe(markRoom, () => {
  it('is three events for every two marks that stand side by side', () => {
    expect(markRoom(12, 649)).toBe(1062);
    expect(markRoom(12, 1034)).toBe(1692);
    expect(markRoom(8, 649)).toBe(708);
  });

  it('is never less than 300, more than the published record has on any of its lanes', () => {
    expect(markRoom(7, 300)).toBe(300);
    expect(markRoom(1, 649)).toBe(300);
  });
});
