import type { Days } from '#domain/bins.ts';
import { countBits, keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { contactIndex, heldContacts, knownContacts } from '#domain/contacts.ts';
import { dayNumber } from '#domain/dates.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { knownBits } from '#domain/event-masks.ts';
import type { Matches } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import type { LoadedResources } from '#domain/record.ts';

import type { ContactRecord } from './contact-exhibits.ts';
import type { ContactReading } from './contact-picture.ts';

export const CONTACT_NEEDS = ['events', 'actors', 'offices', 'tenures', 'themes', 'sources'] as const;
type ContactResources = Pick<LoadedResources, (typeof CONTACT_NEEDS)[number]>;

/** What the contacts are read from. */
export type ContactSubjects = {
  readonly reading: Reading;
  readonly index: EventIndex;
  readonly matches: Matches;
  readonly record: ContactResources;
};

/** What every frame of the view is filled from. */
export type ContactParts = {
  readonly reading: Reading;
  readonly record: ContactResources;
  readonly rest: ContactRecord;
  /** The days of the package's own span. */
  readonly stretch: Days;
  readonly contactReading: ContactReading;
};

/** Reads the contacts for the frames: once for all of them. */
export function contactParts({ reading, index, matches, record }: ContactSubjects): ContactParts {
  const contacts = contactsOf(index, record.actors);
  const contactReading = readingOf(reading, contacts, matches, record);
  const rest: ContactRecord = {
    census: censusOf(reading, matches, contactReading, index),
    contacts,
    held: contactReading.held,
    sources: record.sources,
    asOf: contactReading.asOf,
  };
  return { reading, record, rest, stretch: spanOf(reading), contactReading };
}

const built = new WeakMap<EventIndex, ContactReading['contacts']>();

/** The contact index of a record, built once. */
function contactsOf(index: EventIndex, actors: ContactReading['actors']): ContactReading['contacts'] {
  const known = built.get(index);
  if (known !== undefined) return known;
  const contacts = contactIndex(index, actors);
  built.set(index, contacts);
  return contacts;
}

const lastKnown = new WeakMap<
  ContactReading['contacts'],
  { readonly knownBy: string; readonly bits: Bits }
>();

/** The contacts known by a day, the same set as long as it is the same day. */
function knownOf(contacts: ContactReading['contacts'], knownBy: string): Bits {
  const last = lastKnown.get(contacts);
  if (last?.knownBy === knownBy) return last.bits;
  const bits = knownContacts(contacts, knownBy);
  lastKnown.set(contacts, { knownBy, bits });
  return bits;
}

function readingOf(
  { asOf, knownBy, filtered }: Reading,
  contacts: ContactReading['contacts'],
  matches: Matches,
  record: ContactResources,
): ContactReading {
  const held = heldContacts(contacts, { asOf, knownBy });
  const matching = matches.bits.slice();
  keepOnly(matching, held);
  return {
    contacts,
    actors: record.actors,
    known: knownOf(contacts, knownBy),
    held,
    matching,
    filtered,
    asOf: dayNumber(asOf),
  };
}

function censusOf(
  { asOf, knownBy, filtered }: Reading,
  { admitted }: Matches,
  { held, matching }: ContactReading,
  { columns, masks }: EventIndex,
) {
  const known = knownBits(columns, knownBy);
  keepOnly(known, masks.format);
  const count = countBits(held);
  return {
    admitted,
    held: count,
    ahead: countBits(known) - count,
    matching: countBits(matching),
    filtered,
    asOf,
  };
}

function spanOf({ info }: Reading): Days {
  return { first: dayNumber(info.span.from), last: dayNumber(info.span.to) };
}
