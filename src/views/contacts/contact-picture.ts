import type { Actor } from '#domain/actors.ts';
import { OTHER, arrangementsOf, contactsPerPeriod } from '#domain/arrangements.ts';
import type { Arrangement, Periods } from '#domain/arrangements.ts';
import { countCommon, hasBit, keepOnly, positions } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { Days } from '#domain/bins.ts';
import { contactPairs } from '#domain/contact-pairs.ts';
import type { ContactPair } from '#domain/contact-pairs.ts';
import { contactSides, contactsAcross, topOf } from '#domain/contacts.ts';
import type { ContactIndex, ContactSubject, Sides } from '#domain/contacts.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import { valueCounts } from '#domain/event-values.ts';
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
  /** The positions of these contacts, ascending. */
  readonly positions: readonly number[];
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
  /** How many actors have a contact across, how many of them are shown, and how many are with `wide`. */
  readonly total: number;
  readonly shown: number;
  readonly widest: number;
  /** Every pair with a contact, shown or not, those with most contacts first. */
  readonly pairs: readonly Pair[];
  /** The pairs by both orders of their key. */
  readonly byKey: ReadonlyMap<string, Pair>;
  /** The largest number of contacts of one pair on record: the end of the scale, whatever is selected or as of. */
  readonly most: number;
};

const MOST_HEADS = 14;
/** Of more rows or columns than this a matrix is neither read nor drawn at once. */
const MOST_HEADS_WIDE = 60;

/** How two actors are looked up among the pairs. */
export function pairKey(row: string, column: string): string {
  return `${row}+${column}`;
}

/** The matrix of a subject. With `wide`, every column up to sixty; else the fourteen with most contacts. */
export function matrixOf(reading: ContactReading, subject: ContactSubject, wide: boolean): Matrix {
  const { contacts, actors, known } = reading;
  const { rows, columns, met } = knownPairs(reading, subject);
  const heads = wide ? MOST_HEADS_WIDE : MOST_HEADS;
  const shown = topOf(contacts, columns, rows, known, heads);
  const across = contactsAcross(contacts, shown, known);
  const meeting = rows.filter((row) => across(row) > 0);
  const shownRows = topOf(contacts, meeting, shown, known, heads);
  const pairs = met
    .flatMap((pair) => pairOf(reading, { rows, columns }, pair) ?? [])
    .toSorted((a, b) => b.all - a.all);
  const total = new Set([...rows, ...columns]).size;
  const [highest, widest] = [rows, columns].map((list) => Math.min(list.length, MOST_HEADS_WIDE));
  return {
    subject,
    corner: subject === 'governments' ? 'Government' : (groupsOf(rows, actors)[0]?.label ?? 'People'),
    rows: shownRows,
    columns: shown,
    groups: subject === 'governments' ? [] : groupsOf(shown, actors),
    total,
    shown: new Set([...shownRows, ...shown]).size,
    widest: subject === 'governments' ? Math.min(total, MOST_HEADS_WIDE) : (highest ?? 0) + (widest ?? 0),
    pairs,
    byKey: new Map(
      pairs.flatMap((pair) => [
        [pairKey(pair.row.id, pair.column.id), pair],
        [pairKey(pair.column.id, pair.row.id), pair],
      ]),
    ),
    most: met.reduce((n, { positions: own }) => Math.max(n, own.length), 0),
  };
}

type KnownPairs = Sides & { readonly met: readonly ContactPair[] };

/** Who met in a set of known contacts, which no selection changes, as found last. */
const found: Readonly<Record<ContactSubject, WeakMap<Bits, KnownPairs>>> = {
  people: new WeakMap(),
  governments: new WeakMap(),
};

function knownPairs({ contacts, actors, known }: ContactReading, subject: ContactSubject): KnownPairs {
  const before = found[subject].get(known);
  if (before !== undefined) return before;
  const sides = contactSides(contacts, actors, subject, known);
  const pairs = { ...sides, met: contactPairs(contacts, sides.rows, sides.columns, known) };
  found[subject].set(known, pairs);
  return pairs;
}

