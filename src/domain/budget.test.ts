import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { allBits } from '#domain/bitset.ts';
import { isoDate } from '#domain/dates.ts';
import { eventIndex } from '#domain/event-index.ts';

import { budgetYears, eventsByFiscalYear, fiscalYearNumber, planProgress, standing } from './budget.ts';
import type { AnnualBudget, BudgetStage, Defense } from './defense.ts';
import type { Figure } from './evidence.ts';

function figure(id: string, value: number, knownOn: string): Figure {
  return {
    id,
    value,
    unit: 'jpy-trillion',
    basis: 'initial budget, expenditure',
    period: 'FY2024',
    status: 'stated',
    knownOn,
    confidence: 'A',
    cite: [{ source: 'mof', locator: 'totals' }],
  };
}

function budget(
  fiscalYear: string,
  stage: BudgetStage,
  excl: [number, string],
  incl?: [number, string],
): AnnualBudget {
  return {
    id: `${fiscalYear}-${stage}`,
    fiscalYear,
    stage,
    excl: figure(`${fiscalYear}-${stage}-excl`, ...excl),
    ...(incl === undefined ? {} : { incl: figure(`${fiscalYear}-${stage}-incl`, ...incl) }),
  };
}

const total = (id: string, kind: 'envelope' | 'level' | 'contracts', value: number) => ({
  id,
  label: id,
  kind,
  first: 'FY2023',
  last: 'FY2027',
  total: figure(`${id}-total`, value, '2022-12-23'),
});

/** The years of the build-up program as the record has them. */
const defense: Defense = {
  id: 'defense-buildup',
  budgets: [
    budget('FY2022', 'initial', [5.1788, '2021-12-31'], [5.4005, '2021-12-31']),
    budget('FY2023', 'initial', [6.6001, '2022-12-23'], [6.8219, '2022-12-23']),
    budget('FY2024', 'initial', [7.7249, '2024-04-30'], [7.9496, '2023-12-22']),
    {
      ...budget('FY2025', 'request', [8.5389, '2024-08-30']),
      note: 'Realignment was left to the year’s end.',
    },
    budget('FY2025', 'initial', [8.4748, '2024-12-27'], [8.7005, '2024-12-27']),
    budget('FY2026', 'initial', [8.8093, '2025-12-26']),
    budget('FY2027', 'plan', [8.9, '2022-12-23']),
  ],
  plans: [
    total('envelope', 'envelope', 40.5),
    total('level', 'level', 43),
    total('contracts', 'contracts', 43.5),
  ],
  planParts: [],
  contracts: [
    { id: 'c23', fiscalYear: 'FY2023', figure: figure('c23', 8.9525, '2022-12-23') },
    { id: 'c24', fiscalYear: 'FY2024', figure: figure('c24', 9.3625, '2024-04-30') },
  ],
  securityShare: [],
  gdpShare: [],
  gdpBase: figure('gdp', 560, '2023-12-31'),
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

const EDITION = { edition: '2024-12-02', knownBy: '2024-12-02' };

describe('progress of the five-year plan', () => {
  it('has three denominators, each with its own sum', () => {
    const progress = planProgress(defense, EDITION);
    expect(progress.map((p) => [p.plan.kind, p.done, Number(p.share.toFixed(1)), p.years, p.of])).toEqual([
      ['envelope', 14.325, 35.4, 2, 5],
      ['level', 14.325, 33.3, 2, 5],
      ['contracts', 18.315, 42.1, 2, 5],
    ]);
  });

  it('keeps apart what became known after the edition', () => {
    const [envelope] = planProgress(defense, { edition: '2024-12-02', knownBy: '2024-12-27' });
    expect(envelope).toMatchObject({ done: 22.7998, settled: 14.325, years: 3 });
  });

  it('never counts a request, a plan, or the larger basis', () => {
    const used = planProgress(defense, { edition: '2024-12-02', knownBy: '2030-01-01' }).flatMap(
      (p) => p.inputs,
    );
    expect(used.filter((f) => /request|plan|incl/.test(f.id))).toEqual([]);
  });

  it('knows no plan before it was decided', () => {
    expect(planProgress(defense, { edition: '2024-12-02', knownBy: '2022-12-22' })).toEqual([]);
  });
});

describe('the budget years', () => {
  const stage = (basis: 'excl' | 'incl', knownBy: string) =>
    budgetYears(defense, basis, { edition: '2024-12-02', knownBy }).map((y) => [
      y.fiscalYear,
      y.known?.figure.value,
      y.later?.figure.value,
    ]);

  it('show what was known at the edition', () => {
    expect(stage('excl', '2024-12-02')).toEqual([
      ['FY2022', 5.1788, undefined],
      ['FY2023', 6.6001, undefined],
      ['FY2024', 7.7249, undefined],
      ['FY2025', 8.5389, undefined],
      ['FY2026', undefined, undefined],
      ['FY2027', 8.9, undefined],
    ]);
  });

  it('set the decision of 27 December 2024 beside the request, once admitted', () => {
    expect(stage('excl', '2024-12-27')[3]).toEqual(['FY2025', 8.5389, 8.4748]);
    expect(stage('incl', '2024-12-27')[3]).toEqual(['FY2025', undefined, 8.7005]);
  });

  it('say why a year has no figure on a basis', () => {
    const years = budgetYears(defense, 'incl', EDITION);
    expect(years[3]?.missing).toBe('Realignment was left to the year’s end.');
    expect(years[4]?.missing).toBe('No budget of FY2026 was known by then.');
    expect(years[5]?.missing).toBe('The plan of FY2027 is not stated on this basis.');
  });

  it('stay the same years whatever is known, and show nothing too early', () => {
    const days = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2018, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom('excl', 'incl'), (knownBy, basis) => {
        const years = budgetYears(defense, basis, { edition: '2024-12-02', knownBy });
        expect(years.map((y) => y.fiscalYear)).toEqual([
          'FY2022',
          'FY2023',
          'FY2024',
          'FY2025',
          'FY2026',
          'FY2027',
        ]);
        for (const year of years) {
          expect((standing(year)?.figure.knownOn ?? '') <= knownBy).toBe(true);
          expect(standing(year) === undefined).toBe(year.missing !== undefined);
        }
      }),
    );
  });
});

describe('events by fiscal year', () => {
  it('counts an event that reaches over the end of March in both years', () => {
    // 31 March 2024 is day 19 813.
    const days = [
      [19_800, 19_813],
      [19_813, 19_814],
      [19_900, 19_900],
    ] as const;
    const { columns } = eventIndex({
      events: days.map(([first, last]) => ({
        id: `${first}`,
        date: first === last ? isoDate(first) : `${isoDate(first)}/${isoDate(last)}`,
        title: { en: `${first}` },
        actors: [],
        themes: [],
        kind: 'procurement' as const,
        format: 'none' as const,
        level: 'official' as const,
        state: 'occurred' as const,
        confidence: 'A' as const,
        cite: [],
      })),
      actors: [],
      offices: [],
      tenures: [],
      edition: '2024-12-02',
    });
    const counts = eventsByFiscalYear(['FY2023', 'FY2024'], { columns, bits: allBits(3) });
    expect([...counts]).toEqual([
      ['FY2023', 2],
      ['FY2024', 2],
    ]);
  });

  it('refuses a year that is none', () => {
    expect(() => fiscalYearNumber('2024')).toThrow('expected "FY" and four digits');
  });
});
