import type { Actor } from '#domain/actors.ts';
import { OTHER, arrangementsOf, contactsPerPeriod } from '#domain/arrangements.ts';
import type { Arrangement, Periods } from '#domain/arrangements.ts';
import { countBits, keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { Days } from '#domain/bins.ts';
import { contactSides, contactsAcross, eventsIn, sharedContacts, topOf } from '#domain/contacts.ts';
import type { ContactIndex, ContactSubject } from '#domain/contacts.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import { EVENT_FORMATS, EVENT_LEVELS } from '#domain/events.ts';
import { lastContact, longestSilence } from '#domain/silence.ts';
import type { Silence } from '#domain/silence.ts';

/** The contacts as they are read at this moment: what is known, what had begun by the as-of day, what matches. */
export type ContactReading = {
  readonly contacts: ContactIndex;
  readonly actors: readonly Actor[];
  readonly known: Bits;
  readonly held: Bits;
  /** The held contacts that match the selection; all of them where nothing is selected. */
  readonly matching: Bits;
  readonly filtered: boolean;
  readonly asOf: DayNumber;
};

/** Two actors and the contacts they have had with each other. */
export type Pair = {
  readonly key: string;
  readonly row: Actor;
  readonly column: Actor;
  readonly events: readonly IndexedEvent[];
  readonly all: number;
  readonly matching: number;
  readonly disputed: number;
};

/** Neighboring columns of one country. */
export type ColumnGroup = {
  readonly country: string;
  readonly label: string;
  readonly short: string;
  readonly size: number;
};

/** Who met whom: heads in the order of the whole record, so that nothing moves on selecting. */
export type Matrix = {
  readonly subject: ContactSubject;
  /** What the rows are: "Japan", or "Government". */
  readonly corner: string;
  readonly rows: readonly Actor[];
  readonly columns: readonly Actor[];
  readonly groups: readonly ColumnGroup[];
  /** How many actors have a contact across, and how many of them are shown. */
  readonly total: number;
  readonly shown: number;
  /** Every pair with a contact, shown or not, those with most contacts first. */
  readonly pairs: readonly Pair[];
  /** The pairs by both orders of their key. */
  readonly byKey: ReadonlyMap<string, Pair>;
  /** The largest number of contacts of one pair on record: the end of the scale, whatever is selected or as of. */
  readonly most: number;
};

const MOST_HEADS = 14;

/** How two actors are looked up among the pairs. */
export function pairKey(row: string, column: string): string {
  return `${row}+${column}`;
}

/** The matrix of a subject. With `wide`, every column; else the fourteen with most contacts. */
export function matrixOf(reading: ContactReading, subject: ContactSubject, wide: boolean): Matrix {
  const { contacts, actors, known } = reading;
  const { rows, columns } = contactSides(contacts, actors, subject, known);
  const shown = wide ? columns : topOf(contacts, columns, rows, known, MOST_HEADS);
  const meeting = rows.filter((row) => contactsAcross(contacts, row, shown, known) > 0);
  const shownRows = wide ? rows : topOf(contacts, meeting, shown, known, MOST_HEADS);
  const couples = rows.flatMap((row, i) =>
    (subject === 'governments' ? columns.slice(i + 1) : columns).map((column) => [row, column] as const),
  );
  const pairs = couples
    .flatMap(([row, column]) => pairOf(reading, row, column) ?? [])
    .toSorted((a, b) => b.all - a.all);
  const most = couples.reduce(
    (n, [row, column]) => Math.max(n, countBits(sharedContacts(contacts, [row.id, column.id], known))),
    0,
  );
  return {
    subject,
    corner: subject === 'governments' ? 'Government' : (groupsOf(rows, actors)[0]?.label ?? 'People'),
    rows: shownRows,
    columns: shown,
    groups: subject === 'governments' ? [] : groupsOf(shown, actors),
    total: new Set([...rows, ...columns]).size,
    shown: new Set([...shownRows, ...shown]).size,
    pairs,
    byKey: new Map(
      pairs.flatMap((pair) => [
        [pairKey(pair.row.id, pair.column.id), pair],
        [pairKey(pair.column.id, pair.row.id), pair],
      ]),
    ),
    most,
  };
}

function pairOf(reading: ContactReading, row: Actor, column: Actor): Pair | undefined {
  const { contacts, held, matching } = reading;
  const shared = sharedContacts(contacts, [row.id, column.id], held);
  const events = eventsIn(contacts, shared);
  if (events.length === 0) return undefined;
  keepOnly(shared, matching);
  return {
    key: pairKey(row.id, column.id),
    row,
    column,
    events,
    all: events.length,
    matching: countBits(shared),
    disputed: disputedIn(events),
  };
}

function groupsOf(columns: readonly Actor[], actors: readonly Actor[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const { country = '' } of columns) {
    const last = groups.at(-1);
    if (last?.country === country) {
      groups[groups.length - 1] = { ...last, size: last.size + 1 };
    } else {
      const government = actors.find((a) => a.kind === 'government' && a.country === country);
      const label = government?.name.short ?? country;
      groups.push({ country, label, short: country === '' ? label : country, size: 1 });
    }
  }
  return groups;
}

/** How many of some events are disputed. */
export function disputedIn(events: readonly IndexedEvent[]): number {
  return events.filter((e) => e.event.state === 'disputed').length;
}

/** How many contacts have a value of a facet, and how many of them match. */
export type Share = { readonly value: string; readonly all: number; readonly matching: number };

/** How often and how long not: last contact, days since then, longest silence. */
export type Pauses = {
  readonly last?: { readonly contact: IndexedEvent; readonly days: number };
  readonly longest?: Silence;
};

/** An arrangement as a row: when, how and at which level its governments were in contact. */
export type ArrangementRow = {
  readonly arrangement: Arrangement;
  readonly events: readonly IndexedEvent[];
  readonly matching: readonly IndexedEvent[];
  readonly disputed: number;
  readonly periods: Periods;
  readonly matchingPeriods: Periods;
  readonly formats: readonly Share[];
  readonly levels: readonly Share[];
  /** Nothing for the sets collected in `other`: they are not one arrangement. */
  readonly pauses: Pauses;
  /** Of the matching contacts alone. */
  readonly matchingPauses: Pauses;
};

/** The arrangements, and the largest number of contacts in one period of one arrangement: one scale for all bars. */
export type Arrangements = { readonly rows: readonly ArrangementRow[]; readonly most: number };

/** The arrangements in the order of the known record, with the contacts held by the as-of day. */
export function arrangementRows(reading: ContactReading, stretch: Days): Arrangements {
  const { contacts, actors, known, held, matching, asOf } = reading;
  const arrangements = arrangementsOf(contacts, actors, known);
  const most = arrangements.reduce(
    (n, { bits }) => Math.max(n, ...contactsPerPeriod(eventsIn(contacts, bits), stretch).counts),
    1,
  );
  const rows = arrangements.map((arrangement): ArrangementRow => {
    const heldBits = arrangement.bits.slice();
    keepOnly(heldBits, held);
    const events = eventsIn(contacts, heldBits);
    keepOnly(heldBits, matching);
    const chosen = eventsIn(contacts, heldBits);
    return {
      arrangement,
      events,
      matching: chosen,
      disputed: disputedIn(events),
      periods: contactsPerPeriod(events, stretch),
      matchingPeriods: contactsPerPeriod(chosen, stretch),
      formats: sharesOf(EVENT_FORMATS, events, chosen, ({ event }) => event.format),
      levels: sharesOf(EVENT_LEVELS, events, chosen, ({ event }) => event.level),
      pauses: arrangement.id === OTHER ? {} : pausesOf(events, asOf),
      matchingPauses: arrangement.id === OTHER ? {} : pausesOf(chosen, asOf),
    };
  });
  return { rows, most };
}

function sharesOf(
  values: readonly string[],
  events: readonly IndexedEvent[],
  chosen: readonly IndexedEvent[],
  valueOf: (event: IndexedEvent) => string,
): readonly Share[] {
  return values.flatMap((value) => {
    const all = events.filter((e) => valueOf(e) === value).length;
    const matching = chosen.filter((e) => valueOf(e) === value).length;
    return all === 0 ? [] : [{ value, all, matching }];
  });
}

/** Last contact and longest silence of some contacts, as far as their days are known. */
export function pausesOf(events: readonly IndexedEvent[], asOf: DayNumber): Pauses {
  const last = lastContact(events, asOf);
  const longest = longestSilence(events);
  return { ...(last === undefined ? {} : { last }), ...(longest === undefined ? {} : { longest }) };
}

/** A pair with its longest silence. */
export type SilentPair = {
  readonly pair: Pair;
  readonly silence: Silence;
};

/** The pairs that have a silence, the longest first. It is a gap in all their contacts, whatever is selected. */
export function silentPairs(pairs: readonly Pair[]): readonly SilentPair[] {
  return pairs
    .flatMap((pair) => {
      const silence = longestSilence(pair.events);
      return silence === undefined ? [] : [{ pair, silence }];
    })
    .toSorted((a, b) => b.silence.days - a.silence.days);
}
