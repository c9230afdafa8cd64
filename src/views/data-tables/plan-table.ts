import type { Exhibit } from '#charts/exhibit.ts';
import { fixed } from '#domain/amounts.ts';
import type { Defense, PlanTotal } from '#domain/defense.ts';
import { planFigureIds, planFigures } from '#domain/derived-figures.ts';
import type { Figure, Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

/** The totals of the five-year plan, each with its parts, how far it is filled, and the plan before it. */
export function planTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const known = defense.plans.filter((p) => isKnown(p.total, reading.knowledge.knownBy));
  const totals = known.map((p) => `¥${fixed(p.total.value, 1)}`);
  return figureList(
    {
      id: 'plans',
      title:
        totals.length === 0
          ? 'No plan total was known by then'
          : `Plan totals of ${totals.join(', ')} trillion`,
      basis: 'Named totals of the plan, which are never swapped for one another',
      subject: 'Total or part',
      sections: 'Plan total',
      sources,
    },
    defense.plans.flatMap((plan) => planLines(plan, defense, planFigures(defense, reading.knowledge))),
    reading,
  );
}

function planLines(
  plan: PlanTotal,
  { planParts, progress: stated }: Defense,
  progress: readonly Figure[],
): readonly FigureLine[] {
  const section = `${plan.label}, ${plan.first} to ${plan.last}`;
  const ids = planFigureIds(plan);
  const soFar = (label: string, id: string): readonly FigureLine[] => {
    const figure = progress.find((f) => f.id === id);
    return figure === undefined ? [] : [{ label, figure, section }];
  };
  const parts = planParts.filter((p) => p.of === plan.id);
  return [
    { label: plan.label, figure: plan.total, section, note: plan.note },
    ...parts.map(({ label, figure }) => ({
      label: `of this: ${label.toLowerCase()}`,
      figure,
      section,
      part: true as const,
    })),
    ...soFar('So far', ids.done),
    ...soFar('So far, of the total', ids.share),
    ...stated
      .filter((p) => p.of === plan.id)
      .map(({ through, figure }) => ({ label: `So far as stated, through ${through}`, figure, section })),
    ...(plan.previous === undefined ? [] : [{ label: 'The plan before', figure: plan.previous, section }]),
    ...(plan.growth === undefined
      ? []
      : [{ label: 'Growth over the plan before', figure: plan.growth, section }]),
  ];
}
