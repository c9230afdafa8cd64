import type { Actor } from '#domain/actors.ts';
import type { IndexedEvent } from '#domain/event-index.ts';
import { EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { Theme } from '#domain/events.ts';
import { capitalized } from '#domain/number-words.ts';
import type { Facet } from '#domain/selection.ts';

/** What the lanes of the timeline stand for. */
export const LANE_SUBJECTS = ['theme', 'actor', 'country', 'level', 'kind'] as const;
export type LaneSubject = (typeof LANE_SUBJECTS)[number];

/** One lane: the events of one theme, actor, country, level or kind, in the order of time. */
export type Lane = {
  readonly id: string;
  readonly label: string;
  /** The facet whose value the lane stands for; absent for countries, which are no facet. */
  readonly facet?: Facet;
  readonly events: readonly IndexedEvent[];
};

/** What lanes are made from. */
export type LaneRecord = {
  readonly events: readonly IndexedEvent[];
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
      return closedLanes(
        'level',
        EVENT_LEVELS,
        grouped(record.events, ({ event }) => [event.level]),
      );
    case 'kind':
      return closedLanes(
        'kind',
        EVENT_KINDS,
        grouped(record.events, ({ event }) => [event.kind]),
      );
  }
}

function themeLanes({ events, themes }: LaneRecord): readonly Lane[] {
  const byTheme = grouped(events, ({ event }) => event.themes.slice(0, 1));
  return themes.map(({ id, short }) => ({ id, label: short, facet: 'theme', events: byTheme.get(id) ?? [] }));
}

function actorLanes({ events, actors }: LaneRecord): readonly Lane[] {
  const byActor = grouped(events, ({ event }) => new Set(event.actors.map((a) => a.actor)));
  return actors
    .filter((a) => (a.kind === 'person' || a.kind === 'government') && byActor.has(a.id))
    .map(({ id, name }) => ({
      id,
      label: name.short,
      facet: 'actor' as const,
      events: byActor.get(id) ?? [],
    }))
    .toSorted((a, b) => b.events.length - a.events.length)
    .slice(0, MOST_ACTORS);
}

function countryLanes({ events, actors }: LaneRecord): readonly Lane[] {
  const countryOf = new Map(
    actors.flatMap((a) => (a.country === undefined ? [] : [[a.id, a.country] as const])),
  );
  const names = new Map(
    actors.flatMap((a) =>
      a.kind === 'government' && a.country !== undefined ? [[a.country, a.name.short] as const] : [],
    ),
  );
  const byCountry = grouped(
    events,
    ({ event }) => new Set(event.actors.flatMap(({ actor }) => countryOf.get(actor) ?? [])),
  );
  return [...byCountry]
    .map(([id, its]) => ({ id, label: names.get(id) ?? id, events: its }))
    .toSorted((a, b) => b.events.length - a.events.length)
    .slice(0, MOST_COUNTRIES);
}

function closedLanes(
  facet: 'level' | 'kind',
  values: readonly string[],
  byValue: ReadonlyMap<string, readonly IndexedEvent[]>,
): readonly Lane[] {
  return values.flatMap((id) => {
    const events = byValue.get(id);
    return events === undefined ? [] : [{ id, label: capitalized(id), facet, events }];
  });
}

function grouped(
  events: readonly IndexedEvent[],
  keys: (event: IndexedEvent) => Iterable<string>,
): ReadonlyMap<string, readonly IndexedEvent[]> {
  const groups = new Map<string, IndexedEvent[]>();
  for (const event of events) {
    for (const key of keys(event)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [event]);
      else group.push(event);
    }
  }
  return groups;
}
