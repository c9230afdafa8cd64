import { cites, confidence } from './evidence.ts';
import { date, day, id, words } from './words.ts';
import { z } from '#data/zod.ts';
import { POSITION_QUESTIONS } from '#domain/positions.ts';
import type { Position } from '#domain/positions.ts';

/** What a party said on a question at one time. */
export const position = z.strictObject({
  id,
  party: id.check(z.describe('Id of an actor of kind party')),
  question: z.enum(POSITION_QUESTIONS),
  stance: words.check(z.describe('In our own words')),
  said: date,
  speaker: z.exactOptional(id.check(z.describe('Id of the person who said it'))),
  confidence,
  knownOn: z.exactOptional(
    day.check(z.describe('Since when it is known, where that is later than the edition')),
  ),
  disagreement: z.exactOptional(id),
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<Position>;
