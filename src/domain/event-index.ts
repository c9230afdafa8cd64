import type { Actor, Office, Tenure } from '#domain/actors.ts';
import { addAll, addBit, countBits, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dateSpan } from '#domain/dates.ts';
import type { DateSpan } from '#domain/dates.ts';
import type { EventRecord } from '#domain/events.ts';
import { folded, formsOf } from '#domain/names.ts';
import { perFacet } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';
import { covers } from '#domain/tenures.ts';

/** An event with its days and its place in the order of time. */
export type IndexedEvent = {
  readonly event: EventRecord;
  readonly span: DateSpan;
  /** Position in the index, by first day, then by last day, then by the order of the record. */
  readonly position: number;
};

/** What the index is built from. */
export type IndexedRecord = {
  readonly events: readonly EventRecord[];
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
  readonly tenures: readonly Tenure[];
};

/**
 * The events in the order of time, with one bitset per facet value. Built once per package; it answers any selection
 * without touching the events again.
 */
export type EventIndex = {
  readonly events: readonly IndexedEvent[];
  readonly byId: ReadonlyMap<string, IndexedEvent>;
  readonly facets: Readonly<Record<Facet, ReadonlyMap<string, Bits>>>;
  /** How many events of the whole record have each value of a facet. */
  readonly whole: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** For each party and government, the events it takes part in itself or through one of its people that day. */
  readonly withPeople: ReadonlyMap<string, Bits>;
  /** The people through whom a party or government takes part, as far as they occur in events. */
  readonly people: ReadonlyMap<string, ReadonlySet<string>>;
  readonly haystacks: readonly string[];
};

/** The id of a place in the selection: "Washington, DC" is `washington-dc`. */
export function placeKey(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The values an event has in a facet. */
export function facetValues(event: EventRecord, facet: Facet): readonly string[] {
  switch (facet) {
    case 'actor':
      return [...new Set(event.actors.map((a) => a.actor))];
    case 'theme':
      return event.themes;
    case 'kind':
      return [event.kind];
    case 'format':
      return [event.format];
    case 'level':
      return [event.level];
    case 'place':
      return event.place === undefined ? [] : [placeKey(event.place.name)];
  }
}

/** Builds the index. @throws for a date the contract does not allow; a checked record has none. */
export function eventIndex(record: IndexedRecord): EventIndex {
  const events = record.events
    .map((event) => ({ event, span: dateSpan(event.date) }))
    .toSorted((a, b) => a.span.first - b.span.first || a.span.last - b.span.last)
    .map((e, position) => ({ ...e, position }));
  const facets = perFacet((facet) => facetBits(events, facet));
  const { withPeople, people } = peopleBits(events, facets.actor, affiliationsOf(record));
  const actors = new Map(record.actors.map((a) => [a.id, a]));
  return {
    events,
    byId: new Map(events.map((e) => [e.event.id, e])),
    facets,
    whole: perFacet((facet) => new Map([...facets[facet]].map(([value, bits]) => [value, countBits(bits)]))),
    withPeople,
    people,
    haystacks: events.map(({ event }) => haystack(event, actors)),
  };
}

function facetBits(events: readonly IndexedEvent[], facet: Facet): ReadonlyMap<string, Bits> {
  const bits = new Map<string, Bits>();
  for (const { event, position } of events) {
    for (const value of facetValues(event, facet)) {
      const set = bits.get(value) ?? noBits(events.length);
      addBit(set, position);
      bits.set(value, set);
    }
  }
  return bits;
}

/** The events of each party and government through its people, joined with its own, and who these people are. */
function peopleBits(
  events: readonly IndexedEvent[],
  own: ReadonlyMap<string, Bits>,
  affiliations: ReadonlyMap<string, readonly Affiliation[]>,
): Pick<EventIndex, 'withPeople' | 'people'> {
  const withPeople = new Map<string, Bits>();
  const people = new Map<string, Set<string>>();
  for (const { event, position } of events) {
    const day = event.date.slice(0, 10);
    for (const { actor } of event.actors) {
      for (const affiliation of affiliations.get(actor) ?? []) {
        if (!covers(affiliation, day)) continue;
        const { body } = affiliation;
        const bits = withPeople.get(body) ?? noBits(events.length);
        addBit(bits, position);
        withPeople.set(body, bits);
        people.set(body, (people.get(body) ?? new Set()).add(actor));
      }
    }
  }
  for (const [body, bits] of withPeople) {
    const named = own.get(body);
    if (named !== undefined) addAll(bits, named);
  }
  return { withPeople, people };
}

type Affiliation = { readonly body: string; readonly start?: string; readonly end?: string };

/** For each person, the parties they belong to and the governments they hold office in, with the days. */
function affiliationsOf(record: IndexedRecord): ReadonlyMap<string, readonly Affiliation[]> {
  const governments = new Map(
    record.actors.flatMap((a) =>
      a.kind === 'government' && a.country !== undefined ? [[a.country, a.id] as const] : [],
    ),
  );
  const offices = new Map(record.offices.map((o) => [o.id, o]));
  const found = new Map<string, Affiliation[]>();
  const add = (person: string, affiliation: Affiliation) => {
    found.set(person, [...(found.get(person) ?? []), affiliation]);
  };
  for (const actor of record.actors) {
    for (const { party, start, end } of actor.memberships ?? []) {
      add(actor.id, {
        body: party,
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
      });
    }
  }
  for (const { person, office, status, start, end } of record.tenures) {
    const government = governments.get(offices.get(office)?.country ?? '');
    if (government === undefined || (status !== 'incumbent' && status !== 'acting')) continue;
    add(person, {
      body: government,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    });
  }
  return found;
}

function haystack(event: EventRecord, actors: ReadonlyMap<string, Actor>): string {
  const names = event.actors.flatMap(({ actor }) => {
    const found = actors.get(actor);
    return found === undefined ? [] : formsOf(found);
  });
  return folded(
    [event.title.en, event.title.ja ?? '', event.summary ?? '', event.place?.name ?? '', ...names].join(
      ' · ',
    ),
  );
}
