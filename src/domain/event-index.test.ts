import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { eventIndex } from '#domain/event-index.ts';
import { facetValues } from '#domain/event-ledger.ts';
import { placeKey } from '#domain/names.ts';
import { AFFILIATIONS, EDITION, indexOf, LENGTHS, randomEvents } from '#domain/random-record.ts';
import { FACETS } from '#domain/selection.ts';
import { covers } from '#domain/tenures.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);

describe(eventIndex, () => {
  it('puts every event in the order of time and finds it by its id (law)', () => {
    fc.assert(
      fc.property(anyEvents, (records) => {
        const { events, find } = indexOf(records);
        expect(Array.from(events, (e) => e.event.id).toSorted()).toEqual(records.map((e) => e.id).toSorted());
        [...events].forEach((indexed, i) => {
          expect(indexed.position).toBe(i);
          expect(find(indexed.event.id)).toBe(indexed);
          const before = events.at(i - 1);
          if (i === 0 || before === undefined) return;
          const [a, b] = [before.span, indexed.span];
          const isLater = b.first - a.first || b.last - a.last;
          expect(isLater).toBeGreaterThanOrEqual(0);
          if (isLater === 0)
            expect(records.indexOf(before.event)).toBeLessThan(records.indexOf(indexed.event));
        });
        expect(find('nothing')).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('counts the whole record, and the people each body takes part through (laws)', () => {
    fc.assert(
      fc.property(anyEvents, (records) => {
        const { whole, people, places } = indexOf(records);
        for (const facet of FACETS) {
          const values = records.flatMap((event) => facetValues(event, facet));
          const counts = Object.fromEntries([...new Set(values)].map((v) => [v, 0]));
          for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
          expect(Object.fromEntries(whole[facet])).toEqual(counts);
        }
        const through = AFFILIATIONS.filter((a) =>
          records.some(
            ({ actors, date }) =>
              actors.some((one) => one.actor === a.person) && covers(a, date.slice(0, 10)),
          ),
        );
        const bodies = [...new Set(through.map((a) => a.body))];
        expect(Object.fromEntries(people)).toEqual(
          Object.fromEntries(
            bodies.map((body) => [
              body,
              new Set(through.flatMap((a) => (a.body === body ? [a.person] : []))).size,
            ]),
          ),
        );
        const written = new Map<string, string>();
        for (const { place } of records) {
          if (place !== undefined && !written.has(placeKey(place.name))) {
            written.set(placeKey(place.name), place.name);
          }
        }
        expect(Object.fromEntries(places)).toEqual(Object.fromEntries(written));
      }),
      { numRuns: 50 },
    );
  });

  it('takes events from anything that gives them one by one', () => {
    const one = indexOf([]).events.length;
    const index = eventIndex({
      events: new Set(),
      actors: [],
      offices: [],
      tenures: [],
      edition: EDITION,
    });
    expect([one, index.events.length]).toEqual([0, 0]);
  });
});
