import { cites, figure, text } from './evidence.ts';
import { color, countingNumber, date, day, id, some, words } from './words.ts';
import { z } from '#data/zod.ts';
import type {
  Chamber,
  Comparison,
  Group,
  SeatBasis,
  SittingPeriod,
  Snapshot,
  Threshold,
} from '#domain/chamber.ts';

const seatBasis = z
  .enum(['groups', 'labels', 'elections'])
  .check(z.describe('What a seat count counts')) satisfies z.ZodMiniType<SeatBasis>;

const group = z.strictObject({
  id,
  name: text,
  short: words,
  party: z.exactOptional(id.check(z.describe('Id of an actor of kind party'))),
  color: z.strictObject({ light: color, dark: color }),
  pattern: z.enum(['solid', 'diagonal', 'dots', 'vertical', 'grid', 'horizontal']),
  glyph: z.enum(['disc', 'ring', 'square', 'open-square', 'diamond', 'triangle', 'small-disc']),
  order: countingNumber.check(z.describe('Place in rows, bars and hemicycle, 1 first')),
  bloc: z.enum(['coalition', 'opposition', 'none']),
}) satisfies z.ZodMiniType<Group>;

const threshold = z.strictObject({ id, label: words, seats: figure }) satisfies z.ZodMiniType<Threshold>;

const snapshot = z.strictObject({
  id,
  basis: seatBasis,
  label: words,
  asOf: date.check(z.describe('The day the count describes; a year where only that is known')),
  seats: some(z.strictObject({ group: id, figure }), 'the seats of at least one group').check(
    z.describe('A group that did not exist then has no entry'),
  ),
  vacancies: z.exactOptional(figure),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<Snapshot>;

const comparison = z.strictObject({
  id,
  basis: seatBasis,
  label: words,
  before: id.check(z.describe('Id of a snapshot on the same basis')),
  after: id.check(z.describe('Id of a snapshot on the same basis')),
  default: z.exactOptional(z.literal(true)),
  variant: z.exactOptional(
    words.check(z.describe('Names a second version of the same basis: "other count"')),
  ),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<Comparison>;

const sittingPeriod = z.strictObject({
  state: z.enum(['sitting', 'dissolved']),
  start: z.exactOptional(day.check(z.describe('Absent where it lies before the record'))),
  end: z.exactOptional(day.check(z.describe('The first day that is no longer part of it'))),
  cite: cites,
}) satisfies z.ZodMiniType<SittingPeriod>;

/** The Lower House. */
export const chamber = z.strictObject({
  id,
  name: text,
  seats: figure,
  thresholds: z.array(threshold),
  bases: z.array(z.strictObject({ id: seatBasis, label: words, description: words })),
  groups: z.array(group),
  snapshots: z.array(snapshot),
  comparisons: z.array(comparison),
  periods: z.array(sittingPeriod),
  movements: z.array(figure).check(z.describe('Figures that serve only as inputs of derived ones')),
}) satisfies z.ZodMiniType<Chamber>;
