import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addBit, noBits } from '#domain/bitset.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventState } from '#domain/events.ts';
import { tally } from '#domain/tally.ts';

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
    const sketch = fc.record({
      date: fc.oneof(
        fc.integer({ min: STRETCH.first - 60, max: STRETCH.last + 60 }).map(isoDate),
        fc.constantFrom('2024-06', '2024', '2025-01', '2024-06-27/2024-06-29'),
      ),
      state: fc.constantFrom<EventState>('occurred', 'due'),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (sketches, every) => {
        const has = (position: number) => position % every === 0;
        const events = [...indexOf(sketches).events].filter((e) => has(e.position));
        const found = tallied(sketches, has);
        expect(found.total).toBe(events.length);
        expect(found.before).toBe(events.filter((e) => e.span.last < STRETCH.first).length);
        expect(found.after).toBe(events.filter((e) => e.span.first > STRETCH.last).length);
        expect(found.vague).toBe(events.filter((e) => e.event.date.length < 8).length);
        for (const month of found.busiest.months) {
          const own = events.filter((e) => e.event.date.length > 4 && e.event.date.startsWith(month));
          expect(own).toHaveLength(found.busiest.count);
        }
      }),
    );
  });
});
