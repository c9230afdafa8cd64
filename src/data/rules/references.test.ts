import { describe } from 'vitest';
import { finds } from './fault-table.ts';
import { SMALL_RECORD } from '#data/small-record.ts';

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
      'a claim shown by a comparison that does not exist',
      { at: '/disagreements/0/claims/0/comparisons', to: ['runes'] },
      'reference: disagreements.json, gain, /0/claims/0/comparisons/0: found "runes", expected the id of a comparison of the chamber',
    ],
    [
      'an input that does not exist',
      { at: '/defense/securityShare/0/share/inputs/1', to: 'gnp' },
      'reference: defense.json, share-value-2024, /securityShare/0/share/inputs/1: found "gnp", expected the id of a figure of the package',
    ],
  ]);
});
