import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addBit, hasBit, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { EventState } from '#domain/events.ts';
import { indexOf as randomIndex, LENGTHS, randomBits, randomEvents } from '#domain/random-record.ts';
import { tally } from '#domain/tally.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anySubset = fc.nat().map(randomBits);

type Sketch = { readonly date: string; readonly state?: EventState; readonly source?: string };

const indexOf = (sketches: readonly Sketch[]) =>
  eventIndex({
    events: sketches.map(({ date, state = 'occurred', source = 'a' }, i) => ({
      id: `${date} ${i}`,
      date,
      title: { en: date },
      actors: [],
      themes: [],
      kind: 'meeting' as const,
      format: 'in-person' as const,
      level: 'leader' as const,
      state,
      confidence: 'A' as const,
      cite: [{ source, locator: date }],
    })),
    actors: [],
    offices: [],
    tenures: [],
    edition: '2024-12-02',
  });

const STRETCH = { first: dayNumber('2024-05-01'), last: dayNumber('2024-12-31') };

const tallied = (sketches: readonly Sketch[], has: (position: number) => boolean = () => true) => {
  const { columns, masks } = indexOf(sketches);
  const bits = noBits(columns.size);
  for (let position = 0; position < columns.size; position++) if (has(position)) addBit(bits, position);
  return tally(bits, { columns, masks, asOf: dayNumber('2024-11-15'), stretch: STRETCH });
};

describe('a tally', () => {
  it('adds up what lies ahead, has no day, or lies outside a stretch', () => {
    expect(
      tallied([
        { date: '2023-11-17' },
        { date: '2024-10-02' },
        { date: '2024-11' },
        { date: '2024-11-13/2024-11-15', source: 'b' },
        { date: '2024-11-18' },
        { date: '2025', state: 'due' },
      ]),
    ).toMatchObject({
      total: 6,
      ahead: 2,
      vague: 2,
      before: 1,
      after: 1,
      busiest: { months: ['2024-11'], count: 3 },
    });
  });

  it('names all busiest months; an event without a month counts in none', () => {
    expect(tallied([{ date: '2024-10-02' }, { date: '2024-09' }]).busiest).toEqual({
      months: ['2024-09', '2024-10'],
      count: 1,
    });
    expect(tallied([{ date: '2024' }]).busiest).toEqual({ months: [], count: 0 });
  });

  it('cites every source once, those of the counted events only', () => {
    const sketches = [{ date: '2024-10-02' }, { date: '2024-10-03' }, { date: '2024-10-04', source: 'b' }];
    expect(tallied(sketches).cites.map((c) => `${c.source} ${c.locator}`)).toEqual([
      'a 2024-10-02',
      'b 2024-10-04',
    ]);
    expect(tallied(sketches, (p) => p === 1).cites.map((c) => c.source)).toEqual(['a']);
  });

  it('equals counting the records one by one (law)', () => {
    const day = fc.integer({ min: dayNumber('2023-06-01'), max: dayNumber('2025-06-01') });
    fc.assert(
      fc.property(anyEvents, anySubset, day, fc.tuple(day, day), (records, subset, asOf, bounds) => {
        const { columns, masks, events } = randomIndex(records);
        const bits = subset(columns.size);
        const stretch = { first: Math.min(...bounds), last: Math.max(...bounds) };
        const counted = [...events].filter(({ position }) => hasBit(bits, position));
        const many = (of: (event: IndexedEvent) => boolean) => counted.filter(of).length;
        const sources = new Set(counted.flatMap(({ event }) => event.cite.map((cite) => cite.source)));
        const cites = records.flatMap(({ cite }) => cite);
        const firsts = cites.filter((cite, i) => cites.findIndex((c) => c.source === cite.source) === i);
        const { busiest, ...sums } = tally(bits, { columns, masks, asOf, stretch });
        expect(sums).toEqual({
          total: counted.length,
          ahead: many(({ event, span }) => event.state === 'due' || span.first > asOf),
          beginning: many(({ span }) => span.first > asOf),
          vague: many(({ span }) => span.precision === 'month' || span.precision === 'year'),
          before: many(({ span }) => span.last < stretch.first),
          after: many(({ span }) => span.first > stretch.last),
          cites: firsts.filter(({ source }) => sources.has(source)),
        });
        expect(busiest).toEqual(busiestOf(counted));
      }),
    );
  });

  it('says the same of another set afterwards as at first (law)', () => {
    fc.assert(
      fc.property(anyEvents, anySubset, anySubset, (records, one, other) => {
        const { columns, masks } = randomIndex(records);
        const of = (bits: Bits) => tally(bits, { columns, masks, asOf: STRETCH.last, stretch: STRETCH });
        const given = one(columns.size);
        const first = of(given);
        of(other(columns.size));
        expect(given).toEqual(one(columns.size));
        expect(of(given)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

/** The months in which most events begin, from their dates as written; a year alone is in none. */
function busiestOf(events: readonly IndexedEvent[]) {
  const counts = new Map<string, number>();
  for (const { event } of events) {
    if (event.date.length < 7) continue;
    const month = event.date.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const count = Math.max(0, ...counts.values());
  return { months: [...counts.keys()].filter((month) => counts.get(month) === count).toSorted(), count };
}
