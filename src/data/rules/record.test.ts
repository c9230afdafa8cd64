import { describe, expect, it } from 'vitest';
import { faultsAfter, finds } from './fault-table.ts';
import { recordFaults } from './record.ts';
import { changed, SMALL_INFO } from '#data/small-record.ts';
import type { Change } from '#data/small-record.ts';

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
