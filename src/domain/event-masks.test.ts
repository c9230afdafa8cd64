import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { positions } from '#domain/bitset.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import { knownBits } from '#domain/event-masks.ts';
import type { EventMasks } from '#domain/event-masks.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import { isKnown } from '#domain/knowledge.ts';
import { EDITION, indexOf, LENGTHS, randomEvents } from '#domain/random-record.ts';

const anyDay = fc.integer({ min: dayNumber('2023-11-01'), max: dayNumber('2025-05-31') }).map(isoDate);
const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);

/** What each mask stands for, of one event. */
const MEANING: Readonly<Record<keyof EventMasks, (event: IndexedEvent) => boolean>> = {
  range: ({ span }) => span.precision === 'range',
  vague: ({ span }) => span.precision === 'month' || span.precision === 'year',
  due: ({ event }) => event.state === 'due',
  later: ({ event }) => (event.knownOn ?? '') > EDITION,
  disputed: ({ event }) => event.state === 'disputed',
  yearOnly: ({ span }) => span.precision === 'year',
  contact: ({ event }) => event.format !== 'none' && event.state !== 'due',
  format: ({ event }) => event.format !== 'none',
  weeks: ({ span }) => span.precision === 'range' && span.last - span.first >= 14,
  approximate: ({ span }) => span.approximate,
};

describe('masks', () => {
  it('hold the events of which they are true (law)', () => {
    fc.assert(
      fc.property(anyEvents, (records) => {
        const { masks, events } = indexOf(records);
        for (const [mask, isTrue] of Object.entries(MEANING)) {
          const expected = [...events].filter(isTrue).map(({ position }) => position);
          expect(positions(masks[mask as keyof EventMasks])).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe(knownBits, () => {
  it('holds the events that are known by a day (law)', () => {
    fc.assert(
      fc.property(anyEvents, fc.oneof(anyDay, fc.constantFrom('2024-12-03', EDITION)), (records, day) => {
        const { columns, events } = indexOf(records);
        const expected = [...events].filter(({ event }) => isKnown(event, day));
        expect(positions(knownBits(columns, day))).toEqual(expected.map(({ position }) => position));
      }),
      { numRuns: 50 },
    );
  });
});
