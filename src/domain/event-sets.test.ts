import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { positions } from '#domain/bitset.ts';
import { dateSpan, dayNumber, isoDate } from '#domain/dates.ts';
import { eventLedger, facetValues } from '#domain/event-ledger.ts';
import { eventSets } from '#domain/event-sets.ts';
import type { Question } from '#domain/event-sets.ts';
import { eventTexts, textsOn } from '#domain/event-texts.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { EventRecord } from '#domain/events.ts';
import { matches, totalOf } from '#domain/matches.ts';
import type { Matches } from '#domain/matches.ts';
import { folded, formsOf, placeKey, searchWords } from '#domain/names.ts';
import {
  ACTORS,
  AFFILIATIONS,
  EDITION,
  indexOf,
  LENGTHS,
  NAMED,
  OFFICES,
  PLACES,
  randomEvents,
  TENURES,
  THEMES,
} from '#domain/random-record.ts';
import { EVERYTHING, FACETS, perFacet, toggled, withDates, withValues } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';
import { covers } from '#domain/tenures.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
const few = (values: readonly string[]) =>
  fc.oneof(
    fc.constant([]),
    fc.constantFrom(...values).map((v) => [v]),
    some(values),
  );

/** Words of titles and summaries, of names, aliases and places alone, and of nothing. */
const WORDS =
  'call SEOUL tariffs steel on zebra 会談 鉄鋼 ソウル Shigeru 石破 トランプ クアッド party Tōkyō oita dc (dc) washington, a'.split(
    ' ',
  );

const anyText = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join('  '));

type Change = (question: Question) => Question;

const selecting =
  (change: (selection: Selection) => Selection): Change =>
  (question) => ({ ...question, selection: change(question.selection) });

const anyBound = fc.option(
  fc.integer({ min: dayNumber('2023-11-01'), max: dayNumber('2025-05-31') }).map(isoDate),
  { nil: undefined },
);

/** What can be chosen in each facet; some values occur in no event. */
const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  actor: [...NAMED, `${NAMED[0]} ${NAMED[1]}`, 'democrats', 'south-korea', 'nobody'],
  theme: [...THEMES, 'nothing'],
  kind: [...EVENT_KINDS, 'nothing'],
  format: EVENT_FORMATS,
  level: EVENT_LEVELS,
  place: [...PLACES, 'atlantis'],
};

/** One step of asking on: another choice in one facet, other words, dates or clock, or a switch turned. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  ...FACETS.map((facet) => ({
    weight: facet === 'actor' ? 3 : 1,
    arbitrary: few(VALUES[facet]).map((values) => selecting((s) => withValues(s, facet, values))),
  })),
  { weight: 1, arbitrary: anyText.map((text) => selecting((s) => ({ ...s, text }))) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyBound, anyBound).map(([from, to]) => selecting((s) => withDates(s, from, to))),
  },
  {
    weight: 2,
    arbitrary: fc.constant(selecting((s) => ({ ...s, actors: s.actors === 'any' ? 'all' : 'any' }))),
  },
  { weight: 2, arbitrary: fc.constant(selecting((s) => ({ ...s, people: !s.people }))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(EDITION, '2024-09-30', '2024-12-03', '2026-01-01')
      .map((knownBy) => (question: Question) => ({ ...question, knownBy })),
  },
);

/** What is asked first: everything. */
const START: Question = { selection: EVERYTHING, knownBy: EDITION };

/** Questions asked one after the other, each a step or a few from the one before, or from the start again. */
const anyQuestions = fc
  .array(
    fc.tuple(fc.constantFrom(true, true, true, false), fc.array(anyChange, { minLength: 1, maxLength: 4 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((steps) => {
    const asked: Question[] = [];
    for (const [on, changes] of steps) {
      const from = on ? (asked.at(-1) ?? START) : START;
      asked.push(changes.reduce((question, change) => change(question), from));
    }
    return asked;
  });

const formsById = new Map(ACTORS.map((actor) => [actor.id, formsOf(actor)]));

/** An event and what a filter asks of it, looked up once. */
type Filed = ReturnType<typeof filed>[number];

/** The events in the order of time; those of the same days in the order of the record. */
function filed(events: readonly EventRecord[]) {
  // Names of one key are names of one place: it is found by all of them.
  const names = new Map<string, Set<string>>();
  for (const { place } of events) {
    if (place === undefined) continue;
    const key = placeKey(place.name);
    names.set(key, (names.get(key) ?? new Set()).add(place.name));
  }
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
        ...values.place.flatMap((key) => [...(names.get(key) ?? [])]),
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
function said({ admitted, total, disputed, days, counts, taking, events, bits }: Matches) {
  return {
    admitted,
    total,
    disputed,
    days,
    ids: Array.from(events, ({ event }) => event.id),
    positions: positions(bits),
    counts: perFacet((facet) => Object.fromEntries(counts[facet])),
    taking: Object.fromEntries(taking),
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
    taking: Object.fromEntries(
      [...new Set(files.flatMap(({ values }) => values.actor))].map((actor) => [
        actor,
        left.filter(({ values }) => values.actor.includes(actor)).length,
      ]),
    ),
  };
}

describe('sets that were handed over', () => {
  it('answer as those they were copied from (law)', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestions, (events, questions) => {
        const ledger = eventLedger({ actors: ACTORS, offices: OFFICES, tenures: TENURES, edition: EDITION });
        const texts = eventTexts();
        for (const event of events) {
          ledger.enter(event);
          texts.enter(event);
        }
        const made = { ...ledger.columns(), actors: ACTORS };
        const built = eventSets({ ...made, texts });
        const again = eventSets({ ...made, texts: textsOn(texts.pages()), built: built.built() });
        for (const question of questions) expect(again.answer(question)).toEqual(built.answer(question));
      }),
    );
  });
});

describe('laws of the sets', () => {
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
      { numRuns: 200 },
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

  it('a selection is back at the start when every choice is taken away again', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        const s = questions.at(-1)?.selection ?? EVERYTHING;
        const undone = FACETS.reduce((now, f) => s.values[f].reduce((n, v) => toggled(n, f, v), now), s);
        const cleared = withDates(undone, undefined, undefined);
        expect({ ...cleared, actors: 'any', people: false, text: '' }).toEqual(EVERYTHING);
      }),
    );
  });
});
