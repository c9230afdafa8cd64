import { describe, expect, it } from 'vitest';
import { recordFaults } from './record.ts';
import { faultLine } from '#data/fault.ts';
import { changed, SMALL_INFO, SMALL_RECORD } from '#data/small-record.ts';
import type { Change } from '#data/small-record.ts';

const faultsAfter = (...changes: readonly Change[]): readonly string[] =>
  recordFaults(changed(...changes), SMALL_INFO).map((fault) => `${fault.rule}: ${faultLine(fault)}`);

/** One row: what is wrong, the change that makes it so, and the one fault that must be found. */
type Row = readonly [what: string, change: Change | readonly Change[], fault: string];

const finds = (rows: readonly Row[]) =>
  it.each(rows.map(([what, change, fault]) => ({ what, changes: [change].flat(), fault })))(
    'finds $what',
    ({ changes, fault }) => {
      expect(faultsAfter(...changes)).toEqual([fault]);
    },
  );

describe('ids', () => {
  finds([
    [
      'a duplicate id',
      { at: '/themes/1', to: SMALL_RECORD.themes[0] },
      'unique: themes.json, bilateral, /1/id: found "bilateral" again, as at /0/id, expected an id that no other record of the file has',
    ],
    [
      'an actor named twice in an event',
      { at: '/events/0/actors/1', to: { actor: 'mori', role: 'host' } },
      'unique: events.json, mori-call, /0/actors/1/actor: found "mori" again, as at /0/actors/0/actor, expected each only once in its list',
    ],
    [
      'a claim with the id of another',
      { at: '/disagreements/0/claims/1/id', to: 'by-group' },
      'unique: disagreements.json, gain, /0/claims/1/id: found "by-group" again, as at /0/claims/0/id, expected each only once in its list',
    ],
    [
      'two figures of one id in a file',
      { at: '/chamber/thresholds/0/seats/id', to: 'house-seats' },
      'unique: chamber.json, house-seats, /thresholds/0/seats/id: found "house-seats" again, as at /seats/id, expected an id that no other figure of the package has',
    ],
    [
      'two figures of one id in two files',
      { at: '/defense/planParts/0/figure/id', to: 'house-seats' },
      'unique: defense.json, house-seats, /planParts/0/figure/id: found "house-seats" again, as in chamber.json, expected an id that no other figure of the package has',
    ],
  ]);
});

describe('references', () => {
  finds([
    [
      'a theme that does not exist',
      { at: '/events/0/themes/0', to: 'trade' },
      'reference: events.json, mori-call, /0/themes/0: found "trade", expected the id of a record of themes.json',
    ],
    [
      'a party where a person is meant',
      { at: '/tenures/0/person', to: 'reds' },
      'reference: tenures.json, sato-premier, /0/person: found "reds", expected the id of a person of actors.json',
    ],
    [
      'a membership of a person',
      { at: '/actors/0/memberships/0/party', to: 'mori' },
      'reference: actors.json, sato, /0/memberships/0/party: found "mori", expected the id of a party of actors.json',
    ],
    [
      'a cabinet that does not exist',
      { at: '/tenures/1/cabinet', to: 'mori-2' },
      'reference: tenures.json, mori-premier, /1/cabinet: found "mori-2", expected the id of a record of cabinets.json',
    ],
    [
      'a source that does not exist',
      { at: '/chamber/periods/0/cite/0/source', to: 'gazette' },
      'reference: chamber.json, /periods/0/cite/0/source: found "gazette", expected the id of a record of sources.json',
    ],
    [
      'a disagreement of a figure that does not exist',
      { at: '/defense/gdpBase/disagreement', to: 'gdp' },
      'reference: defense.json, gdp, /gdpBase/disagreement: found "gdp", expected the id of a record of disagreements.json',
    ],
    [
      'a lead that is not among the claims',
      { at: '/disagreements/0/lead', to: 'by-vote' },
      'reference: disagreements.json, gain, /0/lead: found "by-vote", expected the id of one of its claims: by-group, by-label',
    ],
    [
      'a group that does not exist',
      { at: '/chamber/snapshots/0/seats/1/group', to: 'blues' },
      'reference: chamber.json, before, /snapshots/0/seats/1/group: found "blues", expected the id of a group of the chamber',
    ],
    [
      'a snapshot that does not exist',
      { at: '/chamber/comparisons/0/after', to: 'later' },
      'reference: chamber.json, election, /comparisons/0/after: found "later", expected the id of a snapshot of the chamber',
    ],
    [
      'a plan that does not exist',
      [
        { at: '/defense/planParts/0/of', to: 'plan' },
        { at: '/defense/planParts/0/figure/value', to: 40.5 },
        { at: '/defense/plans/0/note', to: 'The gap is 40.' },
      ],
      'reference: defense.json, part-a, /planParts/0/of: found "plan", expected the id of a plan of the build-up',
    ],
    [
      'a disagreement about a group that does not exist',
      { at: '/disagreements/0/concerns', to: { kind: 'seat-change', group: 'blues' } },
      'reference: disagreements.json, gain, /0/concerns/group: found "blues", expected the id of a group of the chamber',
    ],
    [
      'a disagreement about a figure that does not exist',
      { at: '/disagreements/0/concerns', to: { kind: 'figure', figure: 'gnp' } },
      'reference: disagreements.json, gain, /0/concerns/figure: found "gnp", expected the id of a figure of the package',
    ],
    [
      'an input that does not exist',
      { at: '/defense/securityShare/0/share/inputs/1', to: 'gnp' },
      'reference: defense.json, share-value-2024, /securityShare/0/share/inputs/1: found "gnp", expected the id of a figure of the package',
    ],
  ]);
});

