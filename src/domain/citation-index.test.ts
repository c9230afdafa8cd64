import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { citationIndex, citingEvents, firstUsesByEvents } from '#domain/citation-index.ts';
import { run } from '#domain/event-run.ts';
import { indexOf, LENGTHS, randomEvents } from '#domain/random-record.ts';

const SEED = fc.tuple(fc.nat(), fc.constantFrom(...LENGTHS));

describe(citingEvents, () => {
  it('counts what going through every event counts, and lists the same uses in the order of time', () => {
    fc.assert(
      fc.property(SEED, (seed) => {
        const index = indexOf(randomEvents(seed));
        const events = Array.from(index.events, (e) => e.event);
        const walked = citationIndex({ events });
        const counted = citingEvents(index.columns);
        expect([...counted.keys()].toSorted()).toEqual([...walked.keys()].toSorted());
        for (const [source, uses] of walked) {
          expect(counted.get(source)).toBe(new Set(uses.map((use) => use.by)).size);
          expect(firstUsesByEvents(index, source, Infinity)).toEqual(uses);
        }
      }),
    );
  });
});

describe(firstUsesByEvents, () => {
  const index = indexOf(randomEvents([1, 300]));

  it('looks at no more events than it lists', () => {
    let looked = 0;
    const watched = run(index.events.length, (position) => {
      looked++;
      return index.events.at(position);
    });
    const uses = firstUsesByEvents({ columns: index.columns, events: watched }, 'daily', 7);
    expect(new Set(uses.map((use) => use.by)).size).toBe(7);
    expect(looked).toBe(7);
  });

  it('finds none for a source that no event cites', () => {
    expect(firstUsesByEvents(index, 'unheard of', 7)).toEqual([]);
  });
});
