import type { Bits } from '#domain/bitset.ts';
import { wordCount } from '#domain/bitset.ts';
import type { DateSpan } from '#domain/dates.ts';
import type { EventRecord } from '#domain/events.ts';

/** An event with its days and its place in the order of time. */
export type IndexedEvent = {
  readonly event: EventRecord;
  readonly span: DateSpan;
  /** Position in the index, by first day, then by last day, then by the order of the record. */
  readonly position: number;
};

/**
 * Things in a row, each made when it is looked at: a record can have a million events, of which a page shows thirty. A
 * list is one.
 */
export type Run<T> = Iterable<T> & {
  readonly length: number;
  readonly at: (index: number) => T | undefined;
  readonly slice: (from?: number, to?: number) => readonly T[];
};

/** Events in the order of time. */
export type EventRun = Run<IndexedEvent>;

/** A run of a length; `at` is only asked for an index from 0 and below it. */
export function run<T>(length: number, at: (index: number) => T | undefined): Run<T> {
  function* each(from: number, to: number): Generator<T> {
    for (let i = from; i < to; i++) {
      const one = at(i);
      if (one !== undefined) yield one;
    }
  }
  const bound = (index: number) => Math.min(Math.max(index < 0 ? index + length : index, 0), length);
  return {
    length,
    at: (index) => {
      const i = index < 0 ? index + length : index;
      return i >= 0 && i < length ? at(i) : undefined;
    },
    slice: (from = 0, to = length) => [...each(bound(from), bound(to))],
    [Symbol.iterator]: () => each(0, length),
  };
}

/** The positions of a set as a run that finds its n-th position without going through the others. */
export type PositionRun = {
  readonly length: number;
  /** The n-th position, from 0; undefined beyond the last one. */
  readonly at: (index: number) => number | undefined;
  /** How many positions of the set lie before one. */
  readonly rank: (position: number) => number;
};

/** The run of the positions of a set. */
export function positionRun(bits: Bits): PositionRun {
  const before = new Int32Array(bits.length + 1);
  bits.forEach((word, w) => {
    before[w + 1] = (before[w] ?? 0) + wordCount(word);
  });
  const length = before.at(-1) ?? 0;
  return {
    length,
    at: (index) => (index < 0 || index >= length ? undefined : nthBit(bits, before, index)),
    rank: (position) => {
      const w = position >>> 5;
      const below = (bits[w] ?? 0) & ~(0xffffffff << (position & 31));
      return (before[Math.min(w, bits.length)] ?? 0) + wordCount(below);
    },
  };
}

function nthBit(bits: Bits, before: Int32Array, index: number): number {
  let low = 0;
  let high = bits.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((before[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  let word = bits[low] ?? 0;
  for (let skipped = before[low] ?? 0; skipped < index; skipped++) word &= word - 1;
  return (low << 5) + 31 - Math.clz32(word & -word);
}

/** The events of a set. `at` gives the event of a position. */
export function eventsOf(bits: Bits, at: (position: number) => IndexedEvent | undefined): EventRun {
  const places = positionRun(bits);
  return run(places.length, (index) => {
    const position = places.at(index);
    return position === undefined ? undefined : at(position);
  });
}
