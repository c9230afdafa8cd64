import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { binCounts, binUnit, countTicks, eventBins, nextStart, startOf } from '#domain/bins.ts';
import type { Days } from '#domain/bins.ts';
import { addBit, allBits, hasBit, noBits } from '#domain/bitset.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import { indexOf as randomIndex, LENGTHS, randomBits, randomEvents } from '#domain/random-record.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anySubset = fc.nat().map(randomBits);

const indexOf = (dates: readonly string[]) =>
  eventIndex({
    events: dates.map((date) => ({
      id: date,
      date,
      title: { en: date },
      actors: [],
      themes: [],
      kind: 'meeting' as const,
      format: 'in-person' as const,
      level: 'leader' as const,
      state: 'occurred' as const,
      confidence: 'A' as const,
      cite: [],
    })),
    actors: [],
    offices: [],
    tenures: [],
    edition: '2024-12-02',
  });

/** The bins of a stretch, without any events or with those of some dates. */
const binsOf = (stretch: Days, dates: readonly string[] = []) => {
  const { columns, masks } = indexOf(dates);
  return eventBins(columns, masks.vague, stretch);
};

const YEAR = { first: dayNumber('2024-05-01'), last: dayNumber('2024-12-31') };

describe('weeks of 2024', () => {
  it('begin on Monday', () => {
    expect(isoDate(startOf('week', dayNumber('2024-10-13')))).toBe('2024-10-07');
    expect(isoDate(startOf('week', dayNumber('2024-10-14')))).toBe('2024-10-14');
  });

  it('cover May to December with 36 bars, the first from 29 April', () => {
    const { unit, bins } = binsOf(YEAR);
    expect(unit).toBe('week');
    expect(bins).toHaveLength(36);
    expect(isoDate(bins[0]?.first ?? 0)).toBe('2024-04-29');
    expect(isoDate(bins.at(-1)?.first ?? 0)).toBe('2024-12-30');
  });

  it('count a range in the week it begins, and leave out months, years and other years', () => {
    const dates = ['2024-10-31', '2024-10-28', '2024-11-02/2024-11-06', '2024-11', '2024', '2023-11-17'];
    const bins = binsOf(YEAR, dates);
    const counts = binCounts(bins, allBits(dates.length));
    expect(counts.reduce((a, b) => a + b)).toBe(3);
    expect(counts[bins.bins.findIndex((b) => isoDate(b.first) === '2024-10-28')]).toBe(3);
  });

  it('lose no event with a day inside the stretch (law)', () => {
    const day = fc.integer({ min: YEAR.first - 40, max: YEAR.last + 40 });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 40 }), (days) => {
        const { columns, masks, events } = indexOf(days.map(isoDate));
        const bins = eventBins(columns, masks.vague, YEAR);
        for (const { span, position } of events) {
          const inside = span.first >= YEAR.first && span.first <= YEAR.last;
          const alone = noBits(events.length);
          addBit(alone, position);
          const counts = binCounts(bins, alone);
          expect(counts.reduce((a, b) => a + b)).toBe(inside ? 1 : 0);
          const bin = bins.bins[counts.indexOf(1)];
          if (bin !== undefined) {
            expect(bin.first).toBeLessThanOrEqual(span.first);
            expect(bin.last).toBeGreaterThanOrEqual(span.first);
          }
        }
      }),
    );
  });
});