function pairOf(
  { contacts, held, matching }: ContactReading,
  { rows, columns }: Sides,
  pair: ContactPair,
): Pair | undefined {
  const [row, column] = [rows[pair.row], columns[pair.column]];
  const own = pair.positions.filter((position) => hasBit(held, position));
  if (row === undefined || column === undefined || own.length === 0) return undefined;
  const countIn = (bits: Bits) => own.reduce((n, position) => n + Number(hasBit(bits, position)), 0);
  return {
    key: pairKey(row.id, column.id),
    row,
    column,
    positions: own,
    all: own.length,
    matching: countIn(matching),
    disputed: countIn(contacts.masks.disputed),
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
  readonly all: number;
  readonly matching: number;
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

/**
 * The arrangements in the order of the known record, with the contacts held by the as-of day. More than the counts of a row
 * is worked out when it is asked for: a large record has hundreds, of which twenty are drawn.
 */
export function arrangementRows(reading: ContactReading, stretch: Days): Arrangements {
  const { held, matching } = reading;
  const { disputed } = reading.contacts.masks;
  const doubtful = held.slice();
  keepOnly(doubtful, disputed);
  const { arrangements, most } = knownArrangements(reading, stretch);
  const rows = arrangements.map((arrangement): ArrangementRow => {
    const { bits } = arrangement;
    let made: ArrangementDetail | undefined;
    const detail = () => (made ??= detailOf(arrangement, reading, stretch));
    return {
      arrangement,
      all: countCommon(bits, held),
      matching: countCommon(bits, matching),
      disputed: countCommon(bits, doubtful),
      get periods() {
        return detail().periods;
      },
      get matchingPeriods() {
        return detail().matchingPeriods;
      },
      get formats() {
        return detail().formats;
      },
      get levels() {
        return detail().levels;
      },
      get pauses() {
        return detail().pauses;
      },
      get matchingPauses() {
        return detail().matchingPauses;
      },
    };
  });
  return { rows, most };
}

type ArrangementDetail = Omit<ArrangementRow, 'arrangement' | 'all' | 'matching' | 'disputed'>;

function detailOf(
  { id, bits }: Arrangement,
  { contacts, held, matching, asOf }: ContactReading,
  stretch: Days,
): ArrangementDetail {
  const own = bits.slice();
  keepOnly(own, held);
  const chosen = own.slice();
  keepOnly(chosen, matching);
  const shares = (facet: 'format' | 'level', values: readonly string[]) => {
    const [all, some] = [own, chosen].map((set) => valueCounts(contacts.columns, facet, set));
    return values.flatMap((value) => {
      const count = all?.get(value) ?? 0;
      return count === 0 ? [] : [{ value, all: count, matching: some?.get(value) ?? 0 }];
    });
  };
  const pauses = (set: Bits) => (id === OTHER ? {} : pausesOf(contacts, positions(set), asOf));
  return {
    periods: contactsPerPeriod(contacts, own, stretch),
    matchingPeriods: contactsPerPeriod(contacts, chosen, stretch),
    formats: shares('format', EVENT_FORMATS),
    levels: shares('level', EVENT_LEVELS),
    pauses: pauses(own),
    matchingPauses: pauses(chosen),
  };
}

type KnownArrangements = Pick<Arrangements, 'most'> & { readonly arrangements: readonly Arrangement[] };

/** The arrangements of a set of known contacts, which no selection changes, as found last. */
const arranged = new WeakMap<Bits, KnownArrangements>();

function knownArrangements({ contacts, actors, known }: ContactReading, stretch: Days): KnownArrangements {
  const before = arranged.get(known);
  if (before !== undefined) return before;
  const arrangements = arrangementsOf(contacts, actors, known);
  const most = arrangements.reduce(
    (n, { bits }) => Math.max(n, ...contactsPerPeriod(contacts, bits, stretch).counts),
    1,
  );
  const now = { arrangements, most };
  arranged.set(known, now);
  return now;
}

/** Last contact and longest silence of some contacts, as far as their days are known. */
export function pausesOf(
  { columns, events }: Pick<ContactIndex, 'columns' | 'events'>,
  own: readonly number[],
  asOf: DayNumber,
): Pauses {
  const last = lastContact({ columns, positions: own }, asOf);
  const contact = last === undefined ? undefined : events.at(last.position);
  const longest = longestSilence({ columns, positions: own });
  return {
    ...(last === undefined || contact === undefined ? {} : { last: { contact, days: last.days } }),
    ...(longest === undefined ? {} : { longest }),
  };
}

/** A pair with its longest silence. */
export type SilentPair = {
  readonly pair: Pair;
  readonly silence: Silence;
};

/** The pairs that have a silence, the longest first. It is a gap in all their contacts, whatever is selected. */
export function silentPairs(
  { columns }: Pick<ContactIndex, 'columns'>,
  pairs: readonly Pair[],
): readonly SilentPair[] {
  return pairs
    .flatMap((pair) => {
      const silence = longestSilence({ columns, positions: pair.positions });
      return silence === undefined ? [] : [{ pair, silence }];
    })
    .toSorted((a, b) => b.silence.days - a.silence.days);
}
