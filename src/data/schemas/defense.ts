import { cites, confidence, figure } from './evidence.ts';
import { date, day, fiscalYear, form, id, some, words } from './words.ts';
import { z } from '#data/zod.ts';
import type {
  AnnualBudget,
  AssistanceGrant,
  CompositionPart,
  ContractYear,
  Defense,
  ExchangeRate,
  FinancingItem,
  NamedFigure,
  Pillar,
  PlanInDollars,
  PlanPart,
  PlanTotal,
  Program,
  ProgramFact,
  PublishedShare,
  SecurityShare,
  SpendingReading,
  StatedProgress,
  TaxStep,
  YearFigure,
} from '#domain/defense.ts';

const annualBudget = z.strictObject({
  id,
  fiscalYear,
  stage: z.enum(['initial', 'request', 'plan']),
  excl: z.exactOptional(
    figure.check(z.describe('Without SACO and the local-burden part of the US-forces realignment')),
  ),
  incl: z.exactOptional(figure.check(z.describe('With both'))),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<AnnualBudget>;

const planTotal = z.strictObject({
  id,
  label: words,
  kind: z.enum(['envelope', 'level', 'contracts']),
  first: fiscalYear,
  last: fiscalYear,
  total: figure,
  previous: z.exactOptional(figure.check(z.describe('The same total of the plan before'))),
  growth: z.exactOptional(figure.check(z.describe('Growth over the same total of the plan before'))),
  note: z.exactOptional(words.check(z.describe('States the gap where the parts do not add up to the total'))),
}) satisfies z.ZodMiniType<PlanTotal>;

const planPart = z.strictObject({
  id,
  of: id.check(z.describe('Id of the plan total it is a part of')),
  label: words,
  figure,
}) satisfies z.ZodMiniType<PlanPart>;

const contractYear = z.strictObject({ id, fiscalYear, figure }) satisfies z.ZodMiniType<ContractYear>;

const securityShare = z.strictObject({
  id,
  fiscalYear,
  stage: z.enum(['initial', 'target']),
  share: figure,
  amount: z.exactOptional(figure),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<SecurityShare>;

const publishedShare = z.strictObject({ id, label: words, figure }) satisfies z.ZodMiniType<PublishedShare>;

const namedFigure = z.strictObject({
  id,
  label: words,
  figure,
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<NamedFigure>;

const namedFigures = some(namedFigure, 'at least one figure');

const pillar = z.strictObject({
  ...namedFigure.shape,
  of: id.check(z.describe('Id of the plan total whose lines these are')),
  kind: z.enum(['pillar', 'other']),
  previous: z.exactOptional(figure.check(z.describe('The same line of the plan before'))),
  including: z.exactOptional(namedFigures.check(z.describe('Some of what the line contains, not all of it'))),
}) satisfies z.ZodMiniType<Pillar>;

const compositionPart = z.strictObject({
  ...namedFigure.shape,
  of: id.check(z.describe('Id of a record of securityShare; its parts add up to its amount')),
  parts: z.exactOptional(namedFigures),
}) satisfies z.ZodMiniType<CompositionPart>;

const financingItem = z.strictObject({
  ...namedFigure.shape,
  kind: z.enum(['need', 'source', 'outcome']),
  upper: z.exactOptional(figure.check(z.describe('The upper end of a range; "figure" is the lower one'))),
  parts: z.exactOptional(namedFigures),
}) satisfies z.ZodMiniType<FinancingItem>;

const taxStep = z.strictObject({
  id,
  date,
  title: words,
  text: words,
  amounts: z.exactOptional(namedFigures),
  knownOn: day,
  confidence,
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<TaxStep>;

const programFact = z.strictObject({
  id,
  date: z.exactOptional(date),
  text: words,
  knownOn: day,
  confidence,
  cite: cites,
}) satisfies z.ZodMiniType<ProgramFact>;

const program = z.strictObject({
  id,
  name: words,
  figures: z.array(namedFigure),
  facts: z.array(programFact),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<Program>;

const assistanceGrant = z.strictObject({
  id,
  recipient: id.check(z.describe('Id of an actor of kind government')),
  fiscalYear,
  content: z.exactOptional(words),
  amount: z.exactOptional(figure),
  knownOn: day.check(z.describe('Since when the choice of the recipient is known')),
  confidence,
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<AssistanceGrant>;

const yearFigure = z.strictObject({
  id,
  fiscalYear,
  figure,
  including: z.exactOptional(namedFigures.check(z.describe('Some of what it contains, not all of it'))),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<YearFigure>;

const spendingReading = z.strictObject({
  id,
  actor: id.check(z.describe('Id of a government or organization of actors.json')),
  year: form(/^[1-9]\d{3}$/, 'a calendar year such as 2023'),
  institute: words,
  edition: words.check(z.describe('"April 2024"; editions are never joined without a break')),
  spending: z.exactOptional(figure),
  share: z.exactOptional(figure.check(z.describe('Share of GDP'))),
  growth: z.exactOptional(figure.check(z.describe('Over the year before, in real terms'))),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<SpendingReading>;

const exchangeRate = z.strictObject({
  ...namedFigure.shape,
  kind: z.enum(['planning', 'market', 'implied']),
}) satisfies z.ZodMiniType<ExchangeRate>;

const planInDollars = z.strictObject({
  id,
  of: id.check(z.describe('Id of the plan total that was converted')),
  label: words,
  dollars: figure,
  rate: figure.check(z.describe('Yen per dollar that follows from the two')),
}) satisfies z.ZodMiniType<PlanInDollars>;

const statedProgress = z.strictObject({
  id,
  of: id.check(z.describe('Id of a plan total')),
  through: fiscalYear.check(z.describe('The last fiscal year counted')),
  figure,
}) satisfies z.ZodMiniType<StatedProgress>;

/** The build-up. */
export const defense = z.strictObject({
  id,
  budgets: z.array(annualBudget),
  plans: z.array(planTotal),
  planParts: z.array(planPart),
  contracts: z.array(contractYear),
  securityShare: z.array(securityShare),
  gdpShare: z.array(publishedShare),
  gdpBase: figure.check(z.describe('The GDP of FY2022 that the 2% is measured against')),
  pillars: z.array(pillar).check(z.describe('What the contract total buys')),
  composition: z.array(compositionPart).check(z.describe('What the 2% counts')),
  financing: z.array(financingItem),
  taxTimeline: z.array(taxStep).check(z.describe('Oldest first')),
  procurement: z.array(program),
  assistance: z.array(assistanceGrant),
  assistanceBudgets: z.array(yearFigure),
  hostNation: z.array(namedFigure),
  international: z.array(spendingReading),
  exchangeRates: z.array(exchangeRate),
  plansInDollars: z.array(planInDollars),
  supplementary: z.array(yearFigure).check(z.describe('On top of the initial budgets')),
  progress: z.array(statedProgress).check(z.describe('As sources state it, beside what is computed')),
}) satisfies z.ZodMiniType<Defense>;
