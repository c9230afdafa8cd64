import type { Actor, ActorKind, Office, Tenure } from '#domain/actors.ts';
import { allBits, keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { EventRecord, EventRole } from '#domain/events.ts';

/** The edition of the random records. */
export const EDITION = '2024-12-02';

const cite = [{ source: 'test', locator: 'test' }];

function actor(id: string, kind: ActorKind, more: Partial<Actor> = {}): Actor {
  return { id, kind, name: { en: id, short: id }, aliases: [], cite, ...more };
}

/** Whom random events name, and three that no event does: the Democrats, Kono and Seoul. */
export const ACTORS: readonly Actor[] = [
  actor('ishiba', 'person', {
    name: { en: 'Ishiba Shigeru', ja: '石破茂', short: 'Ishiba' },
    memberships: [{ party: 'ldp', end: '2024-11-11' }],
  }),
  actor('iwaya', 'person', { memberships: [{ party: 'ldp' }] }),
  actor('biden', 'person', { memberships: [{ party: 'democrats' }] }),
  actor('trump', 'person', { aliases: [{ form: 'トランプ' }] }),
  actor('japan', 'government', { country: 'JP' }),
  actor('united-states', 'government', { country: 'US' }),
  actor('ldp', 'party', { name: { en: 'Liberal Democratic Party', short: 'LDP' } }),
  actor('quad', 'organization', { aliases: [{ form: 'クアッド' }] }),
  actor('saito', 'person', { memberships: [{ party: 'komeito', start: '2024-03-01' }] }),
  actor('komeito', 'party'),
  actor('democrats', 'party'),
  actor('kono', 'person', { memberships: [{ party: 'ldp' }] }),
  actor('south-korea', 'government', { country: 'KR', aliases: [{ form: 'Seoul' }] }),
];

function office(id: string, country: string): Office {
  return { id, title: { en: id }, short: id, body: 'x', country, rank: 1, holders: 'one', cite };
}

export const OFFICES = [office('prime-minister', 'JP'), office('president', 'US')];

export const TENURES: readonly Tenure[] = (
  [
    { person: 'ishiba', office: 'prime-minister', start: '2024-10-01', status: 'incumbent' },
    { person: 'biden', office: 'president', end: '2025-01-20', status: 'incumbent' },
    { person: 'trump', office: 'president', start: '2024-11-06', status: 'elect' },
  ] as const
).map((tenure) => ({ ...tenure, id: tenure.person, confidence: 'A', cite }));

/** What the memberships and tenures of the random records say: through whom a body takes part, and in which days. */
export const AFFILIATIONS: readonly {
  readonly person: string;
  readonly body: string;
  readonly start?: string;
  readonly end?: string;
}[] = [
  { person: 'ishiba', body: 'ldp', end: '2024-11-11' },
  { person: 'iwaya', body: 'ldp' },
  { person: 'kono', body: 'ldp' },
  { person: 'biden', body: 'democrats' },
  { person: 'saito', body: 'komeito', start: '2024-03-01' },
  { person: 'ishiba', body: 'japan', start: '2024-10-01' },
  { person: 'biden', body: 'united-states', end: '2025-01-20' },
];

const OFTEN_NAMED = ['ishiba', 'iwaya', 'biden', 'trump', 'japan', 'united-states', 'ldp', 'quad'] as const;
/** Whom so few events name that an index keeps lists of them. */
const SELDOM_NAMED = ['saito', 'komeito'] as const;
/** Whom random events can name. */
export const NAMED = [...OFTEN_NAMED, ...SELDOM_NAMED] as const;
/** The themes they can have. */
export const THEMES = ['bilateral', 'trilateral', 'economy'] as const;
/** The keys of the places they can be in. */
export const PLACES = ['washington-dc', 'tokyo', 'oita', 'nara'] as const;

const PLACE_NAMES = ['Washington, DC', 'Washington DC', 'washington (dc)', 'Tōkyō', 'Tokyo', 'Ōita'] as const;
const TITLES = [
  { en: 'Call' },
  { en: 'Talks in Seoul', ja: 'ソウル会談' },
  { en: 'A statement on steel' },
] as const;
const SUMMARIES = [undefined, 'On tariffs.', '鉄鋼について', 'On steel\nand tariffs'] as const;
const ROLES: readonly (EventRole | undefined)[] = [undefined, 'host', 'subject', 'represented'];
const STATES = ['occurred', 'occurred', 'due', 'disputed'] as const;
const KNOWN_ON = [
  undefined,
  undefined,
  undefined,
  '2024-10-01',
  EDITION,
  '2024-12-03',
  '2025-03-24',
] as const;
/** One in so many times a rare actor or place is named. */
const SELDOM = 40;
const SOURCES = ['report', 'daily', 'gazette'] as const;

/** Lengths of records at which a set of 32 positions to the word begins, ends, or is far from either. */
export const LENGTHS = [0, 1, 2, 3, 7, 31, 32, 33, 63, 64, 65, 96, 97, 128, 129, 160, 257, 288, 300] as const;

/** Numbers below a bound, one after the other, that follow from a seed. */
type Dice = (below: number) => number;

function dice(seed: number): Dice {
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * The events of a record with a seed and a length, in no order of time: from December 2023 to April 2025, in every form of
 * date the contract knows, with ranges of up to 400 days. The beginning of a longer record is the shorter one.
 */
export function randomEvents([seed, length]: readonly [number, number]): readonly EventRecord[] {
  return Array.from({ length }, (_, i) => randomEvent(dice(seed + Math.imul(i, 0x85ebca6b)), i));
}

function randomEvent(next: Dice, i: number): EventRecord {
  const one = <T>(values: readonly [T, ...T[]] | readonly T[]): T => values[next(values.length)] as T;
  const many = <T>(most: number, make: () => T): readonly T[] => Array.from({ length: next(most + 1) }, make);
  const summary = one(SUMMARIES);
  const knownOn = one(KNOWN_ON);
  return {
    id: `event-${i}`,
    date: randomDate(next),
    title: one(TITLES),
    ...(summary === undefined ? {} : { summary }),
    actors: many(4, () => {
      const role = one(ROLES);
      const named = one(next(SELDOM) === 0 ? SELDOM_NAMED : OFTEN_NAMED);
      return { actor: named, ...(role === undefined ? {} : { role }) };
    }),
    themes: many(3, () => one(THEMES)),
    kind: one(EVENT_KINDS),
    format: one(EVENT_FORMATS),
    level: one(EVENT_LEVELS),
    state: one(STATES),
    confidence: 'B',
    ...(next(4) === 0
      ? {}
      : { place: { name: next(SELDOM) === 0 ? 'Nara' : one(PLACE_NAMES), country: 'JP', lat: 0, lon: 0 } }),
    ...(knownOn === undefined ? {} : { knownOn }),
    cite: many(3, () => ({ source: one(SOURCES), locator: `page ${next(3)}` })),
  };
}

/** Days of which many are the same: a busy week, or any day of 16 months. */
function randomDate(next: Dice): string {
  const first = dayNumber('2023-12-01') + (next(4) === 0 ? 300 + next(7) : next(487));
  const day = isoDate(first);
  const approximate = next(4) === 0 ? '~' : '';
  const form = next(9);
  if (form === 0) return day.slice(0, 4) + approximate;
  if (form === 1) return day.slice(0, 7) + approximate;
  if (form > 4) return day + approximate;
  return `${day}/${isoDate(first + 1 + next(form === 2 ? 400 : 40))}${approximate}`;
}

/** The index of such events. */
export function indexOf(events: readonly EventRecord[]): EventIndex {
  return eventIndex({ events, actors: ACTORS, offices: OFFICES, tenures: TENURES, edition: EDITION });
}

/** A set of some positions, by a seed: of all of a size, half of them or one in 32. */
export function randomBits(seed: number): (size: number) => Bits {
  return (size) => {
    const next = dice(seed);
    const thinned = next(2) === 0 ? 0 : 4;
    const bits = allBits(size);
    const word = () =>
      Array.from({ length: thinned }, () => next(2 ** 32)).reduce((a, b) => a & b, next(2 ** 32));
    keepOnly(
      bits,
      Uint32Array.from(bits, () => word()),
    );
    return bits;
  };
}
