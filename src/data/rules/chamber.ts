import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';
import type { Path } from '#data/fault.ts';
import type { Chamber } from '#domain/chamber.ts';

const at = (chamber: Chamber) => ({ file: 'chamber.json', data: chamber });

/** A number with the sign the page prints. */
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'));

const seatUnits = rule(['chamber'], ({ chamber }) => {
  const counts: { readonly path: Path; readonly unit: string }[] = [
    { path: ['seats', 'unit'], unit: chamber.seats.unit },
    ...chamber.thresholds.map(({ seats }, index) => ({
      path: ['thresholds', index, 'seats', 'unit'],
      unit: seats.unit,
    })),
    ...chamber.snapshots.flatMap(({ seats, vacancies }, snapshot) => [
      ...seats.map(({ figure }, index) => ({
        path: ['snapshots', snapshot, 'seats', index, 'figure', 'unit'],
        unit: figure.unit,
      })),
      ...(vacancies ? [{ path: ['snapshots', snapshot, 'vacancies', 'unit'], unit: vacancies.unit }] : []),
    ]),
  ];
  return counts
    .filter(({ unit }) => unit !== 'seats')
    .map(({ path, unit }) =>
      faultAt(at(chamber), path, { found: `"${unit}"`, expected: '"seats"', rule: 'unit' }),
    );
});

const sums = rule(['chamber'], ({ chamber }) =>
  chamber.snapshots.flatMap(({ seats, vacancies }, index) => {
    const counted = [...seats.map(({ figure }) => figure.value), vacancies?.value ?? 0];
    const sum = counted.reduce((total, value) => total + value, 0);
    if (sum === chamber.seats.value) return [];
    return [
      faultAt(at(chamber), ['snapshots', index, 'seats'], {
        found: `${sum} seats and vacancies (${signed(sum - chamber.seats.value)})`,
        expected: `${chamber.seats.value}, the seats of the chamber`,
        rule: 'sum',
      }),
    ];
  }),
);

const splits = rule(['chamber'], ({ chamber }) =>
  chamber.snapshots.flatMap(({ seats }, snapshot) =>
    seats.flatMap(({ figure, split }, index) => {
      const sum = (split?.single.value ?? 0) + (split?.proportional.value ?? 0);
      if (split === undefined || sum === figure.value) return [];
      return [
        faultAt(at(chamber), ['snapshots', snapshot, 'seats', index, 'split'], {
          found: `${sum} single and proportional seats`,
          expected: `${figure.value}, the seats of the party`,
          rule: 'sum',
        }),
      ];
    }),
  ),
);

const otherHouse = rule(['chamber'], ({ chamber }) => {
  const { upperHouse } = chamber;
  return (upperHouse?.snapshots ?? []).flatMap(({ seats, vacancies }, index) => {
    const sum = seats.reduce((all, { figure }) => all + figure.value, vacancies?.value ?? 0);
    if (upperHouse === undefined || sum === upperHouse.seats.value) return [];
    return [
      faultAt(at(chamber), ['upperHouse', 'snapshots', index, 'seats'], {
        found: `${sum} seats and vacancies (${signed(sum - upperHouse.seats.value)})`,
        expected: `${upperHouse.seats.value}, the seats of the upper house`,
        rule: 'sum',
      }),
    ];
  });
});

/** A chair sits for the party of the group the committee is counted for. */
const chairs = rule(['chamber', 'actors'], ({ chamber, actors }) => {
  const parties = new Map(chamber.groups.map(({ id, party }) => [id, party]));
  const people = new Map(actors.map((actor) => [actor.id, actor.memberships ?? []]));
  return chamber.committees.flatMap(({ chair, group }, index) => {
    const [party, memberships] = [parties.get(group), people.get(chair)];
    if (party === undefined || memberships === undefined) return [];
    if (memberships.some((membership) => membership.party === party)) return [];
    return [
      faultAt(at(chamber), ['committees', index, 'group'], {
        found: `"${group}", of which ${chair} is no member in actors.json`,
        expected: `a group of the chair’s party, or ${party} among the chair’s memberships`,
        rule: 'chair',
      }),
    ];
  });
});

const comparedBases = rule(['chamber'], ({ chamber }) => {
  const bases = new Map(chamber.snapshots.map(({ id, basis }) => [id, basis]));
  return chamber.comparisons.flatMap((comparison, index) =>
    (['before', 'after'] as const).flatMap((side) => {
      const basis = bases.get(comparison[side]);
      if (basis === undefined || basis === comparison.basis) return [];
      return [
        faultAt(at(chamber), ['comparisons', index, side], {
          found: `"${comparison[side]}", counted by ${basis}`,
          expected: `a snapshot counted by ${comparison.basis}`,
          rule: 'basis',
        }),
      ];
    }),
  );
});

const firstComparison = rule(['chamber'], ({ chamber }) => {
  const marked = chamber.comparisons.filter((comparison) => comparison.default).length;
  if (marked === 1 || chamber.comparisons.length === 0) return [];
  return [
    faultAt(at(chamber), ['comparisons'], {
      found: `${marked} marked as default`,
      expected: 'one comparison marked as default',
      rule: 'default',
    }),
  ];
});

/**
 * Every snapshot of both houses adds up to its seats, a split to the seats of its party; comparisons stay on one basis
 * and one of them is shown first; a committee is counted for its chair's party.
 */
export const CHAMBER_RULES: readonly Rule[] = [
  seatUnits,
  sums,
  splits,
  otherHouse,
  comparedBases,
  firstComparison,
  chairs,
];
