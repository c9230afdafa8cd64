import { firstIn, hasBit } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { DayNumber } from '#domain/dates.ts';
import { LONG, positionOf } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { positionRun, run } from '#domain/event-run.ts';
import type { EventRun } from '#domain/event-run.ts';
import type { Answer, Question } from '#domain/event-sets.ts';
import { perFacet } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';

/** What a selection leaves. */
export type Matches = {
  /** How many events the record admits at all. */
  readonly admitted: number;
  readonly total: number;
  readonly disputed: number;
  /** The positions of the matching events. */
  readonly bits: Bits;
  /** The matching events in the order of time. */
  readonly events: EventRun;
  /** Whether the event at a position matches. */
  readonly has: (position: number) => boolean;
  /** How many matching events come before the one at a position. */
  readonly rank: (position: number) => number;
  /** From the first day of the first matching event to the last day of any; undefined where none matches. */
  readonly days: { readonly first: DayNumber; readonly last: DayNumber } | undefined;
  /**
   * Per facet and value, the number of events under all other facets. With actors on *all of*, an actor's count is
   * the number of events that would remain if it were added. Every value of the record has a count, be it 0.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** For each actor of the record the number of matching events it takes part in, be it 0. */
  readonly taking: ReadonlyMap<string, number>;
};

/**
 * Answers a question of a record that answers at once. Events known only after `knownBy` are not admitted and count
 * nowhere. Equal to filtering the events one by one (a law of the tests).
 * @throws where a worker answers for the record.
 */
export function matches(index: EventIndex, question: Question): Matches {
  if (index.respondent.speaks === 'later')
    throw new Error('matches: this record answers later; expected one that answers at once');
  return matchesOf(index, index.respondent.answer(question));
}

/** How many events a question leaves, for a record that answers at once; undefined for one that answers later. */
export function totalOf({ respondent }: EventIndex, question: Question): number | undefined {
  return respondent.speaks === 'at once' ? respondent.answer(question).total : undefined;
}

/** An answer, with the events it leaves. */
export function matchesOf(
  { columns, events }: Pick<EventIndex, 'columns' | 'events'>,
  answer: Answer,
): Matches {
  const { bits, counts } = answer;
  const { length, at, rank } = positionRun(bits);
  return {
    admitted: answer.admitted,
    total: answer.total,
    disputed: answer.disputed,
    bits,
    events: run(length, (place) => events.at(at(place) ?? -1)),
    has: (position) => hasBit(bits, position),
    rank,
    days: daysOf(columns, bits),
    counts: perFacet((facet) => named(columns, facet, counts[facet])),
    taking: named(columns, 'actor', answer.taking),
  };
}

function named({ values }: EventColumns, facet: Facet, counts: Int32Array): ReadonlyMap<string, number> {
  return new Map(values[facet].map((value, code) => [value, counts[code] ?? 0]));
}

function daysOf({ first, last, long, size }: EventColumns, bits: Bits): Matches['days'] {
  const begin = firstIn(bits, 0, size);
  if (begin === -1) return undefined;
  let end = last[begin] ?? 0;
  const stretch = (position: number) => {
    const ends = last[position] ?? 0;
    if (ends > end && hasBit(bits, position)) end = ends;
  };
  for (const position of long) stretch(position);
  // Back from the last event: one that is not long ends soon after it begins.
  for (let p = size - 1; p > begin && (first[p] ?? 0) + LONG > end; p--) stretch(p);
  return { first: first[begin] ?? 0, last: end };
}

/**
 * The first day of the next matching event in a direction from a day, or undefined where there is none; events of which
 * only the month or year is known have no day to stop at.
 */
export function dayBeside(
  { columns, masks }: Pick<EventIndex, 'columns' | 'masks'>,
  { bits }: Pick<Matches, 'bits'>,
  day: DayNumber,
  direction: 1 | -1,
): DayNumber | undefined {
  const begin = direction === 1 ? positionOf(columns, day + 1) : positionOf(columns, day) - 1;
  for (let p = begin; p >= 0 && p < columns.size; p += direction) {
    if (hasBit(bits, p) && !hasBit(masks.vague, p)) return columns.first[p];
  }
  return undefined;
}
