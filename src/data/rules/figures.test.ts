import { describe, expect, it } from 'vitest';
import { faultsAfter, finds } from './fault-table.ts';
import { SMALL_RECORD } from '#data/small-record.ts';

describe('the chamber', () => {
  finds([
    [
      'a snapshot that does not add up',
      { at: '/chamber/snapshots/1/seats/1/figure/value', to: 5 },
      'sum: chamber.json, after, /snapshots/1/seats: found 9 seats and vacancies (−1), expected 10, the seats of the chamber',
    ],
    [
      'vacancies left out',
      { at: '/chamber/snapshots/0/vacancies', to: undefined },
      'sum: chamber.json, before, /snapshots/0/seats: found 9 seats and vacancies (−1), expected 10, the seats of the chamber',
    ],
    [
      'votes among seats',
      { at: '/chamber/snapshots/1/seats/1/figure/unit', to: 'votes' },
      'unit: chamber.json, others-after, /snapshots/1/seats/1/figure/unit: found "votes", expected "seats"',
    ],
    [
      'a comparison across bases',
      [
        { at: '/chamber/bases/1', to: { id: 'labels', label: 'Labels', description: 'Party labels.' } },
        { at: '/chamber/snapshots/1/basis', to: 'labels' },
      ],
      'basis: chamber.json, election, /comparisons/0/after: found "after", counted by labels, expected a snapshot counted by groups',
    ],
    [
      'no comparison to begin with',
      { at: '/chamber/comparisons/0/default', to: undefined },
      'default: chamber.json, /comparisons: found 0 marked as default, expected one comparison marked as default',
    ],
  ]);
});

describe('derived figures', () => {
  const share = '/defense/securityShare/0/share';
  finds([
    [
      'a value that does not follow',
      { at: `${share}/value`, to: 1.39 },
      'derivation: defense.json, share-value-2024, /securityShare/0/share/value: found 1.39, expected 1.375, the share of excl-2024, gdp',
    ],
    [
      'a derived figure without operation',
      { at: `${share}/operation`, to: undefined },
      'derivation: defense.json, share-value-2024, /securityShare/0/share/operation: found nothing, expected the operation that computes it',
    ],
    [
      'a stated figure with inputs',
      { at: '/defense/gdpBase/inputs', to: ['excl-2024'] },
      'derivation: defense.json, gdp, /gdpBase/inputs: found a stated figure with inputs, expected nothing: only a derived figure is computed',
    ],
    [
      'a unit that the operation does not give',
      { at: `${share}/unit`, to: 'count' },
      'unit: defense.json, share-value-2024, /securityShare/0/share/unit: found "count" for a share of jpy-trillion, jpy-trillion, expected percent',
    ],
    [
      'inputs that do not go together',
      { at: `${share}/inputs/1`, to: 'house-seats' },
      'unit: defense.json, share-value-2024, /securityShare/0/share/unit: found "percent" for a share of jpy-trillion, seats, expected inputs that go together, as many as the operation takes',
    ],
    [
      'a figure known before its inputs',
      { at: '/chamber/movements/0/knownOn', to: '2024-11-11' },
      'derivation: chamber.json, reds-after, /snapshots/1/seats/0/figure/knownOn: found "2024-10-09", expected a day from 2024-11-11 on, when its inputs are known',
    ],
    [
      'a figure that is its own input',
      { at: '/chamber/snapshots/1/seats/0/figure/inputs/1', to: 'reds-after' },
      'derivation: chamber.json, reds-after, /snapshots/1/seats/0/figure/inputs: found "reds-after" among its own inputs, expected figures that do not follow from this one',
    ],
  ]);

  it.each([1.38, 1.4, 1])('admits 1.375 printed as %d', (value) => {
    expect(faultsAfter({ at: `${share}/value`, to: value })).toEqual([]);
  });

  it('computes from the figures of both files', () => {
    const change = [
      { at: '/defense/gdpBase/unit', to: 'seats' },
      { at: '/defense/gdpBase/status', to: 'derived' },
      { at: '/defense/gdpBase/operation', to: 'sum' },
      { at: '/defense/gdpBase/inputs', to: ['house-seats', 'reds-left'] },
      { at: share, to: SMALL_RECORD.defense.planParts[0]?.figure },
      { at: `${share}/id`, to: 'another' },
    ];
    expect(faultsAfter(...change, { at: '/defense/gdpBase/value', to: 12 })).toEqual([]);
    expect(faultsAfter(...change, { at: '/defense/gdpBase/value', to: 13 })).toEqual([
      'derivation: defense.json, gdp, /gdpBase/value: found 13, expected 12, the sum of house-seats, reds-left',
    ]);
  });
});

describe('the parts of a plan', () => {
  finds([
    [
      'a gap that no note states',
      { at: '/defense/plans/0/note', to: undefined },
      'gap: defense.json, level, /plans/0/note: found nothing, expected a note that states the gap of 0.5: the parts add up to 43.5, the total is 43',
    ],
    [
      'a note with another gap',
      { at: '/defense/planParts/1/figure/value', to: 2.9 },
      'gap: defense.json, level, /plans/0/note: found a note without the gap, expected a note that states the gap of 0.4: the parts add up to 43.4, the total is 43',
    ],
    [
      'a part in another unit',
      [
        { at: '/defense/planParts/1/figure/unit', to: 'jpy-billion' },
        { at: '/defense/plans/0/note', to: 'The gap is 2.5.' },
      ],
      'unit: defense.json, level-b, /planParts/1/figure/unit: found "jpy-billion", expected "jpy-trillion", as in the total of level',
    ],
  ]);

  it('asks for no note where the parts add up', () => {
    const exact = { at: '/defense/planParts/1/figure/value', to: 2.5 };
    expect(faultsAfter(exact, { at: '/defense/plans/0/note', to: undefined })).toEqual([]);
  });
});
