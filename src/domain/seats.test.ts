import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Chamber, Comparison } from '#domain/chamber.ts';
import {
  balancedRows,
  changeScale,
  coalitionSeats,
  comparisonOf,
  defaultComparison,
  distance,
  hemicycle,
  isDissolved,
  majority,
  seatComparison,
  seatShare,
  seating,
  seatsOf,
  sittingOn,
  snapshotOf,
} from '#domain/seats.ts';

const files = import.meta.glob<Chamber>('/public/data/us-japan-2024/chamber.json', {
  eager: true,
  import: 'default',
});
const chamber = recordedChamber();

function recordedChamber(): Chamber {
  const [found] = Object.values(files);
  if (found === undefined) throw new Error('no chamber.json');
  return found;
}

const comparisons = chamber.comparisons.map((c) => [c.id, c] as const);
const snapshots = chamber.snapshots.map((s) => [s.id, s] as const);
const comparison = (id: string): Comparison => comparisonOf(chamber, id);
const changes = (id: string) =>
  Object.fromEntries(seatComparison(chamber, comparison(id)).rows.map((r) => [r.group.short, r.change]));

describe('a comparison', () => {
  test('sets 9 October against after 11 November by group', () => {
    const { rows, coalition, before, after } = seatComparison(chamber, defaultComparison(chamber));
    expect([before.asOf, after.asOf]).toEqual(['2024-10-09', '2024-11-11']);
    expect(rows.map((r) => [r.group.short, r.before?.value, r.after?.value, r.change])).toEqual([
      ['LDP', 258, 196, -62],
      ['Komeito', 32, 24, -8],
      ['CDP', 99, 148, 49],
      ['Ishin', 44, 38, -6],
      ['DPP', 7, 28, 21],
      ['Reiwa', 3, 9, 6],
      ['JCP', 10, 8, -2],
      ['Yushi no Kai', 4, 4, 0],
      ['Sanseito', undefined, 3, 3],
      ['CPJ', undefined, 3, 3],
      ['Independents', 8, 4, -4],
    ]);
    expect(coalition).toEqual({ before: 290, after: 220 });
  });

  test('gives another change of the same party on another basis', () => {
    expect(changes('groups-early-november')['CDP']).toBe(50);
    expect(changes('labels')).toMatchObject({ LDP: -65, CDP: 50, Ishin: -5, CPJ: 3, Independents: -2 });
    expect(changes('labels-nhk')).toMatchObject({ LDP: -56, CDP: 50, Ishin: -6, Independents: -10 });
    expect(changes('elections')).toMatchObject({ LDP: -70, CDP: 52, DPP: 17, Independents: 2 });
    expect(changes('elections-ipu')).toMatchObject({ LDP: -68, CDP: 52, Independents: 0 });
  });

  test.each([
    ['groups', 290, 220],
    ['groups-early-november', 290, 221],
    ['labels', 288, 215],
    ['labels-nhk', 279, 215],
    ['elections', 293, 215],
    ['elections-ipu', 291, 215],
  ])('%s: the coalition goes from %i to %i', (id, before, after) => {
    expect(seatComparison(chamber, comparison(id)).coalition).toEqual({ before, after });
  });

  test.each(comparisons)('%s: what some gain, others lose', (_, one) => {
    expect(seatComparison(chamber, one).rows.reduce((sum, r) => sum + (r.change ?? Number.NaN), 0)).toBe(0);
  });

  test('over two bases throws, naming both', () => {
    const mixed = { ...defaultComparison(chamber), id: 'mixed', after: 'labels-2024-10-27' };
    expect(() => seatComparison(chamber, mixed)).toThrow(
      'comparison mixed: groups-2024-10-09 counts groups, labels-2024-10-27 counts labels; expected one basis',
    );
  });

  test('with an unknown snapshot throws, naming it', () => {
    expect(() => seatComparison(chamber, { ...defaultComparison(chamber), after: 'nowhere' })).toThrow(
      'no snapshot "nowhere"',
    );
  });

  test('holds back what was not known by a day, and what follows from it', () => {
    const { rows, coalition } = seatComparison(chamber, defaultComparison(chamber), '2024-10-20');
    expect(rows.every((r) => r.after === undefined && r.change === undefined)).toBe(true);
    expect(rows[0]?.before?.value).toBe(258);
    expect(coalition).toEqual({ before: 290 });
  });

  test('that a link does not name is the one shown first', () => {
    expect(comparisonOf(chamber, undefined).id).toBe('groups');
    expect(comparisonOf(chamber, 'labels').id).toBe('labels');
  });
});

