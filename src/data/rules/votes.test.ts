import { describe } from 'vitest';
import { finds } from './fault-table.ts';

const round = '/ballots/0/rounds/0';

describe('ballots', () => {
  finds([
    [
      'valid votes that do not add up',
      { at: `${round}/valid/value`, to: 8 },
      'sum: ballots.json, premier-vote, /0/rounds/0/candidates: found a sum of 9, expected 8, the valid votes',
    ],
    [
      'votes cast that do not add up',
      { at: `${round}/invalid`, to: undefined },
      'sum: ballots.json, premier-vote, /0/rounds/0/candidates: found a sum of 9, expected 10, the votes cast',
    ],
    [
      'parts that do not add up',
      { at: `${round}/candidates/0/parts/0/figure/value`, to: 2 },
      'sum: ballots.json, premier-vote, /0/rounds/0/candidates/0/parts: found a sum of 4, expected 5, what they are parts of',
    ],
    [
      'a house that grew',
      { at: '/ballots/1/seats/1/after/value', to: 3 },
      'sum: ballots.json, house-vote, /1/seats: found a sum of 15, expected 14, the seats before',
    ],
    [
      'a winner with fewer votes',
      { at: '/ballots/0/elected', to: 'sato' },
      'elected: ballots.json, premier-vote, /0/elected: found "sato", expected mori, with the most',
    ],
    [
      'two units in a round',
      { at: `${round}/others/unit`, to: 'seats' },
      'unit: ballots.json, premier-vote, /0/rounds/0: found others-first in seats, expected votes, as mori-first',
    ],
    [
      'a candidate who is nobody',
      { at: `${round}/candidates/1/actor`, to: 'sata' },
      'reference: ballots.json, premier-vote, /0/rounds/0/candidates/1/actor: found "sata", expected the id of a record of actors.json',
    ],
    [
      'a candidate named twice',
      { at: `${round}/candidates/1/actor`, to: 'mori' },
      'unique: ballots.json, premier-vote, /0/rounds/0/candidates/1/actor: found "mori" again, as at /0/rounds/0/candidates/0/actor, expected each only once in its list',
    ],
    [
      'a person where a party has seats',
      [
        { at: '/ballots/1/seats/0/party', to: 'mori' },
        { at: '/ballots/1/elected', to: 'mori' },
      ],
      'reference: ballots.json, house-vote, /1/seats/0/party: found "mori", expected the id of a party of actors.json',
    ],
    [
      'a derived figure that does not follow',
      { at: '/ballots/1/seats/0/gain/value', to: 3 },
      'derivation: ballots.json, house-vote, /1/seats/0/before/value: found 10, expected 9, the difference of reds-holds, reds-gain',
    ],
    [
      'a figure of the id of another file',
      { at: `${round}/others/id`, to: 'house-seats' },
      'unique: ballots.json, premier-vote, /0/rounds/0/others/id: found "house-seats" again, as in chamber.json, expected an id that no other figure of the package has',
    ],
  ]);
});

describe('polls', () => {
  finds([
    [
      'shares beyond 100',
      { at: '/approval/0/disapprove/value', to: 50 },
      'sum: approval.json, mori-october, /0: found shares of 100.7 together, expected at most 100',
    ],
    [
      'a share that is none',
      { at: '/approval/0/approve/unit', to: 'votes' },
      'unit: approval.json, mori-october, /0: found mori-approve in votes, expected shares in percent',
    ],
    [
      'a cabinet that does not exist',
      { at: '/approval/0/cabinet', to: 'mori-3' },
      'reference: approval.json, mori-october, /0/cabinet: found "mori-3", expected the id of a record of cabinets.json',
    ],
    [
      'a reading after the edition that was known before',
      { at: '/approval/0/approve/period', to: '2024-12-14/2024-12-15' },
      'edition: approval.json, mori-october, /0/approve/knownOn: found "2024-10-09" for 2024-12-14/2024-12-15, expected a day after the edition, 2024-12-02',
    ],
  ]);
});

describe('positions', () => {
  finds([
    [
      'a party that does not exist',
      { at: '/positions/0/party', to: 'sato' },
      'reference: positions.json, reds-tax, /0/party: found "sato", expected the id of a party of actors.json',
    ],
    [
      'a speaker who is no person',
      { at: '/positions/0/speaker', to: 'reds' },
      'reference: positions.json, reds-tax, /0/speaker: found "reds", expected the id of a person of actors.json',
    ],
    [
      'a source that does not exist',
      { at: '/positions/0/cite/0/source', to: 'gazette' },
      'reference: positions.json, reds-tax, /0/cite/0/source: found "gazette", expected the id of a record of sources.json',
    ],
    [
      'one taken after the edition',
      { at: '/positions/0/said', to: '2024-12-13' },
      'edition: positions.json, reds-tax, /0/knownOn: found nothing for 2024-12-13, expected a day after the edition, 2024-12-02',
    ],
  ]);
});

