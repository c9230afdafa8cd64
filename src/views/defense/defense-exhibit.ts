import { creditsOf } from '#charts/credits.ts';
import type { Cell, Exhibit, Row } from '#charts/exhibit.ts';
import { fixed, plain } from '#domain/amounts.ts';
import { isLater } from '#domain/budget.ts';
import { planFigureIds } from '#domain/derived-figures.ts';
import type { PlanProgress } from '#domain/budget.ts';
import { formatDate } from '#domain/dates.ts';
import type { AnnualBudget, BudgetStage, Defense } from '#domain/defense.ts';
import type { Figure, Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { BASIS_WORDS, defenseTitle, describeDefense } from './describe-defense.ts';
import type { TrackedYear, Tracker } from './tracker.ts';

/** How the stages of a budget are called in the table and in names. */
const STAGE_WORDS: Readonly<Record<BudgetStage, string>> = {
  initial: 'Initial',
  request: 'Request',
  plan: 'Plan',
};

const COLUMNS: Exhibit['columns'] = [
  { key: 'year', label: 'Fiscal year' },
  { key: 'stage', label: 'Stage' },
  { key: 'excl', label: 'Without US-forces realignment', numeric: true },
  { key: 'incl', label: 'With US-forces realignment', numeric: true },
  { key: 'share', label: '% of FY2022 GDP, security-related', numeric: true },
];

/**
 * The tracker as a plain value: title, table, description, sources. What the selection does to it is said by
 * {@link defenseTouched}.
 */
export function defenseExhibit(
  tracker: Tracker,
  defense: Defense,
  sources: readonly Source[],
): Omit<Exhibit, 'touched'> {
  const figures = figuresOf(tracker, defense);
  return {
    id: 'defense',
    title: defenseTitle(tracker),
    basis: `¥ trillion, initial budget ${BASIS_WORDS[tracker.basis]}; fiscal years, April to March`,
    description: describeDefense(tracker),
    columns: COLUMNS,
    rows: [
      ...tracker.years.flatMap((year) => yearRows(year, tracker, defense)),
      ...tracker.progress.map(progressRow),
    ],
    flags: laterFlags(tracker, figures),
    credits: creditsOf(
      figures.flatMap((f) => f.cite),
      sources,
    ),
  };
}

/** Every figure that stands in the table. */
function figuresOf({ years, progress, knowledge }: Tracker, defense: Defense): readonly Figure[] {
  const budgets = defense.budgets.flatMap((b) => [b.excl ?? [], b.incl ?? []].flat());
  const figures = [
    ...budgets.filter((f) => isKnown(f, knowledge.knownBy)),
    ...years.flatMap((y) => y.share?.share.share ?? []),
    ...progress.flatMap((p) => [p.plan.total, ...p.inputs]),
  ];
  return [...new Map(figures.map((f) => [f.id, f])).values()];
}

function laterFlags({ knowledge }: Tracker, figures: readonly Figure[]): Exhibit['flags'] {
  const later = figures.filter((f) => isLater(f, knowledge)).length;
  return later === 0 ? [] : [{ kind: 'later', label: `${later} known later` }];
}

function yearRows(year: TrackedYear, tracker: Tracker, defense: Defense): readonly Row[] {
  const { knownBy } = tracker.knowledge;
  const budgets = defense.budgets.filter(
    (b) =>
      b.fiscalYear === year.fiscalYear &&
      [b.excl, b.incl].some((f) => f !== undefined && isKnown(f, knownBy)),
  );
  if (budgets.length === 0) {
    const dash = { text: '–', note: `No budget of ${year.fiscalYear} was known by then.` };
    return [
      {
        key: year.fiscalYear,
        cells: [{ text: year.fiscalYear }, { text: '–' }, dash, dash, shareCell(year)],
      },
    ];
  }
  const lead = budgets.find((b) => b.stage === 'initial') ?? budgets[0];
  return budgets.map((budget) => ({
    key: budget.id,
    cells: [
      { text: budget.fiscalYear },
      { text: stageText(budget, tracker), ...(budget.note === undefined ? {} : { note: budget.note }) },
      budgetCell(budget, budget.excl, knownBy),
      budgetCell(budget, budget.incl, knownBy),
      budget === lead
        ? shareCell(year)
        : { text: '–', note: `It stands in the other row of ${year.fiscalYear}.` },
    ],
  }));
}

function stageText(budget: AnnualBudget, { knowledge }: Tracker): string {
  const later = [budget.excl, budget.incl].find((f) => f !== undefined && isLater(f, knowledge));
  const words = STAGE_WORDS[budget.stage];
  return later === undefined ? words : `${words}, known ${formatDate(later.knownOn)}`;
}

function budgetCell(budget: AnnualBudget, figure: Figure | undefined, knownBy: string): Cell {
  if (figure !== undefined && isKnown(figure, knownBy)) return { text: fixed(figure.value, 4), figure };
  const reason = figure === undefined ? budget.note : undefined;
  return { text: '–', note: reason ?? 'Not known on this basis.' };
}

function shareCell({ share, fiscalYear }: TrackedYear): Cell {
  if (share === undefined) return { text: '–', note: `No share on this basis is known for ${fiscalYear}.` };
  const { share: figure, stage } = share.share;
  return { text: `${fixed(figure.value, 1)}${stage === 'target' ? ' (target)' : ''}`, figure };
}

function progressRow({ plan, done, share, years, of }: PlanProgress): Row {
  const total = fixed(plan.total.value, 1);
  const ids = planFigureIds(plan);
  return {
    key: plan.id,
    cells: [
      { text: `${plan.label}, ${plan.first} to ${plan.last}` },
      { text: `${years} of ${of} years` },
      { text: `${plain(done)} of ${total}`, reference: { kind: 'figure', id: ids.done }, computed: true },
      { text: '–', note: 'The plan totals leave US-forces realignment out.' },
      {
        text: `${fixed(share, 1)}% of ${total}`,
        reference: { kind: 'figure', id: ids.share },
        computed: true,
      },
    ],
  };
}
