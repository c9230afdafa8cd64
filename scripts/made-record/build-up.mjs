import { figure } from './figures.mjs';

/** @typedef {import('#domain/defense.ts').Defense} Defense */
/** @typedef {import('#domain/evidence.ts').Unit} Unit */

const [FIRST, LAST] = [2018, 2024];

/**
 * @param {string} id
 * @param {number} value
 * @param {string} period
 * @param {Unit} [unit]
 */
const amount = (id, value, period, unit = 'jpy-trillion') =>
  figure(id, value, { unit, basis: 'invented budget', period });

/** @param {number} value */
const tenths = (value) => Math.round(value * 10) / 10;

/**
 * The invented build-up: seven budgets, a plan of five years and its contracts, shares of GDP.
 * @type {Defense}
 */
export const BUILD_UP = {
  id: 'build-up',
  budgets: Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
    const year = `FY${FIRST + index}`;
    const value = tenths(3 + 0.2 * index + (index > 4 ? 0.9 : 0));
    return {
      id: `budget-${FIRST + index}`,
      fiscalYear: year,
      stage: 'initial',
      excl: amount(`excl-${FIRST + index}`, value, year),
      incl: amount(`incl-${FIRST + index}`, tenths(value + 0.3), year),
    };
  }),
  plans: [
    {
      id: 'envelope',
      label: 'Envelope',
      kind: 'envelope',
      first: 'FY2023',
      last: 'FY2027',
      total: amount('envelope-total', 27, 'FY2023/FY2027'),
    },
    {
      id: 'contracts',
      label: 'Contracts',
      kind: 'contracts',
      first: 'FY2023',
      last: 'FY2027',
      total: amount('contracts-total', 25, 'FY2023/FY2027'),
    },
  ],
  planParts: [],
  contracts: [2023, 2024].map((year) => ({
    id: `contracts-${year}`,
    fiscalYear: `FY${year}`,
    figure: amount(`contracts-figure-${year}`, 5.5, `FY${year}`),
  })),
  securityShare: [
    {
      id: 'share-2024',
      fiscalYear: 'FY2024',
      stage: 'initial',
      share: amount('share-figure-2024', 1.4, 'FY2024', 'percent'),
    },
    {
      id: 'share-2027',
      fiscalYear: 'FY2027',
      stage: 'target',
      share: amount('share-figure-2027', 1.9, 'FY2027', 'percent'),
    },
  ],
  gdpShare: [],
  gdpBase: amount('gdp', 330, 'FY2022'),
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
