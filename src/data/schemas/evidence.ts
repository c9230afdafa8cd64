import { countingNumber, date, day, id, period, some, words } from './words.ts';
import { z } from '#data/zod.ts';
import type {
  Cite,
  Claim,
  Confidence,
  CslDate,
  CslName,
  Disagreement,
  Figure,
  Source,
  Text,
} from '#domain/evidence.ts';

/** How far a statement can be trusted. */
export const confidence = z
  .enum(['A', 'B', 'C'])
  .check(
    z.describe('A: two independent sources agree; B: one source; C: unverified'),
  ) satisfies z.ZodMiniType<Confidence>;

/** A text in English, with its Japanese form where one is known. */
export const text = z.strictObject({ en: words, ja: z.exactOptional(words) }) satisfies z.ZodMiniType<Text>;

/** One place where something is written. */
const cite = z.strictObject({
  source: id.check(z.describe('Id of a record of sources.json')),
  locator: words.check(
    z.describe('Where in the source: "Chronology, 2 Oct 2024, 1st entry", "p. 2, The Road Ahead, para 1"'),
  ),
  note: z.exactOptional(
    words.check(z.describe('What the source says differently, or what was read from it')),
  ),
}) satisfies z.ZodMiniType<Cite>;

/** The citations of a record: at least one. */
export const cites = some(cite, 'at least one citation');

/** A number that can be quoted. */
export const figure = z.strictObject({
  id,
  value: z.number().check(z.describe('The number as printed; a derived one is recomputed and compared')),
  unit: z.enum([
    'seats',
    'votes',
    'points',
    'electors',
    'percent',
    'jpy-trillion',
    'jpy-billion',
    'jpy-million',
    'usd-billion',
    'usd-million',
    'jpy-per-usd',
    'missiles',
    'count',
  ]),
  basis: words.check(z.describe('What was counted and how; figures on different bases are never compared')),
  period: period.check(z.describe('When it was counted or which stretch it covers')),
  status: z.enum(['stated', 'derived', 'estimated']),
  knownOn: day.check(z.describe('The day since which it is known; later than "known by", it is not shown')),
  confidence,
  cite: cites,
  operation: z.exactOptional(
    z
      .enum(['sum', 'difference', 'share', 'change', 'ratio', 'product'])
      .check(
        z.describe(
          'How a derived figure follows from its inputs: sum a+b+…, difference a−b−…, share 100·a/b, change 100·(a−b)/b, ratio a/b, product a·b',
        ),
      ),
  ),
  inputs: z.exactOptional(
    some(id, 'at least one input').check(z.describe('Ids of the figures it is computed from, in order')),
  ),
  disagreement: z.exactOptional(id),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<Figure>;

/** A date of a CSL-JSON record. */
const cslDate = z.strictObject({
  'date-parts': z
    .array(some(countingNumber, 'year, month, day as far as known').check(z.maxLength(3)))
    .check(z.length(1, { error: 'one date: [[2024, 10, 2]]' })),
}) satisfies z.ZodMiniType<CslDate>;

/** A name of a CSL-JSON record. */
const cslName = z.union(
  [z.strictObject({ family: words, given: z.exactOptional(words) }), z.strictObject({ literal: words })],
  { error: 'a name: {"family", "given"?} or {"literal"}' },
) satisfies z.ZodMiniType<CslName>;

/** A document or public record that is cited. */
export const source = z.strictObject({
  id,
  type: z.enum([
    'article-newspaper',
    'article-journal',
    'report',
    'webpage',
    'dataset',
    'speech',
    'legislation',
  ]),
  title: words,
  author: z.exactOptional(some(cslName, 'at least one author')),
  publisher: z.exactOptional(words),
  issued: z.exactOptional(cslDate),
  URL: z.exactOptional(
    z
      .url({ protocol: /^https?$/, error: 'a web address that begins with https://' })
      .check(z.describe("The publisher's own address; left out where only a copy was seen")),
  ),
  accessed: z.exactOptional(cslDate),
  role: z.enum(['founding', 'public-record']),
  seen: z.enum(['original', 'copy']),
  note: z.exactOptional(words),
  chronology: z.exactOptional(
    z
      .array(z.strictObject({ date, entries: countingNumber }))
      .check(z.describe('How many dated entries its chronology has on each printed date')),
  ),
}) satisfies z.ZodMiniType<Source>;

/** One side of a disagreement. */
const claim = z.strictObject({
  id,
  value: words,
  number: z.exactOptional(z.number()),
  comparisons: z.exactOptional(
    some(id, 'the id of at least one comparison').check(
      z.describe('Ids of the seat comparisons that show this claim; the first is turned to'),
    ),
  ),
  basis: words,
  confidence: z.exactOptional(confidence),
  cite: cites,
}) satisfies z.ZodMiniType<Claim>;

/** A question on which sources differ or err. */
export const disagreement = z.strictObject({
  id,
  name: words.check(z.describe('A short name for lists: "CDP gain"')),
  question: words,
  kind: z.enum(['basis', 'date', 'place', 'name', 'duplicate', 'wording', 'arithmetic']),
  claims: some(claim, 'at least one claim'),
  reason: words,
  lead: id.check(z.describe('Id of the claim the views use')),
  concerns: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('seat-change'), group: id }),
      z.strictObject({ kind: z.literal('coalition') }),
    ]),
  ),
  knownOn: z.exactOptional(
    day.check(z.describe('Since when the question can be asked, where that is later than the edition')),
  ),
  status: z.enum(['explained', 'open']),
}) satisfies z.ZodMiniType<Disagreement>;