describe('terms', () => {
  finds([
    [
      'an end before its start',
      { at: '/cabinets/0/end', to: '2023-09-12' },
      'order: cabinets.json, sato-1, /0/end: found "2023-09-12", expected a date that is not before the start, 2023-09-13',
    ],
    [
      'two incumbents on one day',
      { at: '/tenures/0/end', to: '2024-10-02' },
      'incumbents: tenures.json, mori-premier, /1/start: found mori from 2024-10-01, while sato runs to 2024-10-02, expected one incumbent of premier at a time',
    ],
    [
      'two cabinets in office',
      { at: '/cabinets/0/end', to: undefined },
      'cabinets: cabinets.json, mori-1, /1/start: found mori-1 from 2024-10-01, while sato-1 runs to the end, expected one cabinet of JP in office at a time',
    ],
    [
      'a house that sits while dissolved',
      { at: '/chamber/periods/0/end', to: '2024-10-10' },
      'periods: chamber.json, /periods/1/start: found dissolved from 2024-10-09, while sitting runs to 2024-10-10, expected a house that is either sitting or dissolved',
    ],
    [
      'a plan that ends before it begins',
      { at: '/defense/plans/0/last', to: 'FY2022' },
      'order: defense.json, level, /plans/0/last: found "FY2022", expected a fiscal year that is not before the first, FY2023',
    ],
  ]);

  it.each<[string, readonly Change[]]>([
    ['a successor from the day of the handover', []],
    [
      'an acting holder beside the incumbent',
      [
        { at: '/tenures/1/status', to: 'acting' },
        { at: '/tenures/1/start', to: '2024-09-01' },
      ],
    ],
    [
      'several holders of an office for many',
      [
        { at: '/offices/0/holders', to: 'many' },
        { at: '/tenures/0/end', to: undefined },
      ],
    ],
    [
      'a cabinet announced beside the one in office',
      [
        { at: '/cabinets/1/state', to: 'announced' },
        { at: '/cabinets/0/end', to: undefined },
      ],
    ],
  ])('admits %s', (_, changes) => {
    expect(faultsAfter(...changes)).toEqual([]);
  });
});

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

describe('the chronology', () => {
  const told = (place: string) => `one event that cites "Chronology, ${place} entry" of chronicle`;
  finds([
    [
      'an entry that no event tells',
      { at: '/events/2/cite/0', to: { source: 'white-paper', locator: 'p. 1' } },
      `chronology: events.json: found none, expected ${told('13–15 Nov 2024, 1st')}`,
    ],
    [
      'an entry that two events tell',
      [
        { at: '/events/3/cite/1', to: { source: 'chronicle', locator: 'Chronology, 2 Oct 2024, 1st entry' } },
        { at: '/events/3/disagreement', to: 'gain' },
      ],
      `chronology: events.json, review, /3/cite: found another event that cites it, after mori-call, expected ${told('2 Oct 2024, 1st')}`,
    ],
    [
      'entries merged without a reason',
      [
        {
          at: '/events/0/cite/1',
          to: { source: 'chronicle', locator: 'Chronology, 2 Oct 2024, 2nd entry' },
        },
        { at: '/events/1', to: undefined },
      ],
      'chronology: events.json, mori-call, /0/disagreement: found nothing, expected a disagreement that says why 2 entries became one event',
    ],
    [
      'an event on another date than its entry',
      { at: '/events/0/date', to: '2024-10-03' },
      'chronology: events.json, mori-call, /0/date: found "2024-10-03", expected the same date or a disagreement: its entry is printed under 2024-10-02',
    ],
    [
      'a locator of no entry',
      {
        at: '/tenures/0/cite/0',
        to: { source: 'chronicle', locator: 'Chronology, 2 Oct 2024, 3rd entry' },
      },
      'chronology: tenures.json, sato-premier, /0/cite/0/locator: found "Chronology, 2 Oct 2024, 3rd entry", expected an entry that chronicle declares: "Chronology, 2 Oct 2024, 1st entry"',
    ],
  ]);
});

describe('the edition', () => {
  finds([
    [
      'an event after the edition that is said to have occurred',
      { at: '/events/3/state', to: 'occurred' },
      'edition: events.json, review, /3/state: found "occurred" on 2026, expected "due", or a knownOn after the edition, 2024-12-02',
    ],
    [
      'an event before the edition that is still due',
      { at: '/events/2/state', to: 'due' },
      'edition: events.json, exercise, /2/state: found "due" on 2024-11-13/2024-11-15, expected what became of it: the edition is of 2024-12-02',
    ],
    [
      'a figure counted after the edition and known before',
      { at: '/chamber/movements/0/period', to: '2024-12-18' },
      'edition: chamber.json, reds-left, /movements/0/knownOn: found "2024-10-09" for 2024-12-18, expected a day after the edition, 2024-12-02',
    ],
  ]);

  it('admits an event after the edition that says since when it is known', () => {
    expect(
      faultsAfter({ at: '/events/3/state', to: 'occurred' }, { at: '/events/3/knownOn', to: '2026-07-01' }),
    ).toEqual([]);
  });

  it('is not asked while the descriptor is not there', () => {
    expect(recordFaults(changed({ at: '/events/3/state', to: 'occurred' }), undefined)).toEqual([]);
  });
});

it('remembers what it found for the same resources', () => {
  const resources = changed({ at: '/disagreements/0/lead', to: 'by-vote' });
  const [first] = recordFaults(resources, SMALL_INFO);
  expect(recordFaults({ ...resources }, SMALL_INFO)[0]).toBe(first);
});
