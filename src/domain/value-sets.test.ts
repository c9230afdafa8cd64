import { describe, expect, it } from 'vitest';

import { addBit, noBits, positions } from '#domain/bitset.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import { perFacet } from '#domain/selection.ts';
import { valueSets } from '#domain/value-sets.ts';

const SIZE = 150_000;

/** Which of three actors an event has: two of them often, the third one seldom, in each block. */
const actorsAt = (position: number): readonly number[] => {
  const often = position % 7 === 0 ? [0] : [];
  const apart = position % 7 === 1 && position % 3 === 0 ? [1] : [];
  const seldom = position % 9973 === 0 || position === SIZE - 1 ? [2] : [];
  return [...often, ...apart, ...seldom];
};

/** A party through whose people an event takes place now and then: the third actor is that party. */
const throughAt = (position: number): readonly number[] => (position % 9973 <= 1 ? [0] : []);

const listsBy = (at: (position: number) => readonly number[]) => {
  const starts = new Int32Array(SIZE + 1);
  const codes: number[] = [];
  for (let p = 0; p < SIZE; p++) {
    codes.push(...at(p));
    starts[p + 1] = codes.length;
  }
  return { starts, codes: Uint8Array.from(codes) };
};

const columns: Pick<EventColumns, 'size' | 'values' | 'facets' | 'through' | 'bodies'> = {
  size: SIZE,
  values: perFacet((facet) => (facet === 'actor' ? ['japan', 'quad', 'komeito'] : [])),
  facets: perFacet((facet) => listsBy(facet === 'actor' ? actorsAt : () => [])),
  through: listsBy(throughAt),
  bodies: ['komeito'],
};

const positionsWhere = (holds: (position: number) => boolean) =>
  Array.from({ length: SIZE }, (_, p) => p).filter(holds);

const EXPECTED = [
  ...[0, 1, 2].map((code) => ({
    group: 'actor' as const,
    code,
    members: positionsWhere((p) => actorsAt(p).includes(code)),
  })),
  {
    group: 'wide' as const,
    code: 0,
    members: positionsWhere((p) => actorsAt(p).includes(2) || throughAt(p).includes(0)),
  },
];

const sets = valueSets(columns, 2);
const cases = [
  { which: 'that were built', asked: sets },
  { which: 'that were handed over', asked: valueSets(columns, 2, sets.built()) },
];

describe.each(cases)('sets of values $which', ({ asked }) => {
  it('keep the frequent ones as rows and the rare ones as lists', () => {
    const { places, lists, words } = asked.built();
    expect([...places]).toEqual([0, 1, -1, -2]);
    expect(words).toHaveLength(2 * Math.ceil(SIZE / 32));
    // 16 multiples of 9973 and the last event; with the people of the party, the 16 events after those too.
    expect(lists.places).toHaveLength(17 + 33);
  });

  it.each(EXPECTED)('add the events of $group $code to a row', ({ group, code, members }) => {
    const { rows, add } = asked;
    rows.row(0).fill(0);
    addBit(rows.row(0), 5);
    add(0, group, code);
    expect(positions(rows.row(0))).toEqual([...new Set([...members, 5])].toSorted((a, b) => a - b));
  });

  it.each([
    { first: 0, end: noBits(SIZE).length },
    { first: 2047, end: 2049 },
    { first: 312, end: 4000 },
    { first: 9, end: 9 },
  ])('count them among others, in the words $first to $end', (range) => {
    const { rows, count } = asked;
    const among = positionsWhere((p) => p % 2 === 0);
    rows.row(1).fill(0);
    for (const position of among) addBit(rows.row(1), position);
    const [actor, wide] = [new Int32Array(3), new Int32Array(1)];
    count(
      1,
      [
        ['actor', actor],
        ['wide', wide],
      ],
      range,
    );
    expect([...actor, ...wide]).toEqual(
      EXPECTED.map(
        ({ members }) =>
          members.filter((p) => p % 2 === 0 && p >= range.first * 32 && p < range.end * 32).length,
      ),
    );
  });
});
