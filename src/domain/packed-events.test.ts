import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateSpan } from '#domain/dates.ts';
import type { EventRecord } from '#domain/events.ts';
import { eventPacking, unpackedEvents } from '#domain/packed-events.ts';
import { LENGTHS, randomEvents } from '#domain/random-record.ts';

const BASE: EventRecord = {
  id: 'call',
  date: '2024-10-02',
  title: { en: 'Call' },
  actors: [],
  themes: [],
  kind: 'call',
  format: 'phone',
  level: 'leader',
  state: 'occurred',
  confidence: 'B',
  cite: [],
};

const packingOf = (events: readonly EventRecord[]) => {
  const packing = eventPacking();
  for (const event of events) packing.pack(event);
  return packing;
};

/** The events of a packing as a page has them, in the order of entering or in another one. */
const unpackedOf = (events: readonly EventRecord[], order = events.map((_, i) => i)) =>
  unpackedEvents(structuredClone(packingOf(events).packed()), Int32Array.from(order));

const expectSame = (events: readonly EventRecord[]) => {
  const { at, find } = unpackedOf(events);
  events.forEach((event, position) => {
    const own = at(position);
    expect(own).toEqual({ event, span: dateSpan(event.date), position });
    expect(find(event.id)).toBe(own);
  });
  expect(at(events.length)).toBeUndefined();
  expect(at(-1)).toBeUndefined();
  expect(find('nobody')).toBeUndefined();
};

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anyText = fc.string({ unit: 'binary', minLength: 1 });

describe('packed events', () => {
  it('are any events again (law)', () => {
    fc.assert(fc.property(anyEvents, expectSame), { numRuns: 40 });
  });

  it('keep every text as it is written (law)', () => {
    const anyCite = fc.record(
      { source: anyText, locator: anyText, note: anyText },
      { requiredKeys: ['source', 'locator'] },
    );
    const anyPlace = fc.record({
      name: anyText,
      country: fc.constantFrom('JP', 'US'),
      lat: fc.double({ min: -90, max: 90, noNaN: true }).map((lat) => lat || 0),
      lon: fc.integer({ min: -180, max: 180 }),
    });
    const anyEvent = fc.record(
      {
        summary: anyText,
        note: anyText,
        disagreement: anyText,
        knownOn: fc.constant('2025-03-24'),
        place: anyPlace,
        title: fc.record({ en: anyText, ja: anyText }, { requiredKeys: ['en'] }),
        themes: fc.array(anyText, { maxLength: 3 }),
        cite: fc.array(anyCite, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (parts) =>
        expectSame(parts.map((part, i) => ({ ...BASE, ...part, id: `event-${i}` }))),
      ),
    );
  });

  it('are found at the positions that another order gives them', () => {
    const events = ['first', 'second', 'third'].map((id) => ({ ...BASE, id }));
    const { at, find } = unpackedOf(events, [2, 0, 1]);
    expect([0, 1, 2].map((position) => at(position)?.event.id)).toEqual(['third', 'first', 'second']);
    expect(find('second')).toMatchObject({ position: 2, event: { id: 'second' } });
  });

  it('hold texts longer than a block, and fill several blocks', () => {
    const long = '東'.repeat(3_000_000);
    const half = 'x'.repeat(1_200_000);
    const summaries = ['a', half, half, half, long, 'b', half, long, 'c'];
    const events = summaries.map((summary, i) => ({ ...BASE, id: `event-${i}`, summary }));
    const { at, find } = unpackedOf(events);
    const wrong = events.filter((event, i) => at(i)?.event.summary !== event.summary);
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(find('event-7')?.event.summary).toHaveLength(long.length);
    expect(packingOf(events).packed().blocks.length).toBeGreaterThan(2);
  });

  it('take less room than as text', () => {
    const events = randomEvents([1, 300]);
    const { blocks, size } = packingOf(events).packed();
    const bytes = blocks.reduce((sum, block) => sum + block.byteLength, 0);
    expect(size).toBe(300);
    expect(bytes).toBeLessThan(JSON.stringify(events).length / 2);
    expect(blocks.every((block) => block.buffer.byteLength === block.byteLength)).toBe(true);
  });

  it('know while they are packed which ids there are', () => {
    const packing = eventPacking();
    const ids = Array.from({ length: 1500 }, (_, i) => `event-${i}`);
    // Two ids with one hash.
    for (const [number, id] of [...ids, 'costarring', 'liquid'].entries()) {
      expect(packing.numberOf(id)).toBeUndefined();
      packing.pack({ ...BASE, id });
      expect(packing.numberOf(id)).toBe(number);
    }
    expect(packing.numberOf('event-0')).toBe(0);
    expect(packing.numberOf('costarring')).toBe(1500);
    const { find } = unpackedEvents(
      packing.packed(),
      Int32Array.from({ length: 1502 }, (_, i) => i),
    );
    expect(['costarring', 'liquid'].map((id) => find(id)?.position)).toEqual([1500, 1501]);
  });
});

describe('events that were looked at', () => {
  const events = Array.from({ length: 6001 }, (_, i) => ({ ...BASE, id: `event-${i}` }));

  it('are kept, but not more than 4000 of them', () => {
    const { at } = unpackedOf(events);
    const first = at(0);
    expect(at(0)).toBe(first);
    for (let position = 1; position < 4000; position++) at(position);
    expect(at(0)).toBe(first);
    for (let position = 4000; position <= 6000; position++) at(position);
    expect(at(0)).not.toBe(first);
    expect(at(0)).toEqual(first);
    const last = at(6000);
    expect(at(6000)).toBe(last);
  });
});
