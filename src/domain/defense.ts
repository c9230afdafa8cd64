import type { Cite, Confidence, Figure } from '#domain/evidence.ts';

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
  /** Growth over the plan before, computed; never of one total over another. */
  readonly growth?: Figure;
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

/** A figure and the words it is listed under. */
export type NamedFigure = {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
  readonly note?: string;
};

/** A line of the contract total by what is bought. Lines are rounded; their gap to the total is stated in its note. */
export type Pillar = NamedFigure & {
  /** Id of the plan total whose lines these are. */
  readonly of: string;
  readonly kind: 'pillar' | 'other';
  /** The same line of the plan before. */
  readonly previous?: Figure;
  /** Some of what the line contains; not all of it. */
  readonly including?: readonly NamedFigure[];
};

/** A part of what the 2% counts. The parts of a share add up to its amount. */
export type CompositionPart = NamedFigure & {
  /** Id of a record of `securityShare`. */
  readonly of: string;
  readonly parts?: readonly NamedFigure[];
};

/** A line of how the build-up is paid for: what is needed, where it is to come from, what came of it. */
export type FinancingItem = NamedFigure & {
  readonly kind: 'need' | 'source' | 'outcome';
  /** The upper end, where sources give a range; `figure` is the lower one. */
  readonly upper?: Figure;
  readonly parts?: readonly NamedFigure[];
};

/** A step of the debate on a tax for defense. */
export type TaxStep = {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly amounts?: readonly NamedFigure[];
  readonly knownOn: string;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly cite: readonly Cite[];
};

/** Something known of a program that is not a number. */
export type ProgramFact = {
  readonly id: string;
  readonly date?: string;
  readonly text: string;
  readonly knownOn: string;
  readonly confidence: Confidence;
  readonly cite: readonly Cite[];
};

/** A program of procurement: its figures, each for what it covers, and what else is known. */
export type Program = {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly NamedFigure[];
  readonly facts: readonly ProgramFact[];
  readonly note?: string;
};

/** Official Security Assistance (OSA) for one recipient in one fiscal year. */
export type AssistanceGrant = {
  readonly id: string;
  /** Id of an actor of kind government. */
  readonly recipient: string;
  readonly fiscalYear: string;
  /** What is given, in words; absent where not known. */
  readonly content?: string;
  readonly amount?: Figure;
  /** The day since which the choice of the recipient is known. */
  readonly knownOn: string;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly cite: readonly Cite[];
};

/** A budget for one fiscal year, of a program or on top of the initial budget. */
export type YearFigure = {
  readonly id: string;
  readonly fiscalYear: string;
  readonly figure: Figure;
  /** Some of what it contains; not all of it. */
  readonly including?: readonly NamedFigure[];
  readonly note?: string;
};

/**
 * What an institute counts as a country's military spending in a calendar year. An institute recalculates its series
 * with every edition: editions are never joined without a break.
 */
export type SpendingReading = {
  readonly id: string;
  /** Id of the actor: a government, or NATO for its guideline. */
  readonly actor: string;
  readonly year: string;
  readonly institute: string;
  /** "April 2024". */
  readonly edition: string;
  readonly spending?: Figure;
  /** Share of GDP. */
  readonly share?: Figure;
  /** Growth over the year before in real terms. */
  readonly growth?: Figure;
  readonly note?: string;
};

/** A rate between yen and dollar: planned with, seen on the market, or implied by a pair of figures. */
export type ExchangeRate = NamedFigure & { readonly kind: 'planning' | 'market' | 'implied' };

/** A plan total as one publication gave it in dollars, and the rate that follows. */
export type PlanInDollars = {
  readonly id: string;
  /** Id of the plan total that was converted. */
  readonly of: string;
  readonly label: string;
  readonly dollars: Figure;
  readonly rate: Figure;
};

/** How far along a plan total is as a source states it, to set beside what is computed. */
export type StatedProgress = {
  readonly id: string;
  readonly of: string;
  /** The last fiscal year counted. */
  readonly through: string;
  readonly figure: Figure;
};

/** The build-up. */
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
  /** What the contract total buys. */
  readonly pillars: readonly Pillar[];
  /** What the 2% counts. */
  readonly composition: readonly CompositionPart[];
  readonly financing: readonly FinancingItem[];
  /** Oldest first. */
  readonly taxTimeline: readonly TaxStep[];
  readonly procurement: readonly Program[];
  readonly assistance: readonly AssistanceGrant[];
  readonly assistanceBudgets: readonly YearFigure[];
  readonly hostNation: readonly NamedFigure[];
  readonly international: readonly SpendingReading[];
  readonly exchangeRates: readonly ExchangeRate[];
  readonly plansInDollars: readonly PlanInDollars[];
  /** Supplementary budgets of the ministry, on top of the initial ones. */
  readonly supplementary: readonly YearFigure[];
  readonly progress: readonly StatedProgress[];
};
