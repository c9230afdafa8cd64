import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hasBit, positions } from '#domain/bitset.ts';
import { facetValues } from '#domain/event-ledger.ts';
import { valueCounts, withValue } from '#domain/event-values.ts';
import { indexOf, LENGTHS, randomBits, randomEvents } from '#domain/random-record.ts';
import { FACETS } from '#domain/selection.ts';

const anyEvents = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS)).map(randomEvents);
const anySubset = fc.nat().map(randomBits);

const anyFacet = fc.constantFrom(...FACETS);

describe(valueCounts, () => {
  it('equals counting the events of a set one by one (law)', () => {
    fc.assert(
      fc.property(anyEvents, anySubset, anyFacet, (records, subset, facet) => {
        const { columns, events } = indexOf(records);
        const bits = subset(records.length);
        const left = [...events].filter(({ position }) => hasBit(bits, position));
        const expected = columns.values[facet].map((value) => [
          value,
          left.filter(({ event }) => facetValues(event, facet).includes(value)).length,
        ]);
        expect([...valueCounts(columns, facet, bits)]).toEqual(expected);
      }),
    );
  });
});

describe(withValue, () => {
  it('equals a filter event by event, and is empty for a value no event has (law)', () => {
    fc.assert(
      fc.property(anyEvents, anyFacet, (records, facet) => {
        const { columns, events } = indexOf(records);
        for (const value of [...columns.values[facet], 'nothing']) {
          const expected = [...events].filter(({ event }) => facetValues(event, facet).includes(value));
          expect(positions(withValue(columns, facet, value))).toEqual(expected.map((e) => e.position));
        }
      }),
      { numRuns: 50 },
    );
  });
});
