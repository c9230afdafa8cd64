import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import { formatDate } from '#domain/dates.ts';
import type { AnnualBudget, BudgetStage, Defense } from '#domain/defense.ts';
import type { Figure, Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { citesIn, figureCell, laterFlags } from './cells.ts';
import type { TableReading } from './table-reading.ts';

const STAGES: Readonly<Record<BudgetStage, string>> = {
  initial: 'initial budget',
  request: 'request',
  plan: 'plan',
};

/** Every annual budget on both bases, requests and plans beside the decided ones. */
export function budgetTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  { knowledge }: TableReading,
): Exhibit {
  const known = defense.budgets.filter((b) => figuresOf(b).some((f) => isKnown(f, knowledge.knownBy)));
  const rows = known.map((budget): Row => {
    const { excl, incl } = budget;
    const figures = figuresOf(budget).filter((f) => isKnown(f, knowledge.knownBy));
    return {
      key: budget.id,
      cells: [
        { text: budget.fiscalYear },
        { text: STAGES[budget.stage] },
        figureCell(excl, knowledge, budget.note ?? 'Not stated on this basis.'),
        figureCell(incl, knowledge, budget.note ?? 'Not stated on this basis.'),
        { text: onceEach(figures.map((f) => formatDate(f.knownOn))) },
        { text: onceEach(figures.map((f) => f.confidence)) },
        { text: budget.note ?? '' },
      ],
    };
  });
  const decided = known.filter((b) => b.stage === 'initial').length;
  const title = `${decided} decided budgets, ${known.length - decided} asked for or planned`;
  return {
    id: 'budgets',
    title,
    basis:
      '¥ trillion, fiscal years, April to March; the larger figure adds SACO and the local-burden part of US-forces realignment',
    description: `${title}. Each row gives a fiscal year’s defense budget without and with US-forces realignment in trillions of yen.`,
    columns: [
      { key: 'year', label: 'Fiscal year' },
      { key: 'stage', label: 'Stage', tight: true },
      { key: 'excl', label: 'Without realignment', numeric: true },
      { key: 'incl', label: 'With realignment', numeric: true },
      { key: 'known', label: 'Known since', tight: true },
      { key: 'confidence', label: 'Confidence', tight: true },
      { key: 'note', label: 'Note', under: true },
    ],
    rows,
    touched: undefined,
    flags: laterFlags(defense.budgets.flatMap(figuresOf), knowledge),
    credits: creditsOf(citesIn(rows), sources),
  };
}

function figuresOf({ excl, incl }: AnnualBudget): readonly Figure[] {
  return [excl ?? [], incl ?? []].flat();
}

/** The values of both figures, once where they agree: "A", "A, B". */
function onceEach(values: readonly string[]): string {
  return [...new Set(values)].join(', ');
}
