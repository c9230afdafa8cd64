import { fixed, plain } from '#domain/amounts.ts';
import { standing } from '#domain/budget.ts';
import type { BudgetFigure, PlanProgress } from '#domain/budget.ts';
import type { BudgetBasis, BudgetStage, PlanTotal } from '#domain/defense.ts';
import { capitalized, counted, numberWord } from '#domain/number-words.ts';

import { decidedYears, shortYear } from './tracker.ts';
import type { Tracker, YearReach } from './tracker.ts';

/** How the bases are called in running text. */
export const BASIS_WORDS: Readonly<Record<BudgetBasis, string>> = {
  excl: 'without US-forces realignment',
  incl: 'with US-forces realignment',
};

/** How the plan totals are called after a number: "35% of the envelope". */
const TOTAL_WORDS: Readonly<Record<PlanTotal['kind'], string>> = {
  envelope: 'envelope',
  level: 'level',
  contracts: 'contract total',
};

/** How a stage is called in running text. */
export function stageWord(stage: BudgetStage): string {
  return { initial: 'initial budget', request: 'request', plan: 'plan' }[stage];
}

/**
 * The finding: "Two of five budgets fill 35% of the envelope". Where no plan is known yet, the last decided budget:
 * "The FY2022 budget is ¥5.2 trillion".
 */
export function defenseTitle(tracker: Tracker): string {
  const envelope = tracker.progress.find((p) => p.plan.kind === 'envelope');
  if (envelope !== undefined) {
    const verb = envelope.years === 1 ? 'fills' : 'fill';
    const count = `${capitalized(numberWord(envelope.years))} of ${numberWord(envelope.of)} budgets`;
    return `${count} ${verb} ${envelope.share.toFixed(0)}% of the envelope`;
  }
  const last = decidedYears(tracker).at(-1);
  const figure = last === undefined ? undefined : standing(last)?.figure;
  if (last === undefined || figure === undefined) return 'No defense budget was known by then';
  return `The ${last.fiscalYear} budget is ¥${fixed(figure.value, 1)} trillion`;
}

/**
 * What the selection does to the years, by the year that has most of it: "8 selected events, all in FY24"; empty where
 * nothing is selected.
 */
export function defenseTouched({ filtered, selectedEvents, events }: YearReach): string {
  if (!filtered || selectedEvents === undefined) return '';
  const words = counted(selectedEvents, 'selected event');
  if (selectedEvents === 0) return 'No selected event';
  const [fullest] = Object.entries(events).toSorted(([, a], [, b]) => b - a);
  const [year = '', most = 0] = fullest ?? [];
  if (most === 0) return `${words}, none in these years`;
  const share = most < selectedEvents ? `${most} ` : selectedEvents === 1 ? '' : 'all ';
  return `${words}, ${share}in FY${shortYear(year)}`;
}

/** What the tracker shows, for those who do not see it. */
export function describeDefense(tracker: Tracker): string {
  return [budgetSentence(tracker), ...tracker.progress.map(progressSentence), shareSentence(tracker)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function budgetSentence(tracker: Tracker): string {
  const decided = decidedYears(tracker);
  const first = decided[0];
  const last = decided.at(-1);
  const from = first === undefined ? undefined : standing(first);
  const to = last === undefined ? undefined : standing(last);
  if (from === undefined || to === undefined) return 'No initial budget was known by then.';
  const rest = tracker.years.flatMap((year) => {
    if (last !== undefined && year.fiscalYear <= last.fiscalYear) return [];
    const stands = standing(year);
    return stands === undefined ? [`${year.fiscalYear} is not known`] : [standsFor(stands)];
  });
  const span = `went from ${trillion(from)} yen in ${from.budget.fiscalYear} to ${trillion(to)} in ${to.budget.fiscalYear}`;
  const ahead = rest.length === 0 ? '' : `; ${rest.join('; ')}`;
  return `Japan’s initial defense budget ${BASIS_WORDS[tracker.basis]} ${span}${ahead}.`;
}

function standsFor({ budget, figure }: BudgetFigure): string {
  const value = `${fixed(figure.value, 1)} trillion`;
  if (budget.stage === 'request') return `the ministry asked for ${value} for ${budget.fiscalYear}`;
  if (budget.stage === 'plan') return `${value} is planned for ${budget.fiscalYear}`;
  return `${value} was decided for ${budget.fiscalYear}`;
}

function trillion({ figure }: BudgetFigure): string {
  return `${fixed(figure.value, 1)} trillion`;
}

function progressSentence({ plan, done, share, years, of }: PlanProgress): string {
  const what = plan.kind === 'contracts' ? 'new contracts' : 'budgets without US-forces realignment';
  const sum = `${plain(done, 1)} of ${fixed(plan.total.value, 1)} trillion yen, ${fixed(share, 1)}%`;
  return `${capitalized(TOTAL_WORDS[plan.kind])}: ${numberWord(years)} of ${numberWord(of)} years of ${what} come to ${sum}.`;
}

function shareSentence({ years }: Tracker): string {
  const shares = years.flatMap((y) => y.share ?? []);
  const last = shares.findLast((s) => s.share.stage === 'initial')?.share;
  const target = shares.find((s) => s.share.stage === 'target')?.share;
  const now =
    last === undefined
      ? ''
      : `Security-related spending is ${fixed(last.share.value, 1)}% of the GDP of FY2022 in ${last.fiscalYear}`;
  const aim = target === undefined ? '' : `${fixed(target.share.value, 1)}% in ${target.fiscalYear}`;
  if (now === '') return aim === '' ? '' : `The target is ${aim}.`;
  return aim === '' ? `${now}.` : `${now}; the target is ${aim}.`;
}
