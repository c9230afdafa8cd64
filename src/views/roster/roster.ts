import type { Actor, Cabinet, Office, Tenure } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import type { Reading } from '#domain/reading.ts';
import type { Resources } from '#domain/record.ts';
import {
  cabinetMembers,
  cabinetOn,
  covers,
  formerDefenseMinisters,
  heldSince,
  holders,
  leadershipOffices,
  namedFormerDefenseMinisters,
  rosterChanges,
} from '#domain/tenures.ts';
import type { RosterChange } from '#domain/tenures.ts';

/** The part of the record a roster is read from. */
export type RosterRecord = Pick<Resources, 'actors' | 'offices' | 'tenures' | 'cabinets'>;

/** One government: a column of the roster. */
export type Government = {
  readonly key: string;
  /** "Japan", "US", and "Next" for a team that is announced beside one in office. */
  readonly heading: string;
  /** "Second Ishiba Cabinet", "Biden". */
  readonly name: string;
  readonly state: Cabinet['state'] | 'unknown';
  readonly cabinet?: Cabinet;
};

/** A person in an office, as a cell shows them. */
export type Holder = {
  readonly tenure: Tenure;
  readonly person: Actor;
  readonly office: Office;
  /** How many of the matching events the person takes part in; undefined while there are no events. */
  readonly events: number | undefined;
  /** Whether the person takes part in any event of the record, and so can be selected. */
  readonly occurs: boolean;
  readonly chosen: boolean;
  readonly former: boolean;
  /** Since when, without a break; undefined where the record does not say. */
  readonly since: string | undefined;
  readonly party: string | undefined;
};

/** Who holds an office in one government; without holders, why. */
export type RosterCell = { readonly holders: readonly Holder[]; readonly reason?: string };

/** An office across the governments. */
export type RosterRow = {
  readonly key: string;
  readonly label: string;
  /** The titles of the offices, as they differ between the governments. */
  readonly titles: readonly string[];
  readonly cells: readonly RosterCell[];
  readonly change?: RosterChange['change'];
};

/** The roster as it is drawn: the governments of a day, or two cabinets compared. */
export type RosterTable = {
  readonly mode: 'day' | 'comparison';
  readonly asOf: string;
  readonly filtered: boolean;
  readonly selectedEvents: number | undefined;
  readonly governments: readonly Government[];
  /** The rows that are shown. */
  readonly rows: readonly RosterRow[];
  /** How many rows there are in all. */
  readonly offices: number;
  readonly all: boolean;
  /** How many people are in the first government's cabinet. */
  readonly members: number;
  /** Former defense ministers around the head of the first government, the head left out. */
  readonly formers: readonly string[];
  /** The head of the first government. */
  readonly head?: Actor;
};

/** What the analyst chose: the actors of the selection, the two cabinets of a comparison, how many offices. */
export type RosterChoice = {
  readonly chosen: readonly string[];
  readonly compared: readonly [string, string] | undefined;
  /** Whether every office is shown, or the principal ones. */
  readonly all: boolean;
};

/** The offices shown first, by the key that counterparts share, and how their rows are called. */
const PRINCIPAL: ReadonlyMap<string, string> = new Map([
  ['leader', 'Leader'],
  ['foreign', 'Foreign'],
  ['defense', 'Defense'],
  ['cabinet-secretary', 'Cabinet sec.'],
  ['finance', 'Finance'],
  ['security-adviser', 'Security'],
  ['vice-foreign', 'Vice-minister'],
  ['ambassador', 'Ambassador'],
  ['party-policy', 'policy'],
]);

/** The longest cabinet name that fits over a column. */
const LONGEST_NAME = 24;

/** Reads the roster as it stands in a reading. */
export function rosterOf(record: RosterRecord, reading: Reading, choice: RosterChoice): RosterTable {
  const desk = readerOf(record, reading, choice.chosen);
  const compared = choice.compared?.map((id) => record.cabinets.find((c) => c.id === id));
  const [left, right] = compared ?? [];
  const base = {
    asOf: reading.asOf,
    filtered: reading.filtered,
    selectedEvents: reading.matches?.total,
  };
  if (left !== undefined && right !== undefined) {
    const governments = [left, right].map((cabinet, i) => comparedGovernment(record, cabinet, i));
    const rows = comparedRows(desk, left, right);
    return {
      ...base,
      mode: 'comparison',
      governments,
      rows,
      offices: rows.length,
      all: true,
      members: 0,
      formers: [],
    };
  }
  const governments = governmentsOn(record, reading.asOf);
  const cabinet = governments[0]?.cabinet;
  const head = record.actors.find((a) => a.id === cabinet?.head);
  const groups = officeGroups(desk, governments);
  const shown = choice.all ? groups : groups.filter(([key]) => PRINCIPAL.has(key));
  return {
    ...base,
    mode: 'day',
    governments,
    rows: dayRows(desk, governments, shown),
    offices: groups.length,
    all: choice.all,
    members: cabinet === undefined ? 0 : cabinetMembers(record.tenures, cabinet, reading.asOf).length,
    formers: cabinet === undefined ? [] : namedFormerDefenseMinisters(record, cabinet, reading.asOf),
    ...(head === undefined ? {} : { head }),
  };
}

