import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Actor, Office, Tenure } from '#domain/actors.ts';
import { dateSpan, dayNumber, isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';
import { facetValues } from '#domain/event-ledger.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { EventRecord } from '#domain/events.ts';
import { matches } from '#domain/matches.ts';
import { EVERYTHING, FACETS, toggled, withDates, withValues } from '#domain/selection.ts';
import type { Facet, Selection } from '#domain/selection.ts';

const EDITION = '2024-12-02';
const ACTORS = ['ishiba', 'biden', 'iwaya', 'japan', 'ldp'] as const;
const THEMES = ['bilateral', 'trilateral', 'economy'] as const;
const PLACES = ['Tokyo', 'Washington, DC'] as const;

const cite = [{ source: 'test', locator: 'test' }];

const actors: readonly Actor[] = ACTORS.map((id) => ({
  id,
  kind: id === 'japan' ? 'government' : id === 'ldp' ? 'party' : 'person',
  name: { en: id, short: id },
  aliases: id === 'ishiba' ? [{ form: '石破茂' }] : [],
  ...(id === 'japan' ? { country: 'JP' } : {}),
  ...(id === 'ishiba' ? { memberships: [{ party: 'ldp' }] } : {}),
  cite,
}));

const offices: readonly Office[] = [
  {
    id: 'pm',
    title: { en: 'Prime Minister' },
    short: 'PM',
    body: 'x',
    country: 'JP',
    rank: 1,
    holders: 'one',
    cite,
  },
];

const tenures: readonly Tenure[] = [
  {
    id: 't',
    person: 'ishiba',
    office: 'pm',
    start: '2024-10-01',
    status: 'incumbent',
    confidence: 'A',
    cite,
  },
];

const day = fc.integer({ min: dayNumber('2024-05-01'), max: dayNumber('2024-12-31') }).map(isoDate);

const date = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  fc
    .tuple(day, fc.integer({ min: 1, max: 40 }))
    .map(([first, length]) => `${first}/${isoDate(dayNumber(first) + length)}`),
);

const event: fc.Arbitrary<Omit<EventRecord, 'id'>> = fc.record({
  date,
  title: fc.constantFrom({ en: 'Call' }, { en: 'Talks in Seoul' }),
  actors: fc.uniqueArray(fc.constantFrom(...ACTORS)).map((ids) => ids.map((actor) => ({ actor }))),
  themes: fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 1 }),
  kind: fc.constantFrom(...EVENT_KINDS),
  format: fc.constantFrom(...EVENT_FORMATS),
  level: fc.constantFrom(...EVENT_LEVELS),
  state: fc.constantFrom('occurred' as const, 'disputed' as const),
  confidence: fc.constant('B' as const),
  place: fc.constantFrom(...PLACES).map((name) => ({ name, country: 'JP', lat: 0, lon: 0 })),
  knownOn: fc.constantFrom('2024-11-01', '2025-01-01'),
  cite: fc.constant(cite),
});

const events = fc
  .array(event, { maxLength: 70 })
  .map((list) => list.map((e, i): EventRecord => ({ ...e, id: `event-${i}` })));

const selection: fc.Arbitrary<Selection> = fc
  .record({
    actor: fc.uniqueArray(fc.constantFrom(...ACTORS, 'nobody')),
    theme: fc.uniqueArray(fc.constantFrom(...THEMES)),
    kind: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS)),
    format: fc.uniqueArray(fc.constantFrom(...EVENT_FORMATS)),
    level: fc.uniqueArray(fc.constantFrom(...EVENT_LEVELS)),
    place: fc.uniqueArray(fc.constantFrom('tokyo', 'washington-dc')),
    actors: fc.constantFrom('any' as const, 'all' as const),
    text: fc.constantFrom('', 'call', 'SEOUL', '石破'),
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
  })
  .map(({ actors: mode, text, from, to, ...values }) =>
    withDates({ ...EVERYTHING, values, actors: mode, text }, from, to),
  );

