import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countBits } from '#domain/bitset.ts';
import { dayNumber } from '#domain/dates.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { EventRecord } from '#domain/events.ts';
import { dayBeside, matches, matchesOf, totalOf } from '#domain/matches.ts';
import type { Matches } from '#domain/matches.ts';
import { EDITION, indexOf, LENGTHS, randomBits, randomEvents } from '#domain/random-record.ts';
import { EVERYTHING, withValues } from '#domain/selection.ts';
import type { Selection } from '#domain/selection.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anySubset = fc.nat().map(randomBits);
const anyDay = fc.integer({ min: dayNumber('2023-11-01'), max: dayNumber('2025-05-31') });

const EVERYTHING_KNOWN = { selection: EVERYTHING, knownBy: EDITION };

/** An index and what an answer with a set leaves of it. */
const answered = (events: readonly EventRecord[], subset: ReturnType<typeof randomBits>) => {
  const index = indexOf(events);
  const { respondent } = index;
  if (respondent.speaks === 'later') throw new Error('expected a record that answers at once');
  const bits = subset(events.length);
  const answer = { ...respondent.answer(EVERYTHING_KNOWN), total: countBits(bits), bits };
  return { index, found: matchesOf(index, answer) };
};

describe(matchesOf, () => {
  it('speaks of the same events by position, rank and place (law)', () => {
    fc.assert(
      fc.property(anyEvents, anySubset, (events, subset) => {
        const { index, found } = answered(events, subset);
        const { has, rank, events: left } = found;
        let before = 0;
        for (const { position, event } of index.events) {
          expect(rank(position)).toBe(before);
          const at = left.at(before);
          expect(has(position)).toBe(at?.event.id === event.id);
          if (has(position)) before++;
        }
        expect(left).toHaveLength(before);
      }),
    );
  });
});

describe(dayBeside, () => {
  it('is the nearest day on which a matching event begins that has a day (law)', () => {
    fc.assert(
      fc.property(anyEvents, anySubset, anyDay, (events, subset, now) => {
        const { index, found } = answered(events, subset);
        const begins = [...found.events]
          .filter(({ span }) => span.precision === 'day' || span.precision === 'range')
          .map(({ span }) => span.first);
        expect(dayBeside(index, found, now, 1)).toBe(begins.find((first) => first > now));
        expect(dayBeside(index, found, now, -1)).toBe(begins.findLast((first) => first < now));
      }),
    );
  });
});

const BASE: Omit<EventRecord, 'id'> = {
  date: '2024-10-02',
  title: { en: 'Call' },
  actors: [],
  themes: ['bilateral'],
  kind: 'call',
  format: 'phone',
  level: 'leader',
  state: 'occurred',
  confidence: 'B',
  cite: [{ source: 'test', locator: 'test' }],
};

const asked = (index: EventIndex, selection: Selection): Matches =>
  matches(index, { selection, knownBy: EDITION });

describe(matches, () => {
  it('keeps the values of a facet that have no event left, with a count of 0', () => {
    const index = indexOf([
      { ...BASE, id: 'a', themes: ['bilateral'], kind: 'call' },
      { ...BASE, id: 'b', themes: ['economy'], kind: 'visit' },
    ]);
    const found = asked(index, withValues(EVERYTHING, 'kind', ['call']));
    expect([...found.counts.theme]).toEqual([
      ['bilateral', 1],
      ['economy', 0],
    ]);
    expect([...found.counts.kind]).toEqual([
      ['call', 1],
      ['visit', 1],
    ]);
  });

  it('lets a party and a government stand for their people on the day when asked to', () => {
    const index = indexOf([
      { ...BASE, id: 'before-office', date: '2024-09-27', actors: [{ actor: 'ishiba' }] },
      { ...BASE, id: 'in-office', date: '2024-10-02', actors: [{ actor: 'ishiba' }] },
      { ...BASE, id: 'party', date: '2024-10-27', actors: [{ actor: 'ldp' }] },
      { ...BASE, id: 'state', date: '2024-10-28', actors: [{ actor: 'japan' }] },
    ]);
    const ids = (actor: string, people: boolean) =>
      Array.from(
        asked(index, { ...withValues(EVERYTHING, 'actor', [actor]), people }).events,
        ({ event }) => event.id,
      );
    expect(ids('ldp', false)).toEqual(['party']);
    expect(ids('ldp', true)).toEqual(['before-office', 'in-office', 'party']);
    expect(ids('japan', false)).toEqual(['state']);
    expect(ids('japan', true)).toEqual(['in-office', 'state']);
  });

  it('refuses a record that answers later', () => {
    const index: EventIndex = {
      ...indexOf([]),
      respondent: { speaks: 'later', line: () => () => () => undefined },
    };
    expect(() => asked(index, EVERYTHING)).toThrow('expected one that answers at once');
    expect(totalOf(index, EVERYTHING_KNOWN)).toBeUndefined();
  });
});
