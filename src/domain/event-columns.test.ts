import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayNumber } from '#domain/dates.ts';
import { listed, positionOf, touching } from '#domain/event-columns.ts';
import { indexOf, LENGTHS, randomEvents } from '#domain/random-record.ts';
import { FACETS } from '#domain/selection.ts';
import { facetValues } from '#domain/event-ledger.ts';

const anyDay = fc.integer({ min: dayNumber('2023-11-01'), max: dayNumber('2025-05-31') });
const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);

const anyBound = fc.option(anyDay, { nil: undefined });

describe('columns', () => {
  it('list the values of each event in each facet (law)', () => {
    fc.assert(
      fc.property(anyEvents, (records) => {
        const { columns, events } = indexOf(records);
        for (const { event, span, position } of events) {
          expect([columns.first[position], columns.last[position]]).toEqual([span.first, span.last]);
          for (const facet of FACETS) {
            const own = Array.from(
              listed(columns.facets[facet], position),
              (code) => columns.values[facet][code],
            );
            expect(own).toEqual(facetValues(event, facet));
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe(positionOf, () => {
  it('is how many events begin before a day (law)', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (records, day) => {
        const { columns, events } = indexOf(records);
        expect(positionOf(columns, day)).toBe([...events].filter(({ span }) => span.first < day).length);
      }),
      { numRuns: 50 },
    );
  });
});

describe(touching, () => {
  it('finds the events a filter one by one finds, each once, those that run in apart (law)', () => {
    fc.assert(
      fc.property(anyEvents, anyBound, anyBound, (records, one, other) => {
        const isForward = one === undefined || other === undefined || one <= other;
        const [first, last] = isForward ? [one, other] : [other, one];
        const { columns, events } = indexOf(records);
        const { begin, end, running } = touching(columns, { first, last });
        const found = [...running, ...Array.from({ length: end - begin }, (_, i) => begin + i)];
        const expected = [...events].filter(
          ({ span }) => (first ?? -Infinity) <= span.last && span.first <= (last ?? Infinity),
        );
        expect(found).toEqual(expected.map(({ position }) => position));
        for (const position of running) expect(columns.first[position]).toBeLessThan(first ?? -Infinity);
      }),
    );
  });
});
