import type { DayNumber } from '#domain/dates.ts';
import type { Cite } from '#domain/evidence.ts';
import type { Facet } from '#domain/selection.ts';

/** What is true of an event, as bits of a number. */
export const MARKED = {
  /** Runs over several days that are known. */
  range: 1,
  /** Only the month or the year is known. */
  vague: 2,
  /** Still due by the record itself. */
  due: 4,
  /** Known only since a day after the edition. */
  later: 8,
  /** Its date, place or existence is in question. */
  disputed: 16,
  /** Only the year is known. */
  yearOnly: 32,
  /** People met or spoke, and it is not still due. */
  contact: 64,
  /** People met or spoke, or will. */
  format: 128,
  /** Runs over two weeks or more of days that are known. */
  weeks: 256,
  /** Its date is given as about that. */
  approximate: 512,
} as const;

/** Lists of numbers side by side: those of position p run from `starts[p]` to `starts[p + 1]`. */
export type NumberLists = { readonly starts: Int32Array; readonly codes: Codes };

/** Numbers from 0 on in as little room as the largest of them needs. */
export type Codes = Int32Array | Uint16Array | Uint8Array;

/**
 * What a picture of all events asks of each of them, as columns of numbers by position: a brush goes over every event of
 * the record sixty times a second, and numbers in a row are read a hundred times faster than records. Positions are in
 * the order of time: by first day, then by last day, then by the order of the record. Plain data, so that a worker can
 * hand it over.
 */
export type EventColumns = {
  readonly size: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Bits of {@link MARKED}. */
  readonly marked: Int32Array;
  /** The day since which it is known, {@link ALWAYS} where it names none. */
  readonly knownOn: Int32Array;
  /** The positions of the events of more than {@link LONG} days, ascending. */
  readonly long: Int32Array;
  /** The values of each facet in the order they first occur, and for each position the places of its own among them. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly facets: Readonly<Record<Facet, NumberLists>>;
  /** Beside each actor of `facets.actor`: 1 where the event is only about it. */
  readonly subject: Codes;
  /** For each position the sources it cites, as places in `cites`; there, the first cite of every source. */
  readonly cited: NumberLists;
  readonly cites: readonly Cite[];
  /** For each position the parties and governments that take part through their people, as places in `bodies`. */
  readonly through: NumberLists;
  readonly bodies: readonly string[];
  /** How many people each body takes part through. */
  readonly people: readonly number[];
  /** The names under which a place of `values.place` is written, the first one first. */
  readonly placeNames: readonly (readonly string[])[];
};

/** The columns that say when events were. */
export type DayColumns = Pick<EventColumns, 'size' | 'first' | 'last' | 'long'>;

/** Known from the start. */
export const ALWAYS = -(2 ** 31);

/** How many days an event may run without being looked up by itself. */
export const LONG = 31;

/** The first position whose event begins on a day or later; `size` where none does. */
export function positionOf({ first, size }: Pick<EventColumns, 'first' | 'size'>, day: DayNumber): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((first[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The events that touch a stretch of days. */
export type Touching = {
  /** Those that begin in it: the positions from `begin` up to, not including, `end`. */
  readonly begin: number;
  readonly end: number;
  /** The positions of those that began before and reach into it, ascending. */
  readonly running: readonly number[];
};

/** The events whose days touch a stretch; an absent end is open. */
export function touching(
  columns: DayColumns,
  { first, last }: { readonly first?: DayNumber | undefined; readonly last?: DayNumber | undefined },
): Touching {
  const end = last === undefined ? columns.size : positionOf(columns, last + 1);
  if (first === undefined) return { begin: 0, end, running: [] };
  const begin = positionOf(columns, first);
  const reaches = (position: number) => (columns.last[position] ?? 0) >= first;
  const running: number[] = [];
  const near = positionOf(columns, first - LONG);
  for (const position of columns.long) {
    if (position >= near) break;
    if (reaches(position)) running.push(position);
  }
  for (let position = near; position < begin; position++) if (reaches(position)) running.push(position);
  return {
    begin: Math.min(begin, end),
    end,
    running: last === undefined ? running : running.filter((p) => (columns.first[p] ?? 0) <= last),
  };
}

/** The numbers a position has in a list. */
export function listed({ starts, codes }: NumberLists, position: number): Codes {
  return codes.subarray(starts[position], starts[position + 1]);
}
