import {
  addAll,
  addBit,
  allBits,
  bitRange,
  countBits,
  countCommon,
  dropBit,
  hasBit,
  keepOnly,
  noBits,
  positions,
} from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import type { EventIndex, IndexedEvent } from '#domain/event-index.ts';
import { isKnown } from '#domain/knowledge.ts';
import { searchWords } from '#domain/names.ts';
import { FACETS, perFacet } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';

/** What a selection leaves. */
export type Matches = {
  /** How many events the record admits at all. */
  readonly admitted: number;
  readonly total: number;
  readonly disputed: number;
  /** The matching events in the order of time. */
  readonly events: readonly IndexedEvent[];
  /** Whether the event at a position matches. */
  readonly has: (position: number) => boolean;
  /**
   * Per facet and value, the number of events under all other facets. With actors on *all of*, an actor's count is
   * the number of events that would remain if it were added. Every value of the record has a count, be it 0.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
};

/**
 * Answers a selection. Events known only after `knownBy` are not admitted and count nowhere.
 * Equal to filtering the events one by one (a law of the tests).
 */
export function matches(index: EventIndex, selection: Selection, knownBy: string): Matches {
  const size = index.events.length;
  const admitted = allBits(size);
  for (const { event, position } of index.events) {
    if (!isKnown(event, knownBy)) dropBit(admitted, position);
  }
  const base = allBits(size);
  keepOnly(base, admitted);
  keepOnly(base, inRange(index, selection));
  keepOnly(base, withText(index, selection.text));
  const chosen = perFacet((facet) => chosenBits(index, selection, facet));
  const result = all([base, ...FACETS.map((f) => chosen[f])]);
  const counts = perFacet((facet) => {
    const others = FACETS.filter((f) => f !== facet || (f === 'actor' && selection.actors === 'all'));
    const rest = all([base, ...others.map((f) => chosen[f])]);
    const values = [...index.facets[facet].keys()];
    return new Map(values.map((v) => [v, countCommon(rest, valueBits(index, selection, facet, v))]));
  });
  const events = positions(result).flatMap((p) => index.events[p] ?? []);
  return {
    admitted: countBits(admitted),
    total: events.length,
    disputed: events.filter((e) => e.event.state === 'disputed').length,
    events,
    has: (position) => hasBit(result, position),
    counts,
  };
}

function all(sets: readonly Bits[]): Bits {
  const [first, ...rest] = sets;
  if (first === undefined) throw new Error('all: no set given; expected at least one');
  const result = first.slice();
  for (const set of rest) keepOnly(result, set);
  return result;
}

function valueBits(index: EventIndex, selection: Selection, facet: Facet, value: string): Bits {
  const wide = facet === 'actor' && selection.people ? index.withPeople.get(value) : undefined;
  return wide ?? index.facets[facet].get(value) ?? noBits(index.events.length);
}

function chosenBits(index: EventIndex, selection: Selection, facet: Facet): Bits {
  const sets = selection.values[facet].map((v) => valueBits(index, selection, facet, v));
  if (sets.length === 0) return allBits(index.events.length);
  if (facet === 'actor' && selection.actors === 'all') return all(sets);
  const union = noBits(index.events.length);
  for (const set of sets) addAll(union, set);
  return union;
}

/** Events whose days touch the range. The order of time makes those that begin in it one run of positions. */
function inRange(index: EventIndex, { from, to }: Selection): Bits {
  const size = index.events.length;
  if (from === undefined && to === undefined) return allBits(size);
  const first = from === undefined ? -Infinity : dayNumber(from);
  const last = to === undefined ? Infinity : dayNumber(to);
  const start = index.events.findIndex((e) => e.span.first >= first);
  const begin = start === -1 ? size : start;
  const beyond = index.events.findIndex((e) => e.span.first > last);
  const bits = bitRange(size, begin, beyond === -1 ? size : beyond);
  for (const { span, position } of index.events.slice(0, begin)) {
    if (span.last >= first && span.first <= last) addBit(bits, position);
  }
  return bits;
}

function withText(index: EventIndex, text: string): Bits {
  const words = searchWords(text);
  if (words.length === 0) return allBits(index.events.length);
  const bits = noBits(index.events.length);
  index.haystacks.forEach((hay, position) => {
    if (words.every((word) => hay.includes(word))) addBit(bits, position);
  });
  return bits;
}
