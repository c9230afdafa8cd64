import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { FIGURE_FILES, figuresOf } from './walk.ts';
import { faultAt, pointerOf } from '#data/fault.ts';
import type { Path, RecordFault } from '#data/fault.ts';
import { RESOURCE_NAMES } from '#domain/record.ts';
import type { ResourceName, Resources } from '#domain/record.ts';

/** Ids in their order, and where each of them lies. */
type Named = { readonly ids: readonly string[]; readonly pathOf: (index: number) => Path };

/** The faults of all ids of a list that an earlier place has already taken. */
const repeats = (
  at: { readonly file: string; readonly data: unknown },
  { ids, pathOf }: Named,
  expected: string,
): readonly RecordFault[] => {
  if (new Set(ids).size === ids.length) return [];
  const first = new Map<string, number>();
  return ids.flatMap((id, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const found = `"${id}" again, as at ${pointerOf(pathOf(earlier))}`;
    return [faultAt(at, pathOf(index), { found, expected, rule: 'unique' })];
  });
};

type Identified = { readonly id: string };

/** The ids of a list of records that lies at a path. */
const records = (list: readonly Identified[], ...above: Path): Named => ({
  ids: list.map(({ id }) => id),
  pathOf: (index) => [...above, index, 'id'],
});

const recordIds = RESOURCE_NAMES.map((name) =>
  rule([name], (resources) => {
    const data = resources[name];
    if (!('length' in data)) return [];
    return repeats(
      { file: `${name}.json`, data },
      records(data),
      'an id that no other record of the file has',
    );
  }),
);

/** Lists inside the records of one file, each of which names a thing at most once. */
const inside = <Name extends ResourceName>(
  name: Name,
  lists: (data: Resources[Name]) => readonly Named[],
): Rule =>
  rule([name], (resources: Pick<Resources, Name>) => {
    const data = resources[name];
    const at = { file: `${name}.json`, data };
    return lists(data).flatMap((list) => repeats(at, list, 'each only once in its list'));
  });

const listedOnce = [
  inside('sources', (sources) =>
    sources.map(({ chronology = [] }, source) => ({
      ids: chronology.map(({ date }) => date),
      pathOf: (index) => [source, 'chronology', index, 'date'],
    })),
  ),
  inside('events', (events) =>
    events.flatMap(({ actors, themes }, event) => [
      { ids: actors.map(({ actor }) => actor), pathOf: (index) => [event, 'actors', index, 'actor'] },
      { ids: themes, pathOf: (index) => [event, 'themes', index] },
    ]),
  ),
  inside('disagreements', (disagreements) =>
    disagreements.map(({ claims }, index) => records(claims, index, 'claims')),
  ),
  inside('chamber', ({ thresholds, bases, groups, snapshots, comparisons }) => [
    records(thresholds, 'thresholds'),
    records(bases, 'bases'),
    records(groups, 'groups'),
    records(snapshots, 'snapshots'),
    records(comparisons, 'comparisons'),
    ...snapshots.map(({ seats }, snapshot): Named => ({
      ids: seats.map(({ group }) => group),
      pathOf: (index) => ['snapshots', snapshot, 'seats', index, 'group'],
    })),
  ]),
  inside('chamber', ({ committees, upperHouse }) => [
    records(committees, 'committees'),
    records(upperHouse?.groups ?? [], 'upperHouse', 'groups'),
    records(upperHouse?.snapshots ?? [], 'upperHouse', 'snapshots'),
    ...(upperHouse?.snapshots ?? []).map(({ seats }, snapshot): Named => ({
      ids: seats.map(({ group }) => group),
      pathOf: (index) => ['upperHouse', 'snapshots', snapshot, 'seats', index, 'group'],
    })),
  ]),
  inside('ballots', (ballots) =>
    ballots.flatMap(({ rounds, seats = [] }, ballot): readonly Named[] => [
      records(rounds, ballot, 'rounds'),
      { ids: seats.map(({ party }) => party), pathOf: (index) => [ballot, 'seats', index, 'party'] },
      ...rounds.map(({ candidates }, round): Named => ({
        ids: candidates.map(({ actor }) => actor),
        pathOf: (index) => [ballot, 'rounds', round, 'candidates', index, 'actor'],
      })),
    ]),
  ),
  inside('defense', ({ id: _id, gdpBase: _gdpBase, ...lists }) =>
    Object.entries(lists).map(([name, list]) => records(list, name)),
  ),
];

const figureIds = (data: object): Named => {
  const figures = figuresOf(data);
  return {
    ids: figures.map(({ value }) => value.id),
    pathOf: (index) => [...(figures[index]?.path ?? []), 'id'],
  };
};

const ONE_FIGURE = 'an id that no other figure of the package has';

const figuresOnce = FIGURE_FILES.flatMap((name, place) => [
  rule([name], (resources) =>
    repeats({ file: `${name}.json`, data: resources[name] }, figureIds(resources[name]), ONE_FIGURE),
  ),
  ...FIGURE_FILES.slice(0, place).map((earlier) =>
    rule([earlier, name], (resources) => {
      const taken = new Set(figureIds(resources[earlier]).ids);
      const { ids, pathOf } = figureIds(resources[name]);
      return ids.flatMap((id, index) =>
        taken.has(id)
          ? [
              faultAt({ file: `${name}.json`, data: resources[name] }, pathOf(index), {
                found: `"${id}" again, as in ${earlier}.json`,
                expected: ONE_FIGURE,
                rule: 'unique',
              }),
            ]
          : [],
      );
    }),
  ),
]);

/** Every id is unique in its list, a figure's in the package; no list names the same thing twice. */
export const ID_RULES: readonly Rule[] = [...recordIds, ...listedOnce, ...figuresOnce];