/** The rules of selection, event by event: the plain statement that the index has to equal. */
function naive(e: EventRecord, s: Selection, except?: Facet): boolean {
  const inFacet = (facet: Facet) => {
    const chosen = s.values[facet];
    if (chosen.length === 0) return true;
    const own = facetValues(e, facet);
    if (facet === 'actor' && s.actors === 'all') return chosen.every((v) => own.includes(v));
    return chosen.some((v) => own.includes(v));
  };
  const span = dateSpan(e.date);
  const inDates =
    (s.from === undefined || span.last >= dayNumber(s.from)) &&
    (s.to === undefined || span.first <= dayNumber(s.to));
  const words = `${e.title.en} ${e.place?.name ?? ''} ${e.actors.map((a) => (a.actor === 'ishiba' ? 'ishiba 石破茂' : a.actor)).join(' ')}`;
  const inText = words.toLowerCase().includes(s.text.toLowerCase());
  return (e.knownOn ?? '') <= EDITION && inDates && inText && FACETS.every((f) => f === except || inFacet(f));
}

describe(matches, () => {
  it('leaves what a filter event by event leaves', () => {
    fc.assert(
      fc.property(events, selection, (list, s) => {
        const index = eventIndex({ edition: '2024-12-02', events: list, actors, offices, tenures });
        const found = matches(index, { selection: s, knownBy: EDITION });
        const expected = list.filter((e) => naive(e, s)).map((e) => e.id);
        expect(new Set(Array.from(found.events, (e) => e.event.id))).toEqual(new Set(expected));
        expect(found.total).toBe(expected.length);
        expect([...index.events].filter((e) => found.has(e.position)).length).toBe(expected.length);
      }),
    );
  });

  it('counts each facet under all other facets, and all-of actors as if they were added', () => {
    fc.assert(
      fc.property(events, selection, (list, s) => {
        const index = eventIndex({ edition: '2024-12-02', events: list, actors, offices, tenures });
        const found = matches(index, { selection: s, knownBy: EDITION });
        for (const facet of FACETS) {
          for (const [value, count] of found.counts[facet]) {
            const all = facet === 'actor' && s.actors === 'all';
            const left = list.filter((e) => naive(e, s, all ? undefined : facet));
            expect(count).toBe(left.filter((e) => facetValues(e, facet).includes(value)).length);
          }
        }
      }),
    );
  });

  it('is back at the start when every choice is taken away again', () => {
    fc.assert(
      fc.property(selection, (s) => {
        const undone = FACETS.reduce((now, f) => s.values[f].reduce((n, v) => toggled(n, f, v), now), s);
        expect(withDates({ ...undone, actors: 'any', text: '' }, undefined, undefined)).toEqual(EVERYTHING);
      }),
    );
  });

  it('keeps the values of a facet that have no event left, with a count of 0', () => {
    const list: readonly EventRecord[] = [
      { ...BASE, id: 'a', themes: ['bilateral'], kind: 'call' },
      { ...BASE, id: 'b', themes: ['economy'], kind: 'visit' },
    ];
    const index = eventIndex({ edition: '2024-12-02', events: list, actors, offices, tenures });
    const found = matches(index, { selection: withValues(EVERYTHING, 'kind', ['call']), knownBy: EDITION });
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
    const list: readonly EventRecord[] = [
      { ...BASE, id: 'before-office', date: '2024-09-27', actors: [{ actor: 'ishiba' }] },
      { ...BASE, id: 'in-office', date: '2024-10-02', actors: [{ actor: 'ishiba' }] },
      { ...BASE, id: 'party', date: '2024-10-27', actors: [{ actor: 'ldp' }] },
      { ...BASE, id: 'state', date: '2024-10-28', actors: [{ actor: 'japan' }] },
    ];
    const index = eventIndex({ edition: '2024-12-02', events: list, actors, offices, tenures });
    const ids = (actor: string, people: boolean) =>
      Array.from(
        matches(index, {
          selection: { ...withValues(EVERYTHING, 'actor', [actor]), people },
          knownBy: EDITION,
        }).events,
        (e) => e.event.id,
      );
    expect(ids('ldp', false)).toEqual(['party']);
    expect(ids('ldp', true)).toEqual(['before-office', 'in-office', 'party']);
    expect(ids('japan', false)).toEqual(['state']);
    expect(ids('japan', true)).toEqual(['in-office', 'state']);
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
  cite,
};
