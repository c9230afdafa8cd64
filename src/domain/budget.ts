import { countRun, hasBit } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber, fiscalYearSpan } from '#domain/dates.ts';
import type { AnnualBudget, BudgetBasis, BudgetStage, Defense, PlanTotal } from '#domain/defense.ts';
import { touching } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { Figure } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

/** An amount in trillions of yen. */
export type TrillionYen = number & { readonly unit?: 'jpy-trillion' };
/** A share in percent. */
export type Percent = number & { readonly unit?: 'percent' };

/** What one reads by: the edition of the record and the day up to which figures are admitted. */
export type Knowledge = { readonly edition: string; readonly knownBy: string };

/** A budget with its figure on the basis asked for. */
export type BudgetFigure = { readonly budget: AnnualBudget; readonly figure: Figure };

/** What is known of one fiscal year's budget on a basis. */
export type BudgetYear = {
  readonly fiscalYear: string;
  /** The most binding budget known by the edition: decided before requested, requested before planned. */
  readonly known?: BudgetFigure;
  /** The most binding budget that became known since the edition, where "known by" admits it. */
  readonly later?: BudgetFigure;
  /** Why there is no figure, where there is none. */
  readonly missing?: string;
};

/** How far along a plan total is: what was budgeted or contracted so far, of which total. */
export type PlanProgress = {
  readonly plan: PlanTotal;
  /** The yearly figures summed, oldest first. */
  readonly inputs: readonly Figure[];
  readonly done: TrillionYen;
  /** The part of `done` that was known by the edition. */
  readonly settled: TrillionYen;
  readonly share: Percent;
  /** How many of the plan's years are in the sum, of how many. */
  readonly years: number;
  readonly of: number;
};

const BINDING: Readonly<Record<BudgetStage, number>> = { initial: 0, request: 1, plan: 2 };

/** The figure of a budget on a basis, absent where it is not known. */
function budgetFigure(budget: AnnualBudget, basis: BudgetBasis): Figure | undefined {
  return basis === 'excl' ? budget.excl : budget.incl;
}

/** The number of a fiscal year: 2024 for "FY2024". @throws for anything else. */
export function fiscalYearNumber(fiscalYear: string): number {
  const match = /^FY(\d{4})$/.exec(fiscalYear);
  if (match === null) throw new Error(`fiscal year "${fiscalYear}": expected "FY" and four digits`);
  return Number(match[1]);
}

/** Whether a figure became known only after the edition of the record, and is admitted. */
export function isLater(figure: Figure, { edition, knownBy }: Knowledge): boolean {
  return figure.knownOn > edition && isKnown(figure, knownBy);
}

/**
 * Every fiscal year from the first to the last budget of the record, whatever is known of it, so that the years stay
 * where they are when a clock moves. Known by 2 December 2024: FY2013 to FY2024 decided, FY2025 requested, FY2026 not
 * known, FY2027 planned.
 */
export function budgetYears(
  defense: Defense,
  basis: BudgetBasis,
  knowledge: Knowledge,
): readonly BudgetYear[] {
  const numbers = defense.budgets.map((b) => fiscalYearNumber(b.fiscalYear));
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  const count = Math.max(...numbers) - first + 1;
  return Array.from({ length: count }, (_, i) => budgetYear(defense, `FY${first + i}`, basis, knowledge));
}

function budgetYear(
  defense: Defense,
  fiscalYear: string,
  basis: BudgetBasis,
  knowledge: Knowledge,
): BudgetYear {
  const stages = defense.budgets
    .filter((b) => b.fiscalYear === fiscalYear)
    .toSorted((a, b) => BINDING[a.stage] - BINDING[b.stage]);
  const figures = stages.flatMap((budget) => {
    const figure = budgetFigure(budget, basis);
    return figure === undefined || !isKnown(figure, knowledge.knownBy) ? [] : [{ budget, figure }];
  });
  const known = figures.find(({ figure }) => !isLater(figure, knowledge));
  const later = figures.find(({ figure }) => isLater(figure, knowledge));
  return {
    fiscalYear,
    ...(known === undefined ? {} : { known }),
    ...(later === undefined ? {} : { later }),
    ...(figures.length > 0 ? {} : { missing: reasonMissing(stages, fiscalYear, knowledge) }),
  };
}

function reasonMissing(stages: readonly AnnualBudget[], fiscalYear: string, { knownBy }: Knowledge): string {
  const known = stages.find((b) => [b.excl, b.incl].some((f) => f !== undefined && isKnown(f, knownBy)));
  if (known === undefined) return `No budget of ${fiscalYear} was known by then.`;
  return known.note ?? `The ${known.stage} of ${fiscalYear} is not stated on this basis.`;
}

/** The figure that stands for a year: what is admitted last and binds most. */
export function standing(year: BudgetYear): BudgetFigure | undefined {
  return year.later ?? year.known;
}

/**
 * Progress of each plan total by the figures of its own kind: initial budgets without US-forces realignment against
 * the envelope and the level, new contracts against the contract total. Only figures known by the day count.
 * Known by 2 December 2024: 14.3 of 40.5 trillion (35%), of 43.0 (33%), contracts 18.3 of 43.5 (42%).
 */
export function planProgress(defense: Defense, knowledge: Knowledge): readonly PlanProgress[] {
  return defense.plans
    .filter((plan) => isKnown(plan.total, knowledge.knownBy))
    .map((plan) => {
      const first = fiscalYearNumber(plan.first);
      const last = fiscalYearNumber(plan.last);
      const inputs = yearlyFigures(defense, plan)
        .filter(({ year, figure }) => year >= first && year <= last && isKnown(figure, knowledge.knownBy))
        .toSorted((a, b) => a.year - b.year)
        .map(({ figure }) => figure);
      const done = total(inputs);
      return {
        plan,
        inputs,
        done,
        settled: total(inputs.filter((f) => !isLater(f, knowledge))),
        share: (100 * done) / plan.total.value,
        years: inputs.length,
        of: last - first + 1,
      };
    });
}

/** A sum without the dust of binary fractions: the record has at most four decimals. */
function total(figures: readonly Figure[]): TrillionYen {
  return Number(figures.reduce((sum, f) => sum + f.value, 0).toFixed(4));
}

function yearlyFigures(defense: Defense, plan: PlanTotal): readonly { year: number; figure: Figure }[] {
  if (plan.kind === 'contracts') {
    return defense.contracts.map((c) => ({ year: fiscalYearNumber(c.fiscalYear), figure: c.figure }));
  }
  return defense.budgets
    .filter((b) => b.stage === 'initial')
    .flatMap((b) => (b.excl === undefined ? [] : [{ year: fiscalYearNumber(b.fiscalYear), figure: b.excl }]));
}

/**
 * How many events of a set fall into each fiscal year, in the order given. An event that reaches over a year's end counts
 * in both, as it does in a selection by dates.
 */
export function eventsByFiscalYear(
  fiscalYears: readonly string[],
  { columns, bits }: { readonly columns: EventColumns; readonly bits: Bits },
): ReadonlyMap<string, number> {
  return new Map(
    fiscalYears.map((fiscalYear) => {
      const span = fiscalYearSpan(fiscalYear);
      if (span === undefined) return [fiscalYear, 0];
      const year = { first: dayNumber(span.first), last: dayNumber(span.last) };
      const { begin, end, running } = touching(columns, year);
      const from = running.filter((position) => hasBit(bits, position)).length;
      return [fiscalYear, from + countRun(bits, begin, end)];
    }),
  );
}
