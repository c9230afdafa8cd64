import type { Exhibit } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import type { Defense, ExchangeRate, PlanInDollars, PlanTotal } from '#domain/defense.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { figureList, namedLine } from './figure-list.ts';
import type { FigureLine } from './figure-list.ts';
import type { TableReading } from './table-reading.ts';

const KINDS: Readonly<Record<ExchangeRate['kind'], string>> = {
  planning: 'Rates that budgets are planned with',
  market: 'Rates of the market',
  implied: 'Rates that follow from a pair of figures',
};

/** Rates between yen and dollar, and plan totals as publications gave them in dollars. */
export function exchangeRateTable(
  { defense, sources }: { readonly defense: Defense; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const kinds = Object.keys(KINDS) as ExchangeRate['kind'][];
  return figureList(
    {
      id: 'exchange-rates',
      title: titleOf(defense, reading.knowledge.knownBy),
      basis: 'Which rate turns yen into dollars is part of a figure in dollars',
      subject: 'Rate or total',
      sections: 'Kind',
      sources,
    },
    [
      ...kinds.flatMap((kind) =>
        defense.exchangeRates.filter((r) => r.kind === kind).map((r) => namedLine(r, KINDS[kind])),
      ),
      ...defense.plans.flatMap((plan) =>
        defense.plansInDollars.filter((d) => d.of === plan.id).flatMap((d) => dollarLines(d, plan)),
      ),
    ],
    reading,
  );
}

/** The lowest and the highest admitted rate. */
function titleOf({ exchangeRates }: Defense, knownBy: string): string {
  const rates = exchangeRates.flatMap(({ figure }) => (isKnown(figure, knownBy) ? [figure.value] : []));
  return rates.length === 0
    ? 'No exchange rate was known by then'
    : `Rates from ¥${plain(Math.min(...rates), 1)} to ¥${plain(Math.max(...rates), 1)} per dollar`;
}

function dollarLines({ label, dollars, rate }: PlanInDollars, plan: PlanTotal): readonly FigureLine[] {
  const section = `In dollars: ${plan.label.toLowerCase()}`;
  return [
    { label, figure: dollars, section },
    { label: `${label}, the rate that follows`, figure: rate, section },
  ];
}
