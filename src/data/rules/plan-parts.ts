import { decimals } from '#domain/arithmetic.ts';
import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';

/** Whether a note has a number in it, as a number of its own. */
const states = (note: string | undefined, value: number): boolean => {
  const digits = String(value).replace('.', String.raw`\.`);
  return note !== undefined && new RegExp(String.raw`(?<![\d.,])${digits}(?!\d|[.,]\d)`).test(note);
};

const units = rule(['defense'], ({ defense }) => {
  const totals = new Map(defense.plans.map(({ id, total }) => [id, total.unit]));
  return defense.planParts.flatMap(({ of, figure }, index) => {
    const unit = totals.get(of);
    if (unit === undefined || unit === figure.unit) return [];
    return [
      faultAt({ file: 'defense.json', data: defense }, ['planParts', index, 'figure', 'unit'], {
        found: `"${figure.unit}"`,
        expected: `"${unit}", as in the total of ${of}`,
        rule: 'unit',
      }),
    ];
  });
});

const gaps = rule(['defense'], ({ defense }) =>
  defense.plans.flatMap(({ id, total, note }, index) => {
    const parts = defense.planParts.filter(({ of, figure }) => of === id && figure.unit === total.unit);
    if (parts.length === 0) return [];
    const values = parts.map(({ figure }) => figure.value);
    const digits = Math.max(...[...values, total.value].map(decimals));
    const sum = Number(values.reduce((a, b) => a + b, 0).toFixed(digits));
    const gap = Number(Math.abs(sum - total.value).toFixed(digits));
    if (gap === 0 || states(note, gap)) return [];
    return [
      faultAt({ file: 'defense.json', data: defense }, ['plans', index, 'note'], {
        found: note === undefined ? 'nothing' : 'a note without the gap',
        expected: `a note that states the gap of ${gap}: the parts add up to ${sum}, the total is ${total.value}`,
        rule: 'gap',
      }),
    ];
  }),
);

/** The parts of a plan are in the unit of its total, and a gap between them and the total is stated in its note. */
export const PLAN_RULES: readonly Rule[] = [units, gaps];
