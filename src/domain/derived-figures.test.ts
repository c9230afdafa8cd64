import { describe, expect, it } from 'vitest';

import { derivedFigure, planFigures } from '#domain/derived-figures.ts';
import type { Defense, PlanTotal } from '#domain/defense.ts';
import type { Figure, Unit } from '#domain/evidence.ts';

const figure = (id: string, value: number, unit: Unit, more: Partial<Figure> = {}): Figure => ({
  id,
  value,
  unit,
  basis: 'initial budget without US-forces realignment',
  period: 'FY2023',
  status: 'stated',
  knownOn: '2022-12-23',
  confidence: 'A',
  cite: [{ source: 'mod', locator: 'table' }],
  ...more,
});

const envelope: PlanTotal = {
  id: 'plan-envelope',
  label: 'Budget envelope',
  kind: 'envelope',
  first: 'FY2023',
  last: 'FY2027',
  total: figure('plan-envelope-total', 40.5, 'jpy-trillion', {
    confidence: 'B',
    cite: [{ source: 'mof', locator: 'p. 13' }],
  }),
};

const defense: Defense = {
  id: 'defense',
  budgets: [
    {
      id: 'b23',
      fiscalYear: 'FY2023',
      stage: 'initial',
      excl: figure('budget-2023-excl', 6.6001, 'jpy-trillion'),
    },
    {
      id: 'b24',
      fiscalYear: 'FY2024',
      stage: 'initial',
      excl: figure('budget-2024-excl', 7.7249, 'jpy-trillion', { period: 'FY2024', knownOn: '2024-04-30' }),
    },
  ],
  plans: [envelope],
  planParts: [],
  contracts: [],
  securityShare: [],
  gdpShare: [],
  gdpBase: figure('gdp', 560, 'jpy-trillion'),
  pillars: [],
  composition: [],
  financing: [],
  taxTimeline: [],
  procurement: [],
  assistance: [],
  assistanceBudgets: [],
  hostNation: [],
  international: [],
  exchangeRates: [],
  plansInDollars: [],
  supplementary: [],
  progress: [],
};

describe(planFigures, () => {
  it('adds up the years and gives their share, with the inputs, the least sure letter and the latest day', () => {
    const [done, share] = planFigures(defense, { edition: '2024-12-02', knownBy: '2024-12-02' });
    expect(done).toMatchObject({
      id: 'plan-envelope-done',
      value: 14.325,
      unit: 'jpy-trillion',
      period: 'FY2023/FY2024',
      status: 'derived',
      operation: 'sum',
      inputs: ['budget-2023-excl', 'budget-2024-excl'],
      confidence: 'A',
      knownOn: '2024-04-30',
    });
    expect(share).toMatchObject({
      id: 'plan-envelope-share',
      unit: 'percent',
      operation: 'share',
      confidence: 'B',
    });
    expect(share?.value).toBeCloseTo(35.37, 2);
    expect(share?.cite).toEqual([
      { source: 'mod', locator: 'table' },
      { source: 'mof', locator: 'p. 13' },
    ]);
  });
});

describe(derivedFigure, () => {
  it('refuses inputs that do not go together', () => {
    expect(() =>
      derivedFigure({
        id: 'mixed',
        basis: 'x',
        period: '2024',
        operation: 'sum',
        inputs: [figure('a', 1, 'seats'), figure('b', 1, 'percent')],
      }),
    ).toThrow('mixed: sum of seats, percent; expected units that go together');
  });
});
