import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor, ActorKind } from '#domain/actors.ts';
import { bitRange, countBits, positions } from '#domain/bitset.ts';
import { contactPairs } from '#domain/contact-pairs.ts';
import {
  asksForAll,
  contactIndex,
  contactSides,
  contactsAcross,
  eventsIn,
  heldContacts,
  homeCountry,
  knownContacts,
  participants,
  sharedContacts,
  togetherToggled,
  topOf,
} from '#domain/contacts.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventFormat, EventRecord, EventRole, EventState } from '#domain/events.ts';
import { EVERYTHING, toggled, withValues } from '#domain/selection.ts';

const CITE = [{ source: 'chronicle', locator: 'page 1' }];

function actor(id: string, kind: ActorKind, country: string): Actor {
  return { id, kind, name: { en: id, short: id }, aliases: [], country, cite: CITE };
}

const ACTORS: readonly Actor[] = [
  actor('japan', 'government', 'JP'),
  actor('united-states', 'government', 'US'),
  actor('south-korea', 'government', 'KR'),
  actor('kishida', 'person', 'JP'),
  actor('okano', 'person', 'JP'),
  actor('ishiba', 'person', 'JP'),
  actor('cho', 'person', 'KR'),
  actor('biden', 'person', 'US'),
  actor('campbell', 'person', 'US'),
  actor('quad', 'organization', 'US'),
];

type Sketch = {
  readonly date: string;
  readonly who: readonly (string | readonly [string, EventRole])[];
  readonly format?: EventFormat;
  readonly state?: EventState;
  readonly knownOn?: string;
};

function happening(
  { date, who, format = 'in-person', state = 'occurred', knownOn }: Sketch,
  i: number,
): EventRecord {
  return {
    id: `e${i}`,
    date,
    title: { en: `Event ${i}` },
    actors: who.map((w) => (typeof w === 'string' ? { actor: w } : { actor: w[0], role: w[1] })),
    themes: [],
    kind: 'meeting',
    format,
    level: 'leader',
    state,
    confidence: 'A',
    ...(knownOn === undefined ? {} : { knownOn }),
    cite: CITE,
  };
}

function contactsOf(sketches: readonly Sketch[]) {
  return contactIndex(
    eventIndex({
      edition: '2024-12-02',
      events: sketches.map(happening),
      actors: ACTORS,
      offices: [],
      tenures: [],
    }),
    ACTORS,
  );
}

const CLOCKS = { asOf: '2024-12-02', knownBy: '2024-12-02' };

const RECORD = contactsOf([
  {
    date: '2024-06-14',
    who: ['kishida', 'biden', ['japan', 'represented'], ['united-states', 'represented']],
  },
  { date: '2024-07-11', who: ['kishida', 'biden', 'japan', 'united-states'] },
  { date: '2024-07-29', who: ['kishida', 'campbell', 'okano', 'japan', 'united-states'], state: 'disputed' },
  { date: '2024-08-14', who: ['kishida', 'biden'], format: 'none' },
  { date: '2024-10-16', who: ['okano', 'campbell', 'cho', 'japan', 'united-states', 'south-korea'] },
  { date: '2024-10-31', who: ['ishiba', ['biden', 'subject'], 'japan'], format: 'phone' },
  { date: '2024-12-01', who: ['ishiba', 'cho'], knownOn: '2024-12-20' },
  { date: '2025-02', who: ['ishiba', 'biden'], state: 'due' },
]);

const HELD = heldContacts(RECORD, CLOCKS);

describe(contactIndex, () => {
  it('counts meetings and calls, not decisions nor what is still due', () => {
    expect(countBits(RECORD.all)).toBe(6);
  });

  it('leaves out whom an event is only about', () => {
    expect(Array.from(eventsIn(RECORD, HELD), ({ event }) => participants(event).length)).toEqual([
      4, 4, 5, 6, 2,
    ]);
  });
});

describe(heldContacts, () => {
  it('obeys both clocks', () => {
    expect(countBits(HELD)).toBe(5);
    expect(countBits(heldContacts(RECORD, { ...CLOCKS, asOf: '2024-07-29' }))).toBe(3);
    expect(countBits(heldContacts(RECORD, { ...CLOCKS, knownBy: '2024-12-20' }))).toBe(6);
    expect(countBits(knownContacts(RECORD, '2024-12-02'))).toBe(5);
  });
});