/** The two cabinets a comparison starts with: the one in office and the one before it in the same country. */
export function firstComparison(
  cabinets: readonly Cabinet[],
  asOf: string,
): readonly [string, string] | undefined {
  const country = cabinets[0]?.country;
  const own = cabinets
    .filter((c) => c.country === country && c.state === 'in-office')
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const at = Math.max(
    own.findIndex((c) => covers(c, asOf)),
    1,
  );
  const [left, right] = [own[at - 1], own[at]];
  return left === undefined || right === undefined ? undefined : [left.id, right.id];
}

/** The governments of the record on a day: for each country its cabinet in office, then who is announced to follow. */
function governmentsOn(record: RosterRecord, day: string): readonly Government[] {
  const countries = [...new Set(record.cabinets.map((c) => c.country))];
  return countries.flatMap((country, i) => {
    const cabinet = cabinetOn(record.cabinets, country, day);
    const heading = countryName(record, country);
    const current: Government =
      cabinet === undefined
        ? { key: country, heading, name: '–', state: 'unknown' }
        : { key: cabinet.id, heading, name: nameOver(record, cabinet, i), state: 'in-office', cabinet };
    const next = record.cabinets
      .filter((c) => c.country === country && c.state === 'announced')
      .filter((c) => cabinetMembers(record.tenures, c, day).length > 0)
      .map((c): Government => {
        const name = shortName(record, c.head);
        return { key: c.id, heading: 'Next', name, state: 'announced', cabinet: c };
      });
    return [current, ...next];
  });
}

function comparedGovernment(record: RosterRecord, cabinet: Cabinet, i: number): Government {
  return {
    key: `${i}-${cabinet.id}`,
    heading: countryName(record, cabinet.country),
    name: cabinet.name.en,
    state: cabinet.state,
    cabinet,
  };
}

function nameOver(record: RosterRecord, cabinet: Cabinet, column: number): string {
  const fits = column === 0 && cabinet.name.en.length <= LONGEST_NAME;
  return fits ? cabinet.name.en : shortName(record, cabinet.head);
}

function countryName(record: RosterRecord, country: string): string {
  return record.actors.find((a) => a.kind === 'government' && a.country === country)?.name.short ?? country;
}

function shortName(record: RosterRecord, person: string): string {
  return record.actors.find((a) => a.id === person)?.name.short ?? person;
}

/** What rows are read with: the record, looked up once for all rows. */
type Reader = {
  readonly record: RosterRecord;
  readonly day: string;
  readonly offices: ReadonlyMap<string, Office>;
  /** The tenures of each office. */
  readonly tenures: ReadonlyMap<string, readonly Tenure[]>;
  readonly holder: (tenure: Tenure) => readonly Holder[];
};

