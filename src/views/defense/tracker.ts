import { amount, fixed } from '#domain/amounts.ts';
import { budgetYears, eventsByFiscalYear, isLater, planProgress, standing } from '#domain/budget.ts';
import type { BudgetYear, Knowledge, PlanProgress } from '#domain/budget.ts';
import { fiscalYearOf, fiscalYearSpan } from '#domain/dates.ts';
import type { BudgetBasis, Defense, SecurityShare } from '#domain/defense.ts';
import type { Figure } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';
import type { Reading } from '#domain/reading.ts';

/** The share of GDP that one fiscal year stands at or is to reach. */
export type TrackedShare = { readonly share: SecurityShare; readonly later: boolean };

/** One fiscal year as the tracker draws it. */
export type TrackedYear = BudgetYear & {
  readonly share?: TrackedShare;
  /** Whether it runs on the day the world is shown on. */
  readonly running: boolean;
  /** Whether it belongs to the five-year plan. */
  readonly planned: boolean;
};

/**
 * What the tracker draws: years in their order, progress by plan total, and the scales, which never change. The selection
 * has no part in it: what that does to the years is their {@link YearReach}.
 */
export type Tracker = {
  readonly basis: BudgetBasis;
  readonly knowledge: Knowledge;
  readonly years: readonly TrackedYear[];
  readonly progress: readonly PlanProgress[];
  /** Upper end of the budget scale, in trillions of yen: the same for both bases and every day. */
  readonly most: number;
  /** Ends of the share scale, in percent. */
  readonly shares: { readonly least: number; readonly most: number };
};

/** What the selection does to the years of the tracker. */
export type YearReach = {
  readonly filtered: boolean;
  /** The matching events, undefined while they are not there. */
  readonly selectedEvents: number | undefined;
  /** How many of them fall into each fiscal year. */
  readonly events: Readonly<Record<string, number>>;
  /** The fiscal year that the selected dates are exactly. */
  readonly selected: string | undefined;
};

/** Reads the build-up as it stands on a day, as known by a day, on a basis. */
export function trackerOf(
  defense: Defense,
  { asOf, ...knowledge }: Knowledge & { readonly asOf: string },
  basis: BudgetBasis,
): Tracker {
  const years = budgetYears(defense, basis, knowledge);
  const running = fiscalYearOf(asOf);
  const progress = planProgress(defense, knowledge);
  return {
    basis,
    knowledge,
    progress,
    years: years.map((year) => {
      const share = shareOf(defense, year.fiscalYear, knowledge);
      return {
        ...year,
        ...(share === undefined ? {} : { share }),
        running: year.fiscalYear === running,
        planned: defense.plans.some((p) => p.first <= year.fiscalYear && year.fiscalYear <= p.last),
      };
    }),
    most: Math.ceil(Math.max(...defense.budgets.flatMap((b) => [b.excl?.value ?? 0, b.incl?.value ?? 0]))),
    shares: {
      least: Math.floor(Math.min(...defense.securityShare.map((s) => s.share.value))),
      most: Math.ceil(Math.max(...defense.securityShare.map((s) => s.share.value))),
    },
  };
}

/** What a selection does to the years. */
export function yearReach(
  { years }: Tracker,
  { filtered, index, matches }: Pick<Reading, 'filtered' | 'index' | 'matches'>,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): YearReach {
  const names = years.map((y) => y.fiscalYear);
  const events =
    index === undefined || matches === undefined
      ? []
      : eventsByFiscalYear(names, { columns: index.columns, bits: matches.bits });
  return {
    filtered,
    selectedEvents: matches?.total,
    events: Object.fromEntries(events),
    selected: names.find((name) => {
      const span = fiscalYearSpan(name);
      return span !== undefined && span.first === from && span.last === to;
    }),
  };
}

function shareOf(defense: Defense, fiscalYear: string, knowledge: Knowledge): TrackedShare | undefined {
  const share = defense.securityShare.find(
    (s) => s.fiscalYear === fiscalYear && isKnown(s.share, knowledge.knownBy),
  );
  return share === undefined ? undefined : { share, later: isLater(share.share, knowledge) };
}

/** The years whose budget has been decided, as far as admitted, oldest first. */
export function decidedYears(tracker: Tracker): readonly TrackedYear[] {
  return tracker.years.filter((y) => standing(y)?.budget.stage === 'initial');
}

/** What became known of a year after the edition, in words: "FY25 8.47", "FY25 1.8%". */
export function laterFigures({
  fiscalYear,
  later,
  share,
}: TrackedYear): readonly { readonly figure: Figure; readonly words: string }[] {
  const year = `FY${shortYear(fiscalYear)}`;
  const part = share?.later === true ? share.share.share : undefined;
  return [
    ...(later === undefined
      ? []
      : [{ figure: later.figure, words: `${year} ${fixed(later.figure.value, 2)}` }]),
    ...(part === undefined ? [] : [{ figure: part, words: `${year} ${amount(part)}` }]),
  ];
}

/** A fiscal year as an axis writes it: "24" for "FY2024". */
export function shortYear(fiscalYear: string): string {
  return fiscalYear.slice(-2);
}
