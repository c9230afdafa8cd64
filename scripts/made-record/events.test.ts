import { describe, expect, it } from 'vitest';
import { madeEvents } from './events.mjs';
import { parseDate } from '#domain/dates.ts';
import type { EventRecord } from '#domain/events.ts';
import { eventPacking, unpackedEvents } from '#domain/packed-events.ts';

const EVENTS: readonly EventRecord[] = [...madeEvents({ events: 2000, seed: 1 })];

const count = (is: (event: EventRecord) => boolean) => EVENTS.filter(is).length;

describe('two thousand made events', () => {
  it('are as many, each with an id of its own', () => {
    expect(EVENTS).toHaveLength(2000);
    expect(new Set(EVENTS.map(({ id }) => id)).size).toBe(2000);
  });

  it('stand in the order of time: by first day, then by last', () => {
    const spans = EVENTS.map(({ date }) => parseDate(date) ?? { first: Number.NaN, last: Number.NaN });
    const back = EVENTS.filter((_, index) => {
      const [one, next] = [spans[index], spans[index + 1]];
      return one && next && !(one.first < next.first || (one.first === next.first && one.last <= next.last));
    });
    expect(back.map(({ id }) => id)).toEqual([]);
  });

  it('are dated, disputed and due in the shares asked for', () => {
    expect({
      days: count(({ date }) => /^\d{4}-\d{2}-\d{2}~?$/.test(date)),
      ranges: count(({ date }) => date.includes('/')),
      months: count(({ date }) => /^\d{4}-\d{2}~?$/.test(date)),
      disputed: count(({ state }) => state === 'disputed'),
      due: count(({ state }) => state === 'due'),
      knownLater: count(({ knownOn }) => knownOn !== undefined),
      summaries: count(({ summary }) => summary !== undefined),
      japanese: count(({ title }) => title.ja !== undefined),
    }).toEqual({
      days: 1736,
      ranges: 234,
      months: 26,
      disputed: 10,
      due: 9,
      knownLater: 13,
      summaries: 806,
      japanese: 200,
    });
  });

  it('hang together: nobody travels for a call, and where people met it is mostly said where', () => {
    expect(count(({ kind, format }) => kind === 'call' && format !== 'phone' && format !== 'video')).toBe(0);
    expect(count(({ format, place }) => format === 'phone' && place !== undefined)).toBe(0);
    expect(count(({ kind, date }) => kind === 'call' && date.includes('/'))).toBe(0);
    const met = count(({ format }) => format === 'in-person');
    expect(count(({ format, place }) => format === 'in-person' && place !== undefined) / met).toBeCloseTo(
      0.85,
      1,
    );
  });

  it('have one to six actors, and a few who are in most of them', () => {
    const sizes = EVENTS.map(({ actors }) => actors.length);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 6]);
    const frequency = new Map<string, number>();
    for (const { actor } of EVENTS.flatMap(({ actors }) => actors))
      frequency.set(actor, (frequency.get(actor) ?? 0) + 1);
    const [most = 0, ...others] = [...frequency.values()].toSorted((a, b) => b - a);
    expect(most).toBeGreaterThan(5 * (others[18] ?? Infinity));
  });

  it('leave no gap in a sentence', () => {
    const broken = EVENTS.flatMap(({ title, summary = '' }) => [title.en, title.ja ?? '', summary]).filter(
      (text) => /[{}]|undefined| {2}/.test(text),
    );
    expect(broken).toEqual([]);
  });

  it('are the same again after they were packed, in less than half the room', () => {
    const packing = eventPacking();
    for (const event of EVENTS) packing.pack(event);
    const packed = packing.packed();
    const { at, find } = unpackedEvents(
      packed,
      Int32Array.from(EVENTS, (_, number) => number),
    );
    expect(EVENTS.map((_, number) => at(number)?.event)).toEqual(EVENTS);
    expect(EVENTS.map(({ id }) => find(id)?.event.id)).toEqual(EVENTS.map(({ id }) => id));
    const bytes = packed.blocks.reduce((sum, block) => sum + block.byteLength, 0);
    expect(bytes).toBeLessThan(Buffer.byteLength(JSON.stringify(EVENTS)) / 2);
  });
});
