import type { Actor } from '#domain/actors.ts';
import { addAll, addBit, bitRange, countCommon, hasBit, keepOnly, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import { positionOf } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { knownBits } from '#domain/event-masks.ts';
import type { EventMasks } from '#domain/event-masks.ts';
import { eventsOf } from '#domain/event-run.ts';
import type { EventRun } from '#domain/event-run.ts';
import type { EventRecord } from '#domain/events.ts';
import { withValues } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';

/** Who is set against whom: people of the home country against all others, or governments against each other. */
export type ContactSubject = 'people' | 'governments';

/** The contacts of a record, and for each person and government those it takes part in. Built once per package. */
export type ContactIndex = {
  readonly columns: EventColumns;
  readonly masks: EventMasks;
  readonly events: EventRun;
  readonly all: Bits;
  readonly by: ReadonlyMap<string, Bits>;
};

/** The two clocks of the page. */
export type Clocks = { readonly asOf: string; readonly knownBy: string };

/** Who takes part in an event, each once; whom it is only about (role `subject`) does not. */
export function participants(event: EventRecord): readonly string[] {
  return [...new Set(event.actors.flatMap(({ actor, role }) => (role === 'subject' ? [] : [actor])))];
}

/** Builds the contact index of a record. */
export function contactIndex({ columns, masks, events }: EventIndex, actors: readonly Actor[]): ContactIndex {
  const { size, values, facets, subject } = columns;
  const by = new Map(
    actors.flatMap(({ id, kind }) =>
      kind === 'person' || kind === 'government' ? [[id, noBits(size)] as const] : [],
    ),
  );
  const sets = values.actor.map((id) => by.get(id));
  const { starts, codes } = facets.actor;
  for (let position = 0; position < size; position++) {
    if (!hasBit(masks.contact, position)) continue;
    for (let i = starts[position] ?? 0; i < (starts[position + 1] ?? 0); i++) {
      const set = subject[i] === 1 ? undefined : sets[codes[i] ?? -1];
      if (set !== undefined) addBit(set, position);
    }
  }
  return { columns, masks, events, all: masks.contact, by };
}

/** The contacts known by the one clock, whether or not they had begun by the other. */
export function knownContacts({ columns, all }: ContactIndex, knownBy: string): Bits {
  const known = knownBits(columns, knownBy);
  keepOnly(known, all);
  return known;
}

/** The contacts that are known and had begun by the as-of day. A month-only contact begins with its month. */
export function heldContacts(contacts: ContactIndex, { asOf, knownBy }: Clocks): Bits {
  const { columns } = contacts;
  const held = bitRange(columns.size, 0, positionOf(columns, dayNumber(asOf) + 1));
  keepOnly(held, knownContacts(contacts, knownBy));
  return held;
}

/** The events of a set, in the order of time. */
export function eventsIn({ events }: Pick<ContactIndex, 'events'>, bits: Bits): EventRun {
  return eventsOf(bits, (position) => events.at(position));
}

/** The contacts within a set in which all of some actors take part. Pairs are symmetric: the order does not matter. */
export function sharedContacts(contacts: ContactIndex, actors: readonly string[], within: Bits): Bits {
  const shared = within.slice();
  for (const actor of actors) keepOnly(shared, contacts.by.get(actor) ?? noBits(contacts.columns.size));
  return shared;
}

/** The rows and columns of a matrix, in order. */
export type Sides = { readonly rows: readonly Actor[]; readonly columns: readonly Actor[] };

/**
 * Who stands at the two sides of a matrix. Governments: everyone with a contact to another one, at both sides. People:
 * those of the home country in the rows, everybody else in the columns, as far as they have a contact across. Rows are
 * in the order of their number of such contacts within the set; columns too, after the number of their country.
 * Of 60 contacts: Kishida 12, Kamikawa 7, … against the US, South Korea, India, …
 */
export function contactSides(
  contacts: ContactIndex,
  actors: readonly Actor[],
  subject: ContactSubject,
  within: Bits,
): Sides {
  if (subject === 'governments') {
    const governments = actors.filter((a) => a.kind === 'government');
    const own = ranked(contacts, governments, governments, within);
    return { rows: own, columns: own };
  }
  const people = actors.filter((a) => a.kind === 'person');
  const home = homeCountry(contacts, actors, within);
  const here = people.filter((a) => a.country === home);
  const there = people.filter((a) => a.country !== home);
  const columns = ranked(contacts, there, here, within);
  const ofCountry = new Map(columns.map(({ country }) => [country, 0]));
  for (const country of ofCountry.keys()) {
    const its = unionOf(
      contacts,
      columns.filter((a) => a.country === country),
    );
    ofCountry.set(country, countCommon(its, within));
  }
  return { rows: ranked(contacts, here, there, within), columns: byCountry(columns, ofCountry) };
}

/** Columns with those of one country side by side, the country with most contacts first. */
function byCountry(
  columns: readonly Actor[],
  ofCountry: ReadonlyMap<string | undefined, number>,
): readonly Actor[] {
  const order = [...ofCountry.keys()].toSorted((a, b) => (ofCountry.get(b) ?? 0) - (ofCountry.get(a) ?? 0));
  return order.flatMap((country) => columns.filter((a) => a.country === country));
}

/**
 * Those of a list with most contacts to others, at most `most` of them, in the order of the list; among equals the first
 * stay.
 */
export function topOf(
  contacts: ContactIndex,
  list: readonly Actor[],
  others: readonly Actor[],
  within: Bits,
  most: number,
): readonly Actor[] {
  const across = contactsAcross(contacts, others, within);
  const sizes = new Map(list.map((actor) => [actor, across(actor)]));
  const kept = new Set(list.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, most));
  return list.filter((actor) => kept.has(actor));
}

