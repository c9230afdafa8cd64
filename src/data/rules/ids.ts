import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { figuresOf } from './walk.ts';
import { faultAt, pointerOf } from '#data/fault.ts';
import type { Path, RecordFault } from '#data/fault.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';
import type { ResourceName, Resources } from '#domain/record.ts';

type Named = { readonly path: Path; readonly id: string };

/** The faults of all entries of a list that an earlier entry has already named. */
const repeats = (
  at: { readonly file: string; readonly data: unknown },
  entries: readonly Named[],
  expected: string,
): readonly RecordFault[] => {
  const first = new Map<string, Path>();
  return entries.flatMap(({ path, id }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, path);
      return [];
    }
    const found = `"${id}" again, as at ${pointerOf(earlier)}`;
    return [faultAt(at, path, { found, expected, rule: 'unique' })];
  });
};

const ids = (list: readonly { readonly id: string }[], ...above: Path): readonly Named[] =>
  list.map(({ id }, index) => ({ path: [...above, index, 'id'], id }));

const recordIds = RESOURCE_NAMES.map((name) =>
  rule([name], (resources) => {
    const data = resources[name];
    if (!('length' in data)) return [];
    return repeats({ file: `${name}.json`, data }, ids(data), 'an id that no other record of the file has');
  }),
);

type Lists<Name extends ResourceName> = (data: Resources[Name]) => readonly (readonly Named[])[];

/** Lists inside the records of one file, each of which names a thing at most once. */
const inside = <Name extends ResourceName>(name: Name, lists: Lists<Name>): Rule =>
  rule([name], (resources: Pick<Resources, Name>) => {
    const data = resources[name];
    const at = { file: `${name}.json`, data };
    return lists(data).flatMap((list) => repeats(at, list, 'each only once in its list'));
  });

const listedOnce = [
  inside('sources', (sources) =>
    sources.map(({ chronology = [] }, source) =>
      chronology.map(({ date }, index) => ({ path: [source, 'chronology', index, 'date'], id: date })),
    ),
  ),
  inside('events', (events) =>
    events.flatMap(({ actors, themes }, event) => [
      actors.map(({ actor }, index) => ({ path: [event, 'actors', index, 'actor'], id: actor })),
      themes.map((theme, index) => ({ path: [event, 'themes', index], id: theme })),
    ]),
  ),
  inside('disagreements', (disagreements) =>
    disagreements.map(({ claims }, index) => ids(claims, index, 'claims')),
  ),
  inside('chamber', ({ thresholds, bases, groups, snapshots, comparisons }) => [
    ids(thresholds, 'thresholds'),
    ids(bases, 'bases'),
    ids(groups, 'groups'),
    ids(snapshots, 'snapshots'),
    ids(comparisons, 'comparisons'),
    ...snapshots.map(({ seats }, snapshot) =>
      seats.map(({ group }, index) => ({
        path: ['snapshots', snapshot, 'seats', index, 'group'],
        id: group,
      })),
    ),
  ]),
  inside('defense', ({ budgets, plans, planParts, contracts, securityShare, gdpShare }) => [
    ids(budgets, 'budgets'),
    ids(plans, 'plans'),
    ids(planParts, 'planParts'),
    ids(contracts, 'contracts'),
    ids(securityShare, 'securityShare'),
    ids(gdpShare, 'gdpShare'),
  ]),
];

const figureIds = (data: unknown): readonly Named[] =>
  figuresOf(data).map(({ path, value }) => ({ path: [...path, 'id'], id: value.id }));

const ONE_FIGURE = 'an id that no other figure of the package has';

const figuresOnce = [
  rule(['chamber'], ({ chamber }) =>
    repeats({ file: 'chamber.json', data: chamber }, figureIds(chamber), ONE_FIGURE),
  ),
  rule(['defense'], ({ defense }) =>
    repeats({ file: 'defense.json', data: defense }, figureIds(defense), ONE_FIGURE),
  ),
  rule(['chamber', 'defense'], ({ chamber, defense }) => {
    const taken = new Set(figureIds(chamber).map(({ id }) => id));
    return figureIds(defense)
      .filter(({ id }) => taken.has(id))
      .map(({ path, id }) =>
        faultAt({ file: 'defense.json', data: defense }, path, {
          found: `"${id}" again, as in chamber.json`,
          expected: ONE_FIGURE,
          rule: 'unique',
        }),
      );
  }),
];

/** Every id is unique in its list, a figure's in the package; no list names the same thing twice. */
export const ID_RULES: readonly Rule[] = [...recordIds, ...listedOnce, ...figuresOnce];
