import { cites, confidence, text } from './evidence.ts';
import { country, countingNumber, date, day, id, words } from './words.ts';
import { z } from '#data/zod.ts';
import type { Actor, Alias, Cabinet, Membership, Office, Tenure } from '#domain/actors.ts';

const alias = z.strictObject({
  form: words,
  misspelled: z.exactOptional(
    z.literal(true).check(z.describe('Set for a form that a source prints by mistake')),
  ),
}) satisfies z.ZodMiniType<Alias>;

const membership = z.strictObject({
  party: id.check(z.describe('Id of an actor of kind party')),
  start: z.exactOptional(date),
  end: z.exactOptional(date),
  chamber: z.exactOptional(z.enum(['lower', 'upper'])),
}) satisfies z.ZodMiniType<Membership>;

/** A person, party, government or organization. */
export const actor = z.strictObject({
  id,
  kind: z.enum(['person', 'party', 'government', 'organization']),
  name: z.strictObject({
    en: words.check(z.describe('Japanese, Korean and Chinese names family name first: "Ishiba Shigeru"')),
    ja: z.exactOptional(words),
    short: words.check(z.describe('As used in titles: "Ishiba"; longer where the family name is shared')),
  }),
  aliases: z
    .array(alias)
    .check(z.describe('Every form that occurs in a source, the other order of the name included')),
  country: z.exactOptional(country),
  memberships: z.exactOptional(z.array(membership)),
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<Actor>;

/** A post, which outlives its holders. */
export const office = z.strictObject({
  id,
  title: text,
  short: words,
  aliases: z.exactOptional(z.array(words)),
  body: words,
  country: z.exactOptional(country),
  rank: countingNumber.check(z.describe('Order of precedence inside a roster, 1 first')),
  counterpart: z.exactOptional(
    id.check(
      z.describe('Key shared by offices of different governments that deal with each other: "foreign"'),
    ),
  ),
  holders: z.enum(['one', 'many']),
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<Office>;

/** One person in one office for one stretch of time. */
export const tenure = z.strictObject({
  id,
  person: id.check(z.describe('Id of an actor of kind person')),
  office: id,
  start: z.exactOptional(
    day.check(
      z.describe('First day; for a nominee the day of the announcement. Left out where before the record'),
    ),
  ),
  end: z.exactOptional(day.check(z.describe('The first day that is no longer part of the tenure'))),
  status: z.enum(['incumbent', 'acting', 'elect', 'nominee', 'withdrawn']),
  cabinet: z.exactOptional(id),
  confidence,
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<Tenure>;

/** A government team. */
export const cabinet = z.strictObject({
  id,
  name: text,
  short: words,
  country,
  start: day,
  end: z.exactOptional(day.check(z.describe('The first day it is no longer in office'))),
  head: id.check(z.describe('Id of an actor of kind person')),
  state: z.enum(['in-office', 'announced']),
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<Cabinet>;