/** Counts for an actor the contacts within a set that it has with at least one of some others. */
export function contactsAcross(
  contacts: ContactIndex,
  others: readonly Actor[],
  within: Bits,
): (actor: Actor) => number {
  const all = new Set(others);
  const withOne = (list: readonly Actor[]) => {
    const union = unionOf(contacts, list);
    keepOnly(union, within);
    return union;
  };
  const withAny = withOne(others);
  return (actor) => {
    const own = contacts.by.get(actor.id);
    if (own === undefined) return 0;
    return countCommon(own, all.has(actor) ? withOne(others.filter((other) => other !== actor)) : withAny);
  };
}

/**
 * The country whose government takes part in most contacts: with 57 of 60 contacts, Japan. Without governments on record,
 * the one whose people do. Where two are level, the one that comes first in the record.
 */
export function homeCountry(
  contacts: ContactIndex,
  actors: readonly Actor[],
  within: Bits,
): string | undefined {
  const known = actors.filter((a) => contacts.by.has(a.id) && a.country !== undefined);
  const governments = known.filter((a) => a.kind === 'government');
  const counted = governments.length === 0 ? known : governments;
  const sizes = new Map(
    counted.map(({ country }) => {
      const its = counted.filter((a) => a.country === country);
      return [country, countCommon(unionOf(contacts, its), within)];
    }),
  );
  return [...sizes].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Those with a contact to one of the others, by the number of such contacts, then by name. */
function ranked(
  contacts: ContactIndex,
  actors: readonly Actor[],
  others: readonly Actor[],
  within: Bits,
): readonly Actor[] {
  const across = contactsAcross(contacts, others, within);
  return actors
    .map((actor) => ({ actor, size: across(actor) }))
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => b.size - a.size || a.actor.name.short.localeCompare(b.actor.name.short))
    .map(({ actor }) => actor);
}

function unionOf(contacts: ContactIndex, actors: readonly Actor[]): Bits {
  const union = noBits(contacts.columns.size);
  for (const { id } of actors) {
    const bits = contacts.by.get(id);
    if (bits !== undefined) addAll(union, bits);
  }
  return union;
}

/** Whether a selection asks for exactly these actors together. */
export function asksForAll({ values, actors: mode }: Selection, actors: readonly string[]): boolean {
  const chosen = values.actor;
  const together = mode === 'all' || actors.length === 1;
  return together && chosen.length === actors.length && actors.every((actor) => chosen.includes(actor));
}

/** The selection with exactly these actors and *all of*; without actors and with *any of* where it asked for just that. */
export function togetherToggled(selection: Selection, actors: readonly string[]): Selection {
  return asksForAll(selection, actors)
    ? { ...withValues(selection, 'actor', []), actors: 'any' }
    : { ...withValues(selection, 'actor', actors), actors: 'all' };
}
