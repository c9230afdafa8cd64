import type { Actor } from '#domain/actors.ts';
import { addBit, countBits, hasBit, noBits } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { listed } from '#domain/event-columns.ts';
import type { Codes, EventColumns } from '#domain/event-columns.ts';
import { EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { Theme } from '#domain/events.ts';
import { capitalized } from '#domain/number-words.ts';
import type { Facet } from '#domain/selection.ts';

/** What the lanes of the timeline stand for. */
export const LANE_SUBJECTS = ['theme', 'actor', 'country', 'level', 'kind'] as const;
export type LaneSubject = (typeof LANE_SUBJECTS)[number];

/** One lane: the events of one theme, actor, country, level or kind. */
export type Lane = {
  readonly id: string;
  readonly label: string;
  /** The facet whose value the lane stands for; absent for countries, which are no facet. */
  readonly facet?: Facet;
  /** The positions of its events, and how many that are. */
  readonly bits: Bits;
  readonly count: number;
};

/** What lanes are made from. */
export type LaneRecord = {
  readonly columns: EventColumns;
  /** The events that may be on a lane. */
  readonly admitted: Bits;
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
};

const MOST_ACTORS = 7;
const MOST_COUNTRIES = 8;

/**
 * The lanes of a record. By theme, every theme has one, and an event is in the lane of its first theme. By actor, the
 * seven people and governments with the most events, and an event is in the lane of each of them; by country, the
 * eight countries with the most events in which one of their actors takes part. By level and kind, those that occur.
 */
export function lanesBy(subject: LaneSubject, record: LaneRecord): readonly Lane[] {
  switch (subject) {
    case 'theme':
      return themeLanes(record);
    case 'actor':
      return actorLanes(record);
    case 'country':
      return countryLanes(record);
    case 'level':
      return closedLanes('level', EVENT_LEVELS, record);
    case 'kind':
      return closedLanes('kind', EVENT_KINDS, record);
  }
}

function themeLanes(record: LaneRecord): readonly Lane[] {
  const { themes, columns } = record;
  const names = columns.values.theme;
  const byTheme = grouped(record, 'theme', (codes) => named(codes.subarray(0, 1), names));
  return themes.map(({ id, short }) => laneOf(id, short, 'theme', byTheme.get(id) ?? noBits(columns.size)));
}

function actorLanes(record: LaneRecord): readonly Lane[] {
  const { columns, actors } = record;
  const counts = admittedCounts(record);
  const names = columns.values.actor;
  const countById = new Map(names.map((id, code) => [id, counts[code] ?? 0]));
  const countOf = ({ id }: Actor) => countById.get(id) ?? 0;
  const top = actors
    .filter((a) => (a.kind === 'person' || a.kind === 'government') && countOf(a) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a))
    .slice(0, MOST_ACTORS);
  const shown = new Set(top.map((a) => a.id));
  const wanted = names.map((id) => (shown.has(id) ? id : undefined));
  const byActor = grouped(record, 'actor', (codes) => named(codes, wanted));
  return top.map(({ id, name }) => laneOf(id, name.short, 'actor', byActor.get(id) ?? noBits(columns.size)));
}

/** How many admitted events each actor takes part in, by its place in the columns. */
function admittedCounts({ columns, admitted }: LaneRecord): Int32Array {
  const counts = new Int32Array(columns.values.actor.length);
  for (let position = 0; position < columns.size; position++) {
    if (!hasBit(admitted, position)) continue;
    for (const code of listed(columns.facets.actor, position)) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function countryLanes(record: LaneRecord): readonly Lane[] {
  const { actors, columns } = record;
  const countryById = new Map(actors.map((a) => [a.id, a.country]));
  const countries = columns.values.actor.map((id) => countryById.get(id));
  const names = new Map(
    actors.flatMap((a) =>
      a.kind === 'government' && a.country !== undefined ? [[a.country, a.name.short] as const] : [],
    ),
  );
  const byCountry = grouped(record, 'actor', (codes) => named(codes, countries));
  return [...byCountry]
    .map(([id, bits]) => laneOf(id, names.get(id) ?? id, undefined, bits))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_COUNTRIES);
}

function closedLanes(
  facet: 'level' | 'kind',
  values: readonly string[],
  record: LaneRecord,
): readonly Lane[] {
  const names = record.columns.values[facet];
  const byValue = grouped(record, facet, (codes) => named(codes, names));
  return values.flatMap((id) => {
    const bits = byValue.get(id);
    return bits === undefined ? [] : [laneOf(id, capitalized(id), facet, bits)];
  });
}

function laneOf(id: string, label: string, facet: Facet | undefined, bits: Bits): Lane {
  return { id, label, ...(facet === undefined ? {} : { facet }), bits, count: countBits(bits) };
}

/** The names of some codes, without those that have none. */
function named(codes: Codes, names: readonly (string | undefined)[]): readonly string[] {
  const found: string[] = [];
  for (const code of codes) {
    const name = names[code];
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** The admitted events of each key; of the codes an event has in a facet `keys` gives the keys it belongs to. */
function grouped(
  { columns, admitted }: LaneRecord,
  facet: Facet,
  keys: (codes: Codes) => readonly string[],
): ReadonlyMap<string, Bits> {
  const groups = new Map<string, Bits>();
  const put = (key: string, position: number) => {
    const bits = groups.get(key) ?? noBits(columns.size);
    addBit(bits, position);
    groups.set(key, bits);
  };
  for (let position = 0; position < columns.size; position++) {
    if (!hasBit(admitted, position)) continue;
    for (const key of keys(listed(columns.facets[facet], position))) put(key, position);
  }
  return groups;
}
