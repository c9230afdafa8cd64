import type { Knowledge } from '#domain/budget.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { knownBits } from '#domain/event-masks.ts';
import type { Bits } from '#domain/bitset.ts';
import { valueCounts } from '#domain/event-values.ts';
import type { Matches } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import type { Selection } from '#domain/selection.ts';

/** What a table is read by, besides the record: the two clocks and what the selection leaves. */
export type TableReading = {
  readonly asOf: string;
  readonly knowledge: Knowledge;
  readonly selection: Selection;
  /** Whether the selection filters anything. */
  readonly filtered: boolean;
  /** The index of the events and the positions of those that are admitted; absent while they are not there. */
  readonly events?: AdmittedEvents;
  readonly matches?: Matches;
  /** The actors of the matching events. */
  readonly taking: ReadonlySet<string>;
};

/** The events that are known by the one clock. */
export type AdmittedEvents = { readonly index: EventIndex; readonly bits: Bits };

/** Reads the page for the tables. */
export function tableReading(reading: Reading, selection: Selection): TableReading {
  const { asOf, knownBy, filtered, index, matches } = reading;
  return {
    asOf,
    knowledge: { edition: reading.info.created, knownBy },
    selection,
    filtered,
    ...(index === undefined ? {} : { events: { index, bits: knownBits(index.columns, knownBy) } }),
    ...(matches === undefined ? {} : { matches }),
    taking: index === undefined || matches === undefined ? new Set() : takingPart(index, matches),
  };
}

function takingPart({ columns }: EventIndex, { bits }: Matches): ReadonlySet<string> {
  return new Set([...valueCounts(columns, 'actor', bits)].flatMap(([id, count]) => (count > 0 ? [id] : [])));
}

/** What the selection does to the row of an actor: chosen itself, or in none of the matching events. */
export function actorState(
  { filtered, matches, selection, taking }: TableReading,
  actor: string,
): 'selected' | 'dimmed' | undefined {
  if (selection.values.actor.includes(actor)) return 'selected';
  return filtered && matches !== undefined && !taking.has(actor) ? 'dimmed' : undefined;
}

/** A row's state as a field, to spread into the row. */
export function withState(state: 'selected' | 'dimmed' | undefined): {
  readonly state?: 'selected' | 'dimmed';
} {
  return state === undefined ? {} : { state };
}
