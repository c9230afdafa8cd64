import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor } from '#domain/actors.ts';
import { allBits, bitRange, hasBit, positions } from '#domain/bitset.ts';
import { eventIndex } from '#domain/event-index.ts';
import type { EventRecord } from '#domain/events.ts';
import { lanesBy } from '#domain/lanes.ts';
import type { LaneSubject } from '#domain/lanes.ts';
import { ACTORS, indexOf, LENGTHS, randomBits, randomEvents } from '#domain/random-record.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anySubset = fc.nat().map(randomBits);

const cite = [{ source: 'test', locator: 'test' }];

const actor = (id: string, kind: Actor['kind'], country?: string): Actor => ({
  id,
  kind,
  name: { en: id, short: id },
  aliases: [],
  ...(country === undefined ? {} : { country }),
  cite,
});

const actors = [
  actor('quad', 'organization'),
  actor('ishiba', 'person', 'JP'),
  actor('biden', 'person', 'US'),
  actor('japan', 'government', 'JP'),
];

const happened = (id: string, more: Partial<EventRecord>): EventRecord => ({
  id,
  date: '2024-10-02',
  title: { en: id },
  actors: [],
  themes: ['bilateral'],
  kind: 'call',
  format: 'phone',
  level: 'leader',
  state: 'occurred',
  confidence: 'A',
  cite,
  ...more,
});

const { columns, events } = eventIndex({
  events: [
    happened('call', {
      actors: [{ actor: 'ishiba' }, { actor: 'biden' }, { actor: 'japan', role: 'represented' }],
    }),
    happened('summit', {
      actors: [{ actor: 'biden' }, { actor: 'quad' }],
      themes: ['quad', 'bilateral'],
      kind: 'meeting',
    }),
    happened('vote', {
      actors: [{ actor: 'ishiba' }],
      themes: ['japan-politics'],
      kind: 'parliament',
      level: 'party',
    }),
  ],
  actors,
  offices: [],
  tenures: [],
  edition: '2024-12-02',
});
const admitted = allBits(events.length);

const themes = ['bilateral', 'quad', 'philippines', 'japan-politics'].map((id) => ({
  id,
  label: { en: id },
  short: id,
  description: id,
}));

const lanes = (subject: LaneSubject) =>
  lanesBy(subject, { columns, admitted, actors, themes }).map(({ label, bits }) => [
    label,
    positions(bits).map((position) => events.at(position)?.event.id),
  ]);

describe('the lanes of a record', () => {
  it('by theme: one for every theme, an event under its first theme', () => {
    expect(lanes('theme')).toEqual([
      ['bilateral', ['call']],
      ['quad', ['summit']],
      ['philippines', []],
      ['japan-politics', ['vote']],
    ]);
  });

  it('by actor: people and governments, the busiest first, an event in each of its lanes', () => {
    expect(lanes('actor')).toEqual([
      ['ishiba', ['call', 'vote']],
      ['biden', ['call', 'summit']],
      ['japan', ['call']],
    ]);
  });

  it('by country: an event once in each country, called by its government', () => {
    expect(lanes('country')).toEqual([
      ['japan', ['call', 'vote']],
      ['US', ['call', 'summit']],
    ]);
    expect(lanesBy('country', { columns, admitted, actors, themes })[0]?.facet).toBeUndefined();
  });

  it('by level and kind: those that occur, in their own order', () => {
    expect(lanes('level')).toEqual([
      ['Leader', ['call', 'summit']],
      ['Party', ['vote']],
    ]);
    expect(lanes('kind').map(([label]) => label)).toEqual(['Meeting', 'Call', 'Parliament']);
  });

  it('hold the admitted events alone', () => {
    const first = lanesBy('actor', { columns, admitted: bitRange(events.length, 0, 1), actors, themes });
    expect(first.map(({ label, bits, count }) => [label, positions(bits), count])).toEqual([
      ['ishiba', [0], 1],
      ['biden', [0], 1],
      ['japan', [0], 1],
    ]);
  });

  it('of a kind hold what a filter event by event leaves (law)', () => {
    const lanesOf: Readonly<
      Record<'actor' | 'theme' | 'level' | 'kind', (event: EventRecord) => readonly string[]>
    > = {
      actor: (event) => event.actors.map((a) => a.actor),
      theme: (event) => event.themes.slice(0, 1),
      level: (event) => [event.level],
      kind: (event) => [event.kind],
    };
    fc.assert(
      fc.property(
        anyEvents,
        anySubset,
        fc.constantFrom(...(Object.keys(lanesOf) as (keyof typeof lanesOf)[])),
        (records, subset, subject) => {
          const index = indexOf(records);
          const bits = subset(records.length);
          const left = [...index.events].filter(({ position }) => hasBit(bits, position));
          for (const lane of lanesBy(subject, {
            columns: index.columns,
            admitted: bits,
            actors: ACTORS,
            themes,
          })) {
            const own = left.filter(({ event }) => lanesOf[subject](event).includes(lane.id));
            expect(positions(lane.bits)).toEqual(own.map(({ position }) => position));
            expect(lane.count).toBe(own.length);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
