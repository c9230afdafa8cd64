import { cites, confidence, text } from './evidence.ts';
import { country, date, day, id, words } from './words.ts';
import { z } from '#data/zod.ts';
import { EVENT_FORMATS, EVENT_KINDS, EVENT_LEVELS } from '#domain/events.ts';
import type { EventRecord, Theme } from '#domain/events.ts';

const participant = z.strictObject({
  actor: id,
  role: z.exactOptional(
    z
      .enum(['host', 'subject', 'candidate', 'represented'])
      .check(z.describe('Only where it is not plain participation')),
  ),
});

const place = z.strictObject({
  name: words,
  country,
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
});

/** One thing that happened or is due. */
export const event = z.strictObject({
  id,
  date,
  title: text,
  summary: z.exactOptional(words),
  actors: z.array(participant).check(z.describe('People and bodies named, and the governments they act for')),
  themes: z.array(id),
  kind: z.enum(EVENT_KINDS),
  format: z
    .enum(EVENT_FORMATS)
    .check(z.describe('"none" where nobody met: a decision, a statement, an election')),
  place: z.exactOptional(place.check(z.describe('Only where the source says it'))),
  level: z.enum(EVENT_LEVELS),
  state: z.enum(['occurred', 'due', 'disputed']),
  confidence,
  knownOn: z.exactOptional(
    day.check(z.describe('Since when it is known, where that is later than the edition')),
  ),
  disagreement: z.exactOptional(id),
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<EventRecord>;

/** A theme of the taxonomy. */
export const theme = z.strictObject({
  id,
  label: text,
  short: words,
  description: words,
}) satisfies z.ZodMiniType<Theme>;
