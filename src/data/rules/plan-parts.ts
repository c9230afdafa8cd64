import { decimals } from '#domain/arithmetic.ts';
import { rule } from './rule.ts';
import type { Rule } from './rule.ts';
import { faultAt } from '#data/fault.ts';

/** What parts add up to, and how far that is from their total, in the digits of the most precise of them. */
export const gapOf = (
  parts: readonly number[],
  total: number,
): { readonly sum: number; readonly gap: number } => {
  const digits = Math.max(...[...parts, total].map(decimals));
  const sum = Number(parts.reduce((a, b) => a + b, 0).toFixed(digits));
  return { sum, gap: Number(Math.abs(sum - total).toFixed(digits)) };
};

/** Whether a note has a number in it, as a number of its own. */
export const states = (note: string | undefined, value: number): boolean => {
  const digits = String(value).replace('.', String.raw`\.`);
  return note !== undefined && new RegExp(String.raw`(?<![\d.,])${digits}(?!\d|[.,]\d)`).test(note);
};

const units = rule(['defense'], ({ defense }) => {
  const totals = new Map(defense.plans.map(({ id, total }) => [id, total.unit]));
  return (['planParts', 'pillars'] as const).flatMap((list) =>
    defense[list].flatMap(({ of, figure }, index) => {
      const unit = totals.get(of);
      if (unit === undefined || unit === figure.unit) return [];
      return [
        faultAt({ file: 'defense.json', data: defense }, [list, index, 'figure', 'unit'], {
          found: `"${figure.unit}"`,
          expected: `"${unit}", as in the total of ${of}`,
          rule: 'unit',
        }),
      ];
    }),
  );
});

const gaps = rule(['defense'], ({ defense }) =>
  defense.plans.flatMap(({ id, total, note }, index) =>
    [defense.planParts, defense.pillars].flatMap((list) => {
      const parts = list.filter(({ of, figure }) => of === id && figure.unit === total.unit);
      if (parts.length === 0) return [];
      const { sum, gap } = gapOf(
        parts.map(({ figure }) => figure.value),
        total.value,
      );
      if (gap === 0 || states(note, gap)) return [];
      return [
        faultAt({ file: 'defense.json', data: defense }, ['plans', index, 'note'], {
          found: note === undefined ? 'nothing' : 'a note without the gap',
          expected: `a note that states the gap of ${gap}: the parts add up to ${sum}, the total is ${total.value}`,
          rule: 'gap',
        }),
      ];
    }),
  ),
);

/** Parts and lines of a plan are in the unit of its total, and a gap between them and the total is stated in its note. */
export const PLAN_RULES: readonly Rule[] = [units, gaps];