describe('committees and the other house', () => {
  finds([
    [
      'a chair who is nobody',
      { at: '/chamber/committees/0/chair', to: 'sata' },
      'reference: chamber.json, budget, /committees/0/chair: found "sata", expected the id of a person of actors.json',
    ],
    [
      'a chair of another party',
      { at: '/chamber/committees/0/chair', to: 'mori' },
      'chair: chamber.json, budget, /committees/0/group: found "reds-group", of which mori is no member in actors.json, expected a group of the chair’s party, or reds among the chair’s memberships',
    ],
    [
      'a group that does not exist',
      { at: '/chamber/committees/0/group', to: 'blues' },
      'reference: chamber.json, budget, /committees/0/group: found "blues", expected the id of a group of the chamber',
    ],
    [
      'a house that does not add up',
      { at: '/chamber/upperHouse/snapshots/0/vacancies', to: undefined },
      'sum: chamber.json, senate-2024, /upperHouse/snapshots/0/seats: found 3 seats and vacancies (−1), expected 4, the seats of the upper house',
    ],
    [
      'a split that does not add up',
      {
        at: '/chamber/snapshots/0/seats/0/split',
        to: {
          single: { ...changedFigure('single', 4) },
          proportional: { ...changedFigure('proportional', 1) },
        },
      },
      'sum: chamber.json, before, /snapshots/0/seats/0/split: found 5 single and proportional seats, expected 6, the seats of the party',
    ],
  ]);
});

function changedFigure(id: string, value: number) {
  return {
    id,
    value,
    unit: 'seats',
    basis: 'seats won',
    period: '2024-10-09',
    status: 'stated',
    knownOn: '2024-10-09',
    confidence: 'B',
    cite: [{ source: 'white-paper', locator: 'table 1' }],
  };
}

describe('the build-up', () => {
  finds([
    [
      'lines whose gap no note states',
      {
        at: '/defense/pillars/0',
        to: {
          id: 'standoff',
          of: 'level',
          kind: 'pillar',
          label: 'Stand-off',
          figure: { ...changedFigure('standoff-value', 42), unit: 'jpy-trillion' },
        },
      },
      'gap: defense.json, level, /plans/0/note: found a note without the gap, expected a note that states the gap of 1: the parts add up to 42, the total is 43',
    ],
    [
      'a composition that does not add up, across units',
      { at: '/defense/composition/0/figure/value', to: 7.6 },
      'gap: defense.json, share-2024, /securityShare/0/note: found nothing, expected a note that states the gap of 0.1: the parts add up to 7.83, the total is 7.93',
    ],
    [
      'parts whose gap no note states',
      { at: '/defense/composition/1/note', to: undefined },
      'gap: defense.json, fields, /composition/1/note: found nothing, expected a note that states the gap of 5: the parts add up to 235, the total is 230',
    ],
    [
      'a part of a share that does not exist',
      [
        { at: '/defense/composition/1', to: undefined },
        { at: '/defense/composition/0/of', to: 'share-2025' },
      ],
      'reference: defense.json, ministry, /composition/0/of: found "share-2025", expected the id of a share of the build-up',
    ],
    [
      'assistance to a party',
      { at: '/defense/assistance/0/recipient', to: 'reds' },
      'reference: defense.json, grant, /assistance/0/recipient: found "reds", expected the id of a government of actors.json',
    ],
    [
      'spending of nobody',
      { at: '/defense/international/0/actor', to: 'eastland' },
      'reference: defense.json, westland-2023, /international/0/actor: found "eastland", expected the id of a record of actors.json',
    ],
    [
      'a rate that does not follow, trillions over billions',
      { at: '/defense/plansInDollars/0/dollars/value', to: 310 },
      'derivation: defense.json, level-rate, /plansInDollars/0/rate/value: found 143.3, expected 138.71, the ratio of level-total, level-in-dollars',
    ],
    [
      'a step decided after the edition',
      { at: '/defense/taxTimeline/0/date', to: '2024-12-13' },
      'edition: defense.json, tax-2022, /taxTimeline/0/knownOn: found "2022-12-16" for 2024-12-13, expected a day after the edition, 2024-12-02',
    ],
  ]);
});

describe('disagreements', () => {
  finds([
    [
      'a claim of a source that does not exist',
      { at: '/disagreements/0/claims/1/cite/0/source', to: 'gazette' },
      'reference: disagreements.json, gain, /0/claims/1/cite/0/source: found "gazette", expected the id of a record of sources.json',
    ],
  ]);
});
