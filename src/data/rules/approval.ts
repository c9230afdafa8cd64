import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';

/** Shares of one reading are percentages of the same people: together at most 100. */
export const APPROVAL_RULES: readonly Rule[] = [
  rule(['approval'], ({ approval }) =>
    approval.flatMap(({ approve, disapprove }, index) => {
      const at = { file: 'approval.json', data: approval };
      const odd = [approve, disapprove].find((share) => share !== undefined && share.unit !== 'percent');
      const sum = approve.value + (disapprove?.value ?? 0);
      if (odd) {
        const found = `${odd.id} in ${odd.unit}`;
        return [faultAt(at, [index], { found, expected: 'shares in percent', rule: 'unit' })];
      }
      if (sum <= 100) return [];
      return [
        faultAt(at, [index], { found: `shares of ${sum} together`, expected: 'at most 100', rule: 'sum' }),
      ];
    }),
  ),
];
