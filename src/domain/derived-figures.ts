import { computed, unitOf } from '#domain/arithmetic.ts';
import { planProgress } from '#domain/budget.ts';
import type { Knowledge } from '#domain/budget.ts';
import type { Chamber } from '#domain/chamber.ts';
import type { Defense, PlanTotal } from '#domain/defense.ts';
import { distinctCites } from '#domain/distinct-cites.ts';
import type { Figure, Operation } from '#domain/evidence.ts';
import { figureIndex } from '#domain/figures.ts';
import { coalitionFigures, majority } from '#domain/seats.ts';

const DIGITS = 10;

/** What a derived figure is besides its arithmetic. */
type Derivation = Pick<Figure, 'id' | 'basis' | 'period'> & {
  readonly operation: Operation;
  readonly inputs: readonly Figure[];
};

/**
 * A figure computed from others: as sure as its least sure input, known since the last of them, cited where they are.
 * @throws where the inputs do not go together.
 */
export function derivedFigure({ id, basis, period, operation, inputs }: Derivation): Figure {
  const units = inputs.map((f) => f.unit);
  const unit = unitOf(operation, units);
  if (unit === undefined) {
    throw new Error(`${id}: ${operation} of ${units.join(', ')}; expected units that go together`);
  }
  const exact = computed(operation, inputs);
  return {
    id,
    value: Number(exact.toFixed(DIGITS)),
    unit,
    basis,
    period,
    status: 'derived',
    knownOn: inputs.reduce((day, f) => (f.knownOn > day ? f.knownOn : day), ''),
    confidence: inputs.reduce<Figure['confidence']>(
      (least, f) => (f.confidence > least ? f.confidence : least),
      'A',
    ),
    cite: distinctCites(inputs.flatMap((f) => f.cite)),
    operation,
    inputs: inputs.map((f) => f.id),
  };
}

/** The id of what was done so far of a plan total, and of its share of the total. */
export function planFigureIds(plan: PlanTotal): { readonly done: string; readonly share: string } {
  return { done: `${plan.id}-done`, share: `${plan.id}-share` };
}

/** What was budgeted or contracted so far of each plan total, and its share: 14.325 and 35.4% of the envelope. */
export function planFigures(defense: Defense, knowledge: Knowledge): readonly Figure[] {
  return planProgress(defense, knowledge).flatMap(({ plan, inputs }) => {
    const first = inputs[0];
    const last = inputs.at(-1);
    if (first === undefined || last === undefined) return [];
    const ids = planFigureIds(plan);
    const period = `${first.period}${first === last ? '' : `/${last.period}`}`;
    const done = derivedFigure({
      id: ids.done,
      basis: `${first.basis}, the years of the plan so far`,
      period,
      operation: 'sum',
      inputs,
    });
    const share = derivedFigure({
      id: ids.share,
      basis: `share of the plan total: ${plan.label.toLowerCase()}`,
      period,
      operation: 'share',
      inputs: [done, plan.total],
    });
    return [done, share];
  });
}

/** The id of the coalition's total in a snapshot, and of its distance to the majority. */
export function coalitionFigureIds(snapshot: string): { readonly total: string; readonly distance: string } {
  return { total: `coalition-${snapshot}`, distance: `majority-distance-${snapshot}` };
}

/** For each count of the chamber, the coalition's total and its distance to the majority: 220 and −13. */
function chamberFigures(chamber: Chamber): readonly Figure[] {
  return chamber.snapshots.flatMap((snapshot) => {
    const inputs = coalitionFigures(chamber, snapshot);
    if (inputs.length === 0) return [];
    const ids = coalitionFigureIds(snapshot.id);
    const period = snapshot.asOf;
    const total = derivedFigure({
      id: ids.total,
      basis: `seats of the coalition, ${snapshot.label}`,
      period,
      operation: 'sum',
      inputs,
    });
    const distance = derivedFigure({
      id: ids.distance,
      basis: `seats of the coalition above the majority; below zero it is short of it. ${snapshot.label}`,
      period,
      operation: 'difference',
      inputs: [total, majority(chamber).seats],
    });
    return [total, distance];
  });
}

/** Every figure the views compute from what can be read, with the figures it is computed from. */
export function derivedFigures(
  { chamber, defense }: { readonly chamber?: Chamber; readonly defense?: Defense },
  knowledge: Knowledge,
): readonly Figure[] {
  return [
    ...(chamber === undefined ? [] : chamberFigures(chamber)),
    ...(defense === undefined ? [] : planFigures(defense, knowledge)),
  ];
}

/** Every figure by its id: those stored in the given resources, and those the views compute from them. */
export function allFigures(
  resources: { readonly chamber?: Chamber; readonly defense?: Defense },
  knowledge: Knowledge,
): ReadonlyMap<string, Figure> {
  const derived = derivedFigures(resources, knowledge).map((f) => [f.id, f] as const);
  return new Map([...figureIndex(resources), ...derived]);
}