describe('a snapshot', () => {
  test.each(snapshots)('%s: every seat of the chamber is held or vacant', (_, snapshot) => {
    const seats = seating(chamber, snapshot);
    expect(seats).toHaveLength(465);
    expect(seats.filter((s) => s === undefined)).toHaveLength(snapshot.vacancies?.value ?? 0);
  });

  test('seats its groups in one order, coalition first', () => {
    const seats = seating(chamber, snapshotOf(chamber, 'groups-2024-11-11'));
    expect(
      [seats[0], seats[195], seats[196], seats[219], seats[220], seats[464]].map((g) => g?.short),
    ).toEqual(['LDP', 'LDP', 'Komeito', 'Komeito', 'CDP', 'Independents']);
  });

  test('leaves the seats open whose count was not known', () => {
    const seats = seating(chamber, snapshotOf(chamber, 'groups-2024-11-11'), '2024-11-10');
    expect(seats.every((s) => s === undefined)).toBe(true);
  });
});

describe('the thresholds', () => {
  test('leave the coalition 13 seats short of a majority, and further from the others', () => {
    const seats = coalitionSeats(chamber, snapshotOf(chamber, 'groups-2024-11-11'));
    expect(majority(chamber).seats.value).toBe(233);
    expect(chamber.thresholds.map((t) => distance(seats, t))).toEqual([-13, -24, -41, -90]);
  });

  test('were 57 seats away on 9 October', () => {
    const seats = coalitionSeats(chamber, snapshotOf(chamber, 'groups-2024-10-09'));
    expect(distance(seats, majority(chamber))).toBe(57);
  });
});

test('shares are of the whole chamber', () => {
  const ldp = seatsOf(snapshotOf(chamber, 'groups-2024-11-11'), 'ldp');
  expect(seatShare(chamber, ldp?.value ?? 0).toFixed(1)).toBe('42.2');
});

test('one scale of changes holds every comparison', () => {
  expect(changeScale(chamber)).toEqual({ most: 70, ticks: [-70, -35, 0, 35, 70] });
});

describe('the chamber on a day', () => {
  const on = (day: string, id = 'groups') => {
    const sitting = sittingOn(chamber, comparison(id), day);
    return sitting.state === 'counted' ? sitting.snapshot.id : sitting.state;
  };

  test.each([
    ['2024-05-01', 'groups-2024-10-09'],
    ['2024-10-08', 'groups-2024-10-09'],
    ['2024-10-09', 'dissolved'],
    ['2024-10-26', 'dissolved'],
    ['2024-10-27', 'uncounted'],
    ['2024-11-07', 'uncounted'],
    ['2024-11-08', 'groups-2024-11-08'],
    ['2024-11-11', 'groups-2024-11-11'],
    ['2024-12-02', 'groups-2024-11-11'],
  ])('%s by group: %s', (day, expected) => {
    expect(on(day)).toBe(expected);
  });

  test('keeps the basis of the comparison', () => {
    expect(on('2024-09-30', 'labels-nhk')).toBe('labels-m2');
    expect(on('2024-10-27', 'labels')).toBe('labels-2024-10-27');
    expect(on('2024-09-30', 'elections')).toBe('elections-2021-news');
  });

  test('is dissolved from 9 October until the election', () => {
    expect(sittingOn(chamber, comparison('groups'), '2024-10-15')).toEqual({
      state: 'dissolved',
      since: '2024-10-09',
      until: '2024-10-27',
    });
    const days = ['2024-10-08', '2024-10-09', '2024-10-26', '2024-10-27'];
    expect(days.map((day) => isDissolved(chamber, day))).toEqual([false, true, true, false]);
  });

  test('is not known before the record', () => {
    expect(sittingOn(chamber, comparison('groups'), '1999-01-01')).toEqual({ state: 'uncounted' });
  });
});

describe('the hemicycle', () => {
  const shape = fc.record({ rows: fc.integer({ min: 1, max: 40 }), inner: fc.integer({ min: 1, max: 60 }) });

  test('loses no seat, whatever its rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), shape, (seats, { rows, inner }) => {
        const places = hemicycle(seats, { rows, inner, outer: inner + 60 });
        expect(places).toHaveLength(seats);
        expect(places.every((p) => p.row < rows && p.angle >= 0 && p.angle <= Math.PI)).toBe(true);
      }),
    );
  });

  test('has 465 places, filled from left to right', () => {
    const places = hemicycle(465, { rows: 11, inner: 40, outer: 100 });
    expect(places).toHaveLength(465);
    expect(places[0]?.angle).toBe(Math.PI);
    expect(places[464]?.angle).toBe(0);
    expect(places.every((p, i) => i === 0 || p.angle <= (places[i - 1]?.angle ?? 0))).toBe(true);
  });

  test('has as many rows as keep its seats evenly apart', () => {
    expect(balancedRows(465, 0.38)).toBe(12);
    expect(balancedRows(0, 0.38)).toBe(1);
  });

  test('without rows is refused', () => {
    expect(() => hemicycle(465, { rows: 0, inner: 1, outer: 2 })).toThrow(RangeError);
  });
});