describe('bins of any stretch', () => {
  const anyStretch = fc
    .tuple(
      fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2025-06-01') }),
      fc.oneof(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 15_000 }),
      ),
    )
    .map(([first, more]) => ({ first, last: first + more }));

  it('follow each other without a gap and cover the stretch (law)', () => {
    fc.assert(
      fc.property(anyStretch, (stretch) => {
        const { bins, unit } = binsOf(stretch);
        expect(bins[0]?.first).toBe(startOf(unit, stretch.first));
        expect(bins.at(-1)?.first).toBe(startOf(unit, stretch.last));
        bins.slice(1).forEach((bin, i) => expect(bin.first).toBe((bins[i]?.last ?? 0) + 1));
        expect(bins.at(-1)?.last).toBeGreaterThanOrEqual(stretch.last);
      }),
    );
  });

  it('count of a set the events with a day that begin in them and in the stretch (law)', () => {
    fc.assert(
      fc.property(anyEvents, anySubset, anyStretch, (records, subset, stretch) => {
        const { columns, masks, events } = randomIndex(records);
        const bits = subset(columns.size);
        const bins = eventBins(columns, masks.vague, stretch);
        const begins = [...events]
          .filter(({ position, span }) => hasBit(bits, position) && /day|range/.test(span.precision))
          .map(({ span }) => span.first)
          .filter((day) => day >= stretch.first && day <= stretch.last);
        expect(binCounts(bins, bits)).toEqual(
          bins.bins.map(({ first, last }) => begins.filter((day) => day >= first && day <= last).length),
        );
        expect(bits).toEqual(subset(columns.size));
      }),
    );
  });
});

describe('longer stretches', () => {
  it('are cut into months, then quarters, then years', () => {
    const whole = { first: dayNumber('2021-01-01'), last: dayNumber('2028-03-31') };
    expect(binUnit(whole)).toBe('month');
    expect(binsOf(whole).bins).toHaveLength(87);
    const made = { first: dayNumber('1999-01-01'), last: dayNumber('2024-12-31') };
    expect(binUnit(made)).toBe('quarter');
    expect(binsOf(made).bins).toHaveLength(104);
    expect(binUnit({ first: dayNumber('1960-01-01'), last: dayNumber('2028-03-31') })).toBe('year');
  });

  it.each([
    [550, 'week'],
    [551, 'month'],
    [9 * 366, 'month'],
    [9 * 366 + 1, 'quarter'],
    [30 * 366, 'quarter'],
    [30 * 366 + 1, 'year'],
  ] as const)('of %d days are cut into units of a %s', (days, unit) => {
    expect(binUnit({ first: YEAR.first, last: YEAR.first + days - 1 })).toBe(unit);
  });

  it('begin their quarters in January, April, July and October', () => {
    const start = (day: string) => isoDate(startOf('quarter', dayNumber(day)));
    expect(['2024-01-01', '2024-03-31', '2024-04-01', '2024-08-15', '2024-12-31'].map(start)).toEqual([
      '2024-01-01',
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
      '2024-10-01',
    ]);
    expect(isoDate(nextStart('quarter', dayNumber('2024-11-05')))).toBe('2025-01-01');
    expect(isoDate(nextStart('quarter', dayNumber('2024-02-29')))).toBe('2024-04-01');
  });

  it('cut a day into the unit it lies in, up to the next one (law)', () => {
    const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
        (at, unit) => {
          const [first, next] = [startOf(unit, at), nextStart(unit, at)];
          expect(first).toBeLessThanOrEqual(at);
          expect(next).toBeGreaterThan(at);
          expect([startOf(unit, first), startOf(unit, next - 1), startOf(unit, next)]).toEqual([
            first,
            first,
            next,
          ]);
        },
      ),
    );
  });
});

describe('ticks of a count axis', () => {
  it('are one or two whole numbers, the last not below the count', () => {
    expect(countTicks(0)).toEqual([1]);
    expect(countTicks(1)).toEqual([1]);
    expect(countTicks(2)).toEqual([1, 2]);
    expect(countTicks(6)).toEqual([3, 6]);
    expect(countTicks(7)).toEqual([4, 8]);
    expect(countTicks(20)).toEqual([10, 20]);
    expect(countTicks(4321)).toEqual([3000, 6000]);
  });

  it('are whole and high enough for any count (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const ticks = countTicks(most);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      }),
    );
  });
});
