import fc from 'fast-check';

import type { Actor, ActorKind, Office, Tenure } from '#domain/actors.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Question } from '#domain/event-sets.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { EventRecord } from '#domain/events.ts';
import { EVERYTHING, withDates, withValues } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';

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
  actor('democrats', 'party'),
  actor('kono', 'person', { memberships: [{ party: 'ldp' }] }),
  actor('south-korea', 'government', { country: 'KR', aliases: [{ form: 'Seoul' }] }),
];

function office(id: string, country: string): Office {
  return { id, title: { en: id }, short: id, body: 'x', country, rank: 1, holders: 'one', cite };
}

const OFFICES = [office('prime-minister', 'JP'), office('president', 'US')];

const TENURES: readonly Tenure[] = (
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
  { person: 'ishiba', body: 'japan', start: '2024-10-01' },
  { person: 'biden', body: 'united-states', end: '2025-01-20' },
];

const NAMED = ['ishiba', 'iwaya', 'biden', 'trump', 'japan', 'united-states', 'ldp', 'quad'] as const;
const THEMES = ['bilateral', 'trilateral', 'economy'] as const;
/** The first three and the next two are one place each. */
const PLACES = ['Washington, DC', 'Washington DC', 'washington (dc)', 'Tōkyō', 'Tokyo', 'Ōita'] as const;
const TITLES = [
  { en: 'Call' },
  { en: 'Talks in Seoul', ja: 'ソウル会談' },
  { en: 'A statement on steel' },
] as const;

/** A day from December 2023 to March 2025. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: dayNumber('2023-12-01'), max: dayNumber('2025-03-31') })
  .map(isoDate);

/** A date in every form the contract knows: a day, a range of up to 401 days, a month or a year, some approximate. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: anyDay },
      { weight: 1, arbitrary: anyDay.map((day) => day.slice(0, 7)) },
      { weight: 1, arbitrary: anyDay.map((day) => day.slice(0, 4)) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(anyDay, fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 400 })))
          .map(([first, more]) => `${first}/${isoDate(dayNumber(first) + more)}`),
      },
    ),
    fc.constantFrom('', '', '', '~'),
  )
  .map(([date, approximate]) => date + approximate);

const anyEvent = fc.record(
  {
    date: anyDate,
    title: fc.constantFrom(...TITLES),
    summary: fc.constantFrom('On tariffs.', '鉄鋼について', 'On steel\nand tariffs'),
    actors: fc.array(
      fc.record(
        {
          actor: fc.constantFrom(...NAMED),
          role: fc.constantFrom('host' as const, 'subject' as const, 'represented' as const),
        },
        { requiredKeys: ['actor'] },
      ),
      { maxLength: 4 },
    ),
    themes: fc.array(fc.constantFrom(...THEMES), { maxLength: 3 }),
    kind: fc.constantFrom(...EVENT_KINDS),
    format: fc.constantFrom(...EVENT_FORMATS),
    level: fc.constantFrom(...EVENT_LEVELS),
    state: fc.constantFrom('occurred' as const, 'occurred' as const, 'due' as const, 'disputed' as const),
    confidence: fc.constant('B' as const),
    place: fc.constantFrom(...PLACES).map((name) => ({ name, country: 'JP', lat: 0, lon: 0 })),
    knownOn: fc.constantFrom('2024-10-01', EDITION, '2024-12-03', '2025-03-24'),
    cite: fc.array(
      fc.constantFrom('report', 'daily', 'gazette').map((source) => ({ source, locator: 'page 1' })),
      { maxLength: 3 },
    ),
  },
  {
    requiredKeys: [
      'date',
      'title',
      'actors',
      'themes',
      'kind',
      'format',
      'level',
      'state',
      'confidence',
      'cite',
    ],
  },
);

/** Lengths at which sets of 32 to the word begin and end. */
const LENGTHS = [0, 1, 2, 7, 31, 32, 33, 63, 64, 65, 96, 97, 128, 129, 160, 257, 288, 300] as const;

/** The events of a record, in no order of time. */
export const anyEvents: fc.Arbitrary<readonly EventRecord[]> = fc
  .constantFrom(...LENGTHS)
  .chain((length) => fc.array(anyEvent, { minLength: length, maxLength: length, size: 'max' }))
  .map((list) => list.map((event, i) => ({ ...event, id: `event-${i}` })));

/** The index of such events. */
export function indexOf(events: readonly EventRecord[]): EventIndex {
  return eventIndex({ events, actors: ACTORS, offices: OFFICES, tenures: TENURES, edition: EDITION });
}

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const few = (values: readonly string[]) =>
  fc.oneof(
    fc.constant([]),
    fc.constantFrom(...values).map((v) => [v]),
    some(values),
  );

const WORDS = [
  ...['call', 'SEOUL', 'tariffs', 'steel', 'on', 'zebra', '会談', '鉄鋼', 'ソウル'],
  ...['Shigeru', '石破', 'トランプ', 'クアッド', 'party', 'Tōkyō', 'oita', 'dc', '(dc)', 'washington,', 'a'],
];

const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join('  '));

type Change = (question: Question) => Question;

const selecting = (change: (selection: Selection) => Selection): Change => {
  return (question) => ({ ...question, selection: change(question.selection) });
};

const anyBound = fc.option(anyDay, { nil: undefined });

/** One step of asking on: another choice in one facet, other words, dates or clock, or a switch turned. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  few([...NAMED, 'democrats', 'south-korea', 'nobody']).map((values) =>
    selecting((s) => withValues(s, 'actor', values)),
  ),
  few([...THEMES, 'nothing']).map((values) => selecting((s) => withValues(s, 'theme', values))),
  few([...EVENT_KINDS, 'nothing']).map((values) => selecting((s) => withValues(s, 'kind', values))),
  few(EVENT_FORMATS).map((values) => selecting((s) => withValues(s, 'format', values))),
  few(EVENT_LEVELS).map((values) => selecting((s) => withValues(s, 'level', values))),
  few(['washington-dc', 'tokyo', 'oita', 'atlantis']).map((values) =>
    selecting((s) => withValues(s, 'place', values)),
  ),
  anyText.map((text) => selecting((s) => ({ ...s, text }))),
  fc.tuple(anyBound, anyBound).map(([from, to]) => selecting((s) => withDates(s, from, to))),
  fc.constant(selecting((s) => ({ ...s, actors: s.actors === 'any' ? 'all' : 'any' }))),
  fc.constant(selecting((s) => ({ ...s, people: !s.people }))),
  fc.constantFrom(EDITION, '2024-09-30', '2024-12-03', '2026-01-01').map((knownBy): Change => (question) => ({
    ...question,
    knownBy,
  })),
);

/** What is asked first: everything. */
export const START: Question = { selection: EVERYTHING, knownBy: EDITION };

/** Questions asked one after the other, each a step or a few from the one before, or from the start again. */
export const anyQuestions: fc.Arbitrary<readonly Question[]> = fc
  .array(fc.tuple(fc.boolean(), fc.array(anyChange, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    const asked: Question[] = [];
    for (const [on, changes] of steps) {
      const from = on ? (asked.at(-1) ?? START) : START;
      asked.push(changes.reduce((question, change) => change(question), from));
    }
    return asked;
  });

/** One question. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .array(anyChange, { maxLength: 5 })
  .map((changes) => changes.reduce((question, change) => change(question), START));
