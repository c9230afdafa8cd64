import { figure } from './evidence.ts';
import { fiscalYear, id, words } from './words.ts';
import { z } from '#data/zod.ts';
import type {
  AnnualBudget,
  ContractYear,
  Defense,
  PlanPart,
  PlanTotal,
  PublishedShare,
  SecurityShare,
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
}) satisfies z.ZodMiniType<Defense>;
