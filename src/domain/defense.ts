import type { Figure } from '#domain/evidence.ts';

/** `excl` leaves out SACO and the local-burden part of the US-forces realignment, `incl` adds them. */
export type BudgetBasis = 'excl' | 'incl';

/** Where a budget stands: decided initial budget, ministry request, or the figure planned for a later year. */
export type BudgetStage = 'initial' | 'request' | 'plan';

/** The defense budget of one fiscal year (April to March), in trillions of yen. */
export type AnnualBudget = {
  readonly id: string;
  /** "FY2024" runs from 1 April 2024 to 31 March 2025. */
  readonly fiscalYear: string;
  readonly stage: BudgetStage;
  readonly excl?: Figure;
  readonly incl?: Figure;
  readonly note?: string;
};

/** A total of a five-year plan that progress is measured against: a named denominator, never swapped for another. */
export type PlanTotal = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'envelope' | 'level' | 'contracts';
  readonly first: string;
  readonly last: string;
  readonly total: Figure;
  /** The same total of the plan before. */
  readonly previous?: Figure;
  readonly note?: string;
};

/** A part of a plan's level, to compare the parts with the total. */
export type PlanPart = {
  readonly id: string;
  readonly of: string;
  readonly label: string;
  readonly figure: Figure;
};

/** New contracts for material costs signed in one fiscal year; never added to expenditure. */
export type ContractYear = { readonly id: string; readonly fiscalYear: string; readonly figure: Figure };

/** One reading of the 2% measure: the whole-of-government total against the GDP of FY2022. */
export type SecurityShare = {
  readonly id: string;
  readonly fiscalYear: string;
  readonly stage: 'initial' | 'target';
  readonly share: Figure;
  readonly amount?: Figure;
  readonly note?: string;
};

/** A published share of GDP on its own definition; listed, never drawn as one series with another basis. */
export type PublishedShare = { readonly id: string; readonly label: string; readonly figure: Figure };

/** The build-up. Arrays beyond these follow in later editions of the schema. */
export type Defense = {
  readonly id: string;
  readonly budgets: readonly AnnualBudget[];
  readonly plans: readonly PlanTotal[];
  readonly planParts: readonly PlanPart[];
  readonly contracts: readonly ContractYear[];
  readonly securityShare: readonly SecurityShare[];
  readonly gdpShare: readonly PublishedShare[];
  /** The GDP of FY2022 that the 2% is measured against. */
  readonly gdpBase: Figure;
};
