import { ids, link } from './link.ts';
import type { Reference } from './link.ts';
import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { FIGURE_FILES, figuresOf } from './walk.ts';
import { faultAt } from '#data/fault.ts';
import type { ActorKind } from '#domain/actors.ts';
import type { Resources } from '#domain/record.ts';

/** The ids of the actors of one kind. */
export const ofKind =
  (kind: ActorKind) =>
  (actors: Resources['actors']): readonly string[] =>
    ids(actors.filter((actor) => actor.kind === kind));

export const PERSON = 'the id of a person of actors.json';
export const PARTY = 'the id of a party of actors.json';
export const ACTOR = 'the id of a record of actors.json';

const toActors = [
  link({
    from: 'actors',
    to: 'actors',
    references: (actors) =>
      actors.flatMap(({ memberships = [] }, actor) =>
        memberships.map(({ party }, index) => ({ path: [actor, 'memberships', index, 'party'], id: party })),
      ),
    targets: ofKind('party'),
    expected: PARTY,
  }),
  link({
    from: 'tenures',
    to: 'actors',
    references: (tenures) => tenures.map(({ person }, index) => ({ path: [index, 'person'], id: person })),
    targets: ofKind('person'),
    expected: PERSON,
  }),
  link({
    from: 'cabinets',
    to: 'actors',
    references: (cabinets) => cabinets.map(({ head }, index) => ({ path: [index, 'head'], id: head })),
    targets: ofKind('person'),
    expected: PERSON,
  }),
  link({
    from: 'events',
    to: 'actors',
    references: (events) =>
      events.flatMap(({ actors }, event) =>
        actors.map(({ actor }, index) => ({ path: [event, 'actors', index, 'actor'], id: actor })),
      ),
    targets: ids,
    expected: ACTOR,
  }),
  link({
    from: 'defense',
    to: 'actors',
    references: ({ assistance }) =>
      assistance.map(({ recipient }, index) => ({ path: ['assistance', index, 'recipient'], id: recipient })),
    targets: ofKind('government'),
    expected: 'the id of a government of actors.json',
  }),
  link({
    from: 'defense',
    to: 'actors',
    references: ({ international }) =>
      international.map(({ actor }, index) => ({ path: ['international', index, 'actor'], id: actor })),
    targets: ids,
    expected: ACTOR,
  }),
  link({
    from: 'chamber',
    to: 'actors',
    references: ({ groups }) =>
      groups.map(({ party }, index) => ({ path: ['groups', index, 'party'], id: party })),
    targets: ofKind('party'),
    expected: PARTY,
  }),
];

const toOthers = [
  link({
    from: 'tenures',
    to: 'offices',
    references: (tenures) => tenures.map(({ office }, index) => ({ path: [index, 'office'], id: office })),
    targets: ids,
    expected: 'the id of a record of offices.json',
  }),
  link({
    from: 'tenures',
    to: 'cabinets',
    references: (tenures) => tenures.map(({ cabinet }, index) => ({ path: [index, 'cabinet'], id: cabinet })),
    targets: ids,
    expected: 'the id of a record of cabinets.json',
  }),
  link({
    from: 'events',
    to: 'themes',
    references: (events) =>
      events.flatMap(({ themes }, event) =>
        themes.map((theme, index) => ({ path: [event, 'themes', index], id: theme })),
      ),
    targets: ids,
    expected: 'the id of a record of themes.json',
  }),
];

export const DISAGREEMENT = 'the id of a record of disagreements.json';

const figureDisagreements = (data: object): readonly Reference[] =>
  figuresOf(data).map(({ path, value }) => ({ path: [...path, 'disagreement'], id: value.disagreement }));

const toDisagreements = [
  link({
    from: 'events',
    to: 'disagreements',
    references: (events) =>
      events.map(({ disagreement }, index) => ({ path: [index, 'disagreement'], id: disagreement })),
    targets: ids,
    expected: DISAGREEMENT,
  }),
  ...FIGURE_FILES.map((from) =>
    link({
      from,
      to: 'disagreements',
      references: figureDisagreements,
      targets: ids,
      expected: DISAGREEMENT,
    }),
  ),
];

const concerned = [
  link({
    from: 'disagreements',
    to: 'chamber',
    references: (disagreements) =>
      disagreements.map(({ concerns }, index) => ({
        path: [index, 'concerns', 'group'],
        id: concerns?.kind === 'seat-change' ? concerns.group : undefined,
      })),
    targets: ({ groups }) => ids(groups),
    expected: 'the id of a group of the chamber',
  }),
  link({
    from: 'disagreements',
    to: 'chamber',
    references: (disagreements) =>
      disagreements.flatMap(({ claims }, index) =>
        claims.flatMap(({ comparisons = [] }, at) =>
          comparisons.map((comparison, which) => ({
            path: [index, 'claims', at, 'comparisons', which],
            id: comparison,
          })),
        ),
      ),
    targets: ({ comparisons }) => ids(comparisons),
    expected: 'the id of a comparison of the chamber',
  }),
];

const within = [
  rule(['disagreements'], ({ disagreements }) =>
    disagreements.flatMap(({ claims, lead }, index) =>
      claims.some(({ id }) => id === lead)
        ? []
        : [
            faultAt({ file: 'disagreements.json', data: disagreements }, [index, 'lead'], {
              found: `"${lead}"`,
              expected: `the id of one of its claims: ${ids(claims).join(', ')}`,
              rule: 'reference',
            }),
          ],
    ),
  ),
  link({
    from: 'chamber',
    to: 'chamber',
    references: ({ snapshots }) =>
      snapshots.flatMap(({ seats }, snapshot) =>
        seats.map(({ group }, index) => ({
          path: ['snapshots', snapshot, 'seats', index, 'group'],
          id: group,
        })),
      ),
    targets: ({ groups }) => ids(groups),
    expected: 'the id of a group of the chamber',
  }),
  link({
    from: 'chamber',
    to: 'chamber',
    references: ({ comparisons }) =>
      comparisons.flatMap(({ before, after }, index) => [
        { path: ['comparisons', index, 'before'], id: before },
        { path: ['comparisons', index, 'after'], id: after },
      ]),
    targets: ({ snapshots }) => ids(snapshots),
    expected: 'the id of a snapshot of the chamber',
  }),
  link({
    from: 'chamber',
    to: 'chamber',
    references: ({ snapshots, comparisons }) => [
      ...snapshots.map(({ basis }, index) => ({ path: ['snapshots', index, 'basis'], id: basis })),
      ...comparisons.map(({ basis }, index) => ({ path: ['comparisons', index, 'basis'], id: basis })),
    ],
    targets: ({ bases }) => ids(bases),
    expected: 'the id of a basis that the chamber describes',
  }),
  link({
    from: 'defense',
    to: 'defense',
    references: ({ composition }) =>
      composition.map((part, index) => ({ path: ['composition', index, 'of'], id: part.of })),
    targets: ({ securityShare }) => ids(securityShare),
    expected: 'the id of a share of the build-up',
  }),
  link({
    from: 'defense',
    to: 'defense',
    references: (defense) =>
      (['planParts', 'pillars', 'plansInDollars', 'progress'] as const).flatMap((list) =>
        defense[list].map((one, index) => ({ path: [list, index, 'of'], id: one.of })),
      ),
    targets: ({ plans }) => ids(plans),
    expected: 'the id of a plan of the build-up',
  }),
];

/** Every reference finds its target, of the right kind; the inputs of figures are held by the derivations. */
export const REFERENCE_RULES: readonly Rule[] = [
  ...toActors,
  ...toOthers,
  ...toDisagreements,
  ...concerned,
  ...within,
];