function readerOf(
  record: RosterRecord,
  { asOf, matches, index }: Reading,
  chosen: readonly string[],
): Reader {
  const actors = new Map(record.actors.map((a) => [a.id, a]));
  const offices = new Map(record.offices.map((o) => [o.id, o]));
  const former = formerDefenseMinisters(record.tenures, asOf);
  const counts = new Map<string, number>();
  for (const { event } of matches?.events ?? []) {
    for (const id of new Set(event.actors.map((a) => a.actor))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const holder = (tenure: Tenure): readonly Holder[] => {
    const person = actors.get(tenure.person);
    const office = offices.get(tenure.office);
    if (person === undefined || office === undefined) return [];
    const party = person.memberships?.find((m) => covers(m, asOf))?.party;
    return [
      {
        tenure,
        person,
        office,
        events: matches === undefined ? undefined : (counts.get(person.id) ?? 0),
        occurs: index?.facets.actor.has(person.id) === true,
        chosen: chosen.includes(person.id),
        former: former.has(person.id),
        since: heldSince(record.tenures, tenure),
        party: party === undefined ? undefined : actors.get(party)?.name.short,
      },
    ];
  };
  const tenures = new Map<string, readonly Tenure[]>();
  for (const tenure of record.tenures) {
    tenures.set(tenure.office, [...(tenures.get(tenure.office) ?? []), tenure]);
  }
  return { record, day: asOf, offices, tenures, holder };
}

/** Offices that deal with each other, under the key they share. */
type OfficeGroup = readonly [key: string, offices: readonly Office[]];

/** The offices of the governments by counterpart: the principal ones, then the others by government and precedence. */
function officeGroups(reader: Reader, governments: readonly Government[]): readonly OfficeGroup[] {
  const groups = new Map<string, readonly Office[]>();
  for (const office of governments.flatMap((g) =>
    g.cabinet === undefined ? [] : officesOf(reader, g.cabinet),
  )) {
    const key = rowKey(office);
    const known = groups.get(key) ?? [];
    if (!known.includes(office)) groups.set(key, [...known, office]);
  }
  const order = [...PRINCIPAL.keys()];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...groups].toSorted(([a], [b]) => place(a) - place(b));
}

function dayRows(
  reader: Reader,
  governments: readonly Government[],
  groups: readonly OfficeGroup[],
): readonly RosterRow[] {
  const parties = new Set(reader.record.actors.flatMap((a) => (a.kind === 'party' ? [a.name.short] : [])));
  return groups.map(([key, offices]) => ({
    key,
    label: labelOf(key, offices, parties),
    titles: [...new Set(offices.map((o) => o.title.en))],
    cells: governments.map((g) => cellOn(reader, g, offices)),
  }));
}

function rowKey(office: Office): string {
  return office.counterpart ?? office.id;
}

/** How a row is called; the offices of a party begin with its name: "LDP policy". */
function labelOf(key: string, offices: readonly Office[], parties: ReadonlySet<string>): string {
  const [office] = offices;
  const label = PRINCIPAL.get(key) ?? office?.short ?? key;
  return office !== undefined && parties.has(office.body) ? `${office.body} ${label}` : label;
}

/** The offices of a government: those of its cabinets, those with a counterpart abroad, and those of the head's party. */
function officesOf({ record, day }: Reader, cabinet: Cabinet): readonly Office[] {
  const teams = new Set(record.cabinets.filter((c) => c.country === cabinet.country).map((c) => c.id));
  const manned = new Set(record.tenures.flatMap((t) => (teams.has(t.cabinet ?? '') ? [t.office] : [])));
  const party = leadershipOffices(record, cabinet, day);
  const own = record.offices
    .filter((o) => o.country === cabinet.country && !party.includes(o))
    .filter((o) => manned.has(o.id) || o.counterpart !== undefined)
    .toSorted((a, b) => a.rank - b.rank);
  return [...own, ...party];
}

function cellOn(reader: Reader, government: Government, offices: readonly Office[]): RosterCell {
  const { cabinet, state } = government;
  const day = formatDate(reader.day);
  if (cabinet === undefined)
    return { holders: [], reason: `No cabinet of this country is on record for ${day}` };
  const own = offices.filter((o) => o.country === cabinet.country);
  if (own.length === 0) return { holders: [], reason: 'This government has no such office in the record' };
  const tenures = own.flatMap((o) =>
    holders(reader.tenures.get(o.id) ?? [], o.id, reader.day).filter((t) =>
      state === 'announced' ? t.cabinet === cabinet.id : t.status === 'incumbent' || t.status === 'acting',
    ),
  );
  const found = tenures.flatMap(reader.holder);
  if (found.length > 0) return { holders: found };
  return {
    holders: [],
    reason: state === 'announced' ? `Nobody announced by ${day}` : `No holder on record for ${day}`,
  };
}

/** The rows of a comparison: what changed first, then what one side alone has, then what was kept. */
function comparedRows(reader: Reader, left: Cabinet, right: Cabinet): readonly RosterRow[] {
  const members = (cabinet: Cabinet) =>
    cabinetMembers(reader.record.tenures, cabinet, reader.day).toSorted(
      (a, b) => rankOf(reader, a) - rankOf(reader, b),
    );
  const rows =
    left.country === right.country
      ? rosterChanges(members(left), members(right)).map((c) => comparedRow(reader, c, c.change))
      : abreast(reader, members(left), members(right));
  return rows.toSorted((a, b) => CHANGE_ORDER[a.change ?? 'kept'] - CHANGE_ORDER[b.change ?? 'kept']);
}

const CHANGE_ORDER: Readonly<Record<RosterChange['change'], number>> = {
  changed: 0,
  'only-after': 1,
  'only-before': 2,
  kept: 3,
};

function rankOf({ offices }: Reader, tenure: Tenure): number {
  return offices.get(tenure.office)?.rank ?? Infinity;
}

/** Cabinets of two countries beside each other, counterpart by counterpart; nothing changes hands between them. */
function abreast(reader: Reader, before: readonly Tenure[], after: readonly Tenure[]): readonly RosterRow[] {
  const key = (t: Tenure) => reader.offices.get(t.office)?.counterpart ?? t.office;
  const keys = [...new Set([...before, ...after].map(key))];
  return keys.map((k) =>
    comparedRow(reader, {
      office: k,
      before: before.filter((t) => key(t) === k),
      after: after.filter((t) => key(t) === k),
    }),
  );
}

function comparedRow(
  reader: Reader,
  { office, before, after }: Pick<RosterChange, 'office' | 'before' | 'after'>,
  change?: RosterChange['change'],
): RosterRow {
  const known = reader.offices.get(office);
  const offices = known === undefined ? [] : [known];
  const held = [...before, ...after].flatMap((t) => reader.offices.get(t.office) ?? []);
  const named = offices.length > 0 ? offices : held;
  const cell = (tenures: readonly Tenure[]): RosterCell =>
    tenures.length > 0
      ? { holders: tenures.flatMap(reader.holder) }
      : { holders: [], reason: 'This cabinet has no holder of the office on record' };
  return {
    key: office,
    label: named[0]?.short ?? office,
    titles: [...new Set(named.map((o) => o.title.en))],
    cells: [cell(before), cell(after)],
    ...(change === undefined ? {} : { change }),
  };
}