describe(sharedContacts, () => {
  it('counts the contacts of a pair', () => {
    expect(countBits(sharedContacts(RECORD, ['kishida', 'biden'], HELD))).toBe(2);
    expect(countBits(sharedContacts(RECORD, ['okano', 'campbell'], HELD))).toBe(2);
    expect(countBits(sharedContacts(RECORD, ['ishiba', 'biden'], HELD))).toBe(0);
    expect(countBits(sharedContacts(RECORD, ['ishiba', 'nobody'], HELD))).toBe(0);
  });

  it('can be kept to those that match', () => {
    const first = bitRange(RECORD.events.length, 0, 1);
    expect(countBits(sharedContacts(RECORD, ['kishida', 'biden'], first))).toBe(1);
  });
});

describe(contactSides, () => {
  it('sets the people of the country with most contacts against all others', () => {
    expect(homeCountry(RECORD, ACTORS, HELD)).toBe('JP');
    const { rows, columns } = contactSides(RECORD, ACTORS, 'people', HELD);
    expect(rows.map((a) => a.id)).toEqual(['kishida', 'okano']);
    expect(columns.map((a) => a.id)).toEqual(['biden', 'campbell', 'cho']);
  });

  it('sets governments against each other', () => {
    const { rows, columns } = contactSides(RECORD, ACTORS, 'governments', HELD);
    expect(rows.map((a) => a.id)).toEqual(['japan', 'united-states', 'south-korea']);
    expect(columns).toBe(rows);
  });

  it('keeps those with most contacts across, in their order', () => {
    const { rows, columns } = contactSides(RECORD, ACTORS, 'people', HELD);
    expect(columns.map(contactsAcross(RECORD, rows, HELD))).toEqual([2, 2, 1]);
    expect(topOf(RECORD, columns, rows, HELD, 2).map((a) => a.id)).toEqual(['biden', 'campbell']);
    expect(topOf(RECORD, columns, rows, HELD, 9)).toEqual(columns);
  });
});

describe(togetherToggled, () => {
  const pair = togetherToggled(EVERYTHING, ['kishida', 'biden']);

  it('asks for both, and clears the pair exactly to the start', () => {
    expect(pair.values.actor).toEqual(['kishida', 'biden']);
    expect(pair.actors).toBe('all');
    expect(asksForAll(pair, ['biden', 'kishida'])).toBe(true);
    expect(togetherToggled(pair, ['biden', 'kishida'])).toEqual(EVERYTHING);
  });

  it('replaces other actors', () => {
    expect(asksForAll(toggled(pair, 'actor', 'cho'), ['kishida', 'biden'])).toBe(false);
    expect(togetherToggled(withValues(EVERYTHING, 'actor', ['cho']), ['okano', 'cho']).values.actor).toEqual([
      'okano',
      'cho',
    ]);
    expect(asksForAll(withValues(EVERYTHING, 'actor', ['okano', 'cho']), ['okano', 'cho'])).toBe(false);
  });
});

const ids = ACTORS.map((a) => a.id);
const sketch: fc.Arbitrary<Sketch> = fc.record({
  date: fc.constantFrom('2024-06-14', '2024-07', '2024', '2024-10-02', '2024-11-13/2024-11-15'),
  who: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 6 }),
  format: fc.constantFrom('in-person', 'phone', 'none'),
  state: fc.constantFrom('occurred', 'due', 'disputed'),
});

describe('laws of contacts', () => {
  it('the pairs that met are found in one pass as they are two by two', () => {
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 60 }), (list) => {
        const contacts = contactsOf(list);
        const held = heldContacts(contacts, CLOCKS);
        const inTwos = (rows: readonly Actor[], columns: readonly Actor[]) =>
          rows.flatMap((a, row) =>
            columns.flatMap((b, column) => {
              const shared = positions(sharedContacts(contacts, [a.id, b.id], held));
              const again = rows === columns && row >= column;
              return shared.length === 0 || again ? [] : [{ row, column, positions: shared }];
            }),
          );
        const people = ACTORS.filter((a) => a.kind === 'person');
        const [here, there] = [people.slice(0, 2), people.slice(2)];
        expect(contactPairs(contacts, here, there, held)).toEqual(inTwos(here, there));
        const governments = ACTORS.filter((a) => a.kind === 'government');
        expect(contactPairs(contacts, governments, governments, held)).toEqual(
          inTwos(governments, governments),
        );
      }),
    );
  });

  it('a pair has the same contacts from both sides, counted one by one', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { maxLength: 40 }),
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        (list, a, b) => {
          const contacts = contactsOf(list);
          const held = heldContacts(contacts, CLOCKS);
          const there = countBits(sharedContacts(contacts, [a, b], held));
          expect(countBits(sharedContacts(contacts, [b, a], held))).toBe(there);
          const bodies = [a, b].some((id) => id === 'quad');
          const naive = list.filter(
            ({ who, format, state }) =>
              format !== 'none' && state !== 'due' && who.includes(a) && who.includes(b),
          ).length;
          expect(there).toBe(bodies ? 0 : naive);
        },
      ),
    );
  });
});
