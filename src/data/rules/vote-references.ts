import { ids, link } from './link.ts';
import { ACTOR, DISAGREEMENT, ofKind, PARTY, PERSON } from './references.ts';
import type { Rule } from './rule.ts';

/** Ballots, polls, positions, committees and the other house name actors, cabinets, groups and disagreements that exist. */
export const VOTE_REFERENCE_RULES: readonly Rule[] = [
  link({
    from: 'ballots',
    to: 'actors',
    references: (ballots) =>
      ballots.flatMap(({ body, elected, rounds }, ballot) => [
        { path: [ballot, 'body'], id: body },
        { path: [ballot, 'elected'], id: elected },
        ...rounds.flatMap(({ candidates }, round) =>
          candidates.map(({ actor }, index) => ({
            path: [ballot, 'rounds', round, 'candidates', index, 'actor'],
            id: actor,
          })),
        ),
      ]),
    targets: ids,
    expected: ACTOR,
  }),
  link({
    from: 'ballots',
    to: 'actors',
    references: (ballots) =>
      ballots.flatMap(({ seats = [] }, ballot) =>
        seats.map(({ party }, index) => ({ path: [ballot, 'seats', index, 'party'], id: party })),
      ),
    targets: ofKind('party'),
    expected: PARTY,
  }),
  link({
    from: 'positions',
    to: 'actors',
    references: (positions) => positions.map(({ party }, index) => ({ path: [index, 'party'], id: party })),
    targets: ofKind('party'),
    expected: PARTY,
  }),
  link({
    from: 'positions',
    to: 'actors',
    references: (positions) =>
      positions.map(({ speaker }, index) => ({ path: [index, 'speaker'], id: speaker })),
    targets: ofKind('person'),
    expected: PERSON,
  }),
  link({
    from: 'chamber',
    to: 'actors',
    references: ({ committees }) =>
      committees.map(({ chair }, index) => ({ path: ['committees', index, 'chair'], id: chair })),
    targets: ofKind('person'),
    expected: PERSON,
  }),
  link({
    from: 'chamber',
    to: 'actors',
    references: ({ upperHouse }) =>
      (upperHouse?.groups ?? []).map(({ party }, index) => ({
        path: ['upperHouse', 'groups', index, 'party'],
        id: party,
      })),
    targets: ofKind('party'),
    expected: PARTY,
  }),
  link({
    from: 'approval',
    to: 'cabinets',
    references: (readings) =>
      readings.map(({ cabinet }, index) => ({ path: [index, 'cabinet'], id: cabinet })),
    targets: ids,
    expected: 'the id of a record of cabinets.json',
  }),
  link({
    from: 'positions',
    to: 'disagreements',
    references: (positions) =>
      positions.map(({ disagreement }, index) => ({ path: [index, 'disagreement'], id: disagreement })),
    targets: ids,
    expected: DISAGREEMENT,
  }),
  link({
    from: 'chamber',
    to: 'chamber',
    references: ({ committees }) =>
      committees.map(({ group }, index) => ({ path: ['committees', index, 'group'], id: group })),
    targets: ({ groups }) => ids(groups),
    expected: 'the id of a group of the chamber',
  }),
  link({
    from: 'chamber',
    to: 'chamber',
    references: ({ upperHouse }) =>
      (upperHouse?.snapshots ?? []).flatMap(({ seats }, snapshot) =>
        seats.map(({ group }, index) => ({
          path: ['upperHouse', 'snapshots', snapshot, 'seats', index, 'group'],
          id: group,
        })),
      ),
    targets: ({ upperHouse }) => ids(upperHouse?.groups ?? []),
    expected: 'the id of a group of the upper house',
  }),
];
