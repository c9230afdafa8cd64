import { gapOf, states } from './plan-parts.ts';
import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';
import type { Path, RecordFault } from '#data/fault.ts';
import { inYen } from '#domain/arithmetic.ts';
import type { Defense } from '#domain/defense.ts';
import type { Figure } from '#domain/evidence.ts';

/** A total, the parts it should be the sum of, and the note that may state the gap between them. */
type Whole = {
  readonly path: Path;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly note: string | undefined;
};

const wholesOf = ({ securityShare, composition, financing }: Defense): readonly Whole[] => [
  ...securityShare.flatMap(({ id, amount, note }, index) => {
    const parts = composition.filter(({ of }) => of === id).map(({ figure }) => figure);
    return amount && parts.length > 0 ? [{ path: ['securityShare', index], total: amount, parts, note }] : [];
  }),
  ...Object.entries({ composition, financing }).flatMap(([list, items]) =>
    items.flatMap(({ figure, parts = [], note }, index) =>
      parts.length > 0
        ? [{ path: [list, index], total: figure, parts: parts.map((part) => part.figure), note }]
        : [],
    ),
  ),
];

const partFaults = (defense: Defense, { path, total, parts, note }: Whole): readonly RecordFault[] => {
  const values = parts.map(({ value, unit }) => inYen(value, unit, total.unit));
  const { sum, gap } = gapOf(values, total.value);
  if (gap === 0 || states(note, gap)) return [];
  return [
    faultAt({ file: 'defense.json', data: defense }, [...path, 'note'], {
      found: note === undefined ? 'nothing' : 'a note without the gap',
      expected: `a note that states the gap of ${gap}: the parts add up to ${sum}, the total is ${total.value}`,
      rule: 'gap',
    }),
  ];
};

/** What the 2% counts adds up to its amount, a line of it and of the financing to its figure, or a note states the gap. */
export const PART_RULES: readonly Rule[] = [
  rule(['defense'], ({ defense }) => wholesOf(defense).flatMap((whole) => partFaults(defense, whole))),
];
