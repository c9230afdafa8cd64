import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { positions } from '#domain/bitset.ts';
import { dateSpan, dayNumber } from '#domain/dates.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { facetValues } from '#domain/event-ledger.ts';
import type { Question } from '#domain/event-sets.ts';
import type { EventRecord } from '#domain/events.ts';
import { dayBeside, matches, totalOf } from '#domain/matches.ts';
import type { Matches } from '#domain/matches.ts';
import { folded, formsOf, searchWords } from '#domain/names.ts';
import {
  ACTORS,
  AFFILIATIONS,
  anyDay,
  anyEvents,
  anyQuestion,
  anyQuestions,
  EDITION,
  indexOf,
  START,
} from '#domain/random-record.ts';
import { EVERYTHING, FACETS, perFacet, toggled, withDates, withValues } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';
import { covers } from '#domain/tenures.ts';

const formsById = new Map(ACTORS.map((actor) => [actor.id, formsOf(actor)]));

/** An event and what a filter asks of it, looked up once. */
type Filed = ReturnType<typeof filed>[number];

/** The events in the order of time; those of the same days in the order of the record. */
function filed(events: readonly EventRecord[]) {
  const spelled = (key: string | undefined) =>
    events.flatMap(({ place }) =>
      place !== undefined && facetValues({ place } as EventRecord, 'place')[0] === key ? [place.name] : [],
    );
  const names = new Map(
    ['washington-dc', 'tokyo', 'oita'].map((key) => [key, [...new Set(spelled(key))]] as const),
  );
  return events
    .map((event) => {
      const values = perFacet((facet) => facetValues(event, facet));
      const people = AFFILIATIONS.filter(
        (a) => values.actor.includes(a.person) && covers(a, event.date.slice(0, 10)),
      ).map((a) => a.body);
      const texts = [
        event.title.en,
        event.title.ja ?? '',
        event.summary ?? '',
        ...values.actor.flatMap((id) => formsById.get(id) ?? []),
        ...values.place.flatMap((key) => names.get(key) ?? []),
      ].map(folded);
      return { event, values, wide: [...values.actor, ...people], texts, span: dateSpan(event.date) };
    })
    .toSorted((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
}

/** The rules of selection, event by event: the plain statement that the index has to equal. */
function naive({ event, values, wide, texts, span }: Filed, question: Question, except?: Facet): boolean {
  const { selection, knownBy } = question;
  const { from, to } = selection;
  const inFacet = (facet: Facet) => {
    const chosen = selection.values[facet];
    if (chosen.length === 0) return true;
    const own = facet === 'actor' && selection.people ? wide : values[facet];
    if (facet === 'actor' && selection.actors === 'all') return chosen.every((v) => own.includes(v));
    return chosen.some((v) => own.includes(v));
  };
  return (
    (event.knownOn ?? '') <= knownBy &&
    (from === undefined || span.last >= dayNumber(from)) &&
    (to === undefined || span.first <= dayNumber(to)) &&
    searchWords(selection.text).every((word) => texts.some((text) => text.includes(word))) &&
    FACETS.every((facet) => facet === except || inFacet(facet))
  );
}

/** Everything an answer says, as plain values. */
function said({ admitted, total, disputed, days, counts, events, bits }: Matches) {
  return {
    admitted,
    total,
    disputed,
    days,
    ids: Array.from(events, ({ event }) => event.id),
    positions: positions(bits),
    counts: perFacet((facet) => Object.fromEntries(counts[facet])),
  };
}

/** What a filter event by event says. */
function filtered(files: readonly Filed[], question: Question): ReturnType<typeof said> {
  const { selection, knownBy } = question;
  const left = files.flatMap((file, position) => (naive(file, question) ? [{ ...file, position }] : []));
  const ends = left.map(({ span }) => span.last);
  const [earliest] = left;
  return {
    admitted: files.filter(({ event }) => (event.knownOn ?? '') <= knownBy).length,
    total: left.length,
    disputed: left.filter(({ event }) => event.state === 'disputed').length,
    days: earliest && { first: earliest.span.first, last: Math.max(...ends) },
    ids: left.map(({ event }) => event.id),
    positions: left.map(({ position }) => position),
    counts: perFacet((facet) => {
      const all = facet === 'actor' && selection.actors === 'all';
      const rest = files.filter((file) => naive(file, question, all ? undefined : facet));
      const counts: Record<string, number> = {};
      for (const file of files) for (const value of file.values[facet]) counts[value] = 0;
      for (const { values, wide } of rest) {
        const own = new Set(facet === 'actor' && selection.people ? wide : values[facet]);
        for (const value of own) if (value in counts) counts[value] = (counts[value] ?? 0) + 1;
      }
      return counts;
    }),
  };
}

describe('laws of matches', () => {
  it('they leave and count what a filter event by event does, whatever was asked before', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestions, (events, questions) => {
        const index = indexOf(events);
        const files = filed(events);
        for (const question of questions) {
          const found = matches(index, question);
          expect(said(found)).toEqual(filtered(files, question));
          expect(totalOf(index, question)).toBe(found.total);
        }
      }),
    );
  });

  it('clear equals start: after any questions everything is answered as at first', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestions, (events, questions) => {
        const index = indexOf(events);
        const start = said(matches(index, START));
        for (const question of questions) matches(index, question);
        expect(said(matches(index, START))).toEqual(start);
        expect(start).toEqual(filtered(filed(events), START));
      }),
      { numRuns: 50 },
    );
  });

  it('an answer once given does not change when others are', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestions, (events, questions) => {
        const index = indexOf(events);
        const given = [START, ...questions, START].map((question) => matches(index, question));
        const first = given.map(said);
        for (const { bits } of given.slice(0, 2)) expect(bits.buffer).not.toBe(given.at(-1)?.bits.buffer);
        for (const question of questions.toReversed()) matches(index, question);
        expect(given.map(said)).toEqual(first);
        // Nor does what is written into an answer reach the next one.
        for (const { bits } of given) bits.fill(0xffffffff);
        expect(said(matches(index, START))).toEqual(first[0]);
      }),
      { numRuns: 50 },
    );
  });

  it('has, rank and at speak of the same events', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, (events, question) => {
        const index = indexOf(events);
        const { has, rank, events: left } = matches(index, question);
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

  it('the day beside another is the nearest one on which a matching event with a day begins', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, anyDay, (events, question, day) => {
        const index = indexOf(events);
        const found = matches(index, question);
        const begins = [...found.events]
          .filter(({ span }) => span.precision === 'day' || span.precision === 'range')
          .map(({ span }) => span.first);
        const now = dayNumber(day);
        expect(dayBeside(index, found, now, 1)).toBe(begins.find((first) => first > now));
        expect(dayBeside(index, found, now, -1)).toBe(begins.findLast((first) => first < now));
      }),
    );
  });

  it('a selection is back at the start when every choice is taken away again', () => {
    fc.assert(
      fc.property(anyQuestion, ({ selection: s }) => {
        const undone = FACETS.reduce((now, f) => s.values[f].reduce((n, v) => toggled(n, f, v), now), s);
        const cleared = withDates(undone, undefined, undefined);
        expect({ ...cleared, actors: 'any', people: false, text: '' }).toEqual(EVERYTHING);
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

const asked = (index: EventIndex, selection: Question['selection']) =>
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
    const index: EventIndex = { ...indexOf([]), respondent: { speaks: 'later', ask: () => () => undefined } };
    expect(() => asked(index, EVERYTHING)).toThrow('expected one that answers at once');
    expect(totalOf(index, START)).toBeUndefined();
  });
});
