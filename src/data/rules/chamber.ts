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

/** Every snapshot adds up to the chamber; comparisons stay on one basis and one of them is shown first. */
export const CHAMBER_RULES: readonly Rule[] = [seatUnits, sums, comparedBases, firstComparison];
