import { cites, confidence, figure, text } from './evidence.ts';
import { color, countingNumber, date, day, id, some, words } from './words.ts';
import { z } from '#data/zod.ts';
import type {
  Chamber,
  Committee,
  Comparison,
  FormerChairs,
  Group,
  OtherGroup,
  OtherHouse,
  OtherSnapshot,
  SeatBasis,
  SeatSplit,
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

const seatSplit = z.strictObject({
  single: figure,
  proportional: figure,
}) satisfies z.ZodMiniType<SeatSplit>;

const snapshot = z.strictObject({
  id,
  basis: seatBasis,
  label: words,
  asOf: date.check(z.describe('The day the count describes; a year where only that is known')),
  seats: some(
    z.strictObject({ group: id, figure, split: z.exactOptional(seatSplit) }),
    'the seats of at least one group',
  ).check(z.describe('A group that did not exist then has no entry')),
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

const committee = z.strictObject({
  id,
  name: text,
  kind: z.enum(['standing', 'special', 'commission']),
  chair: id.check(z.describe('Id of an actor of kind person')),
  group: id.check(z.describe('Id of the group of the chamber the chair belongs to')),
  since: z.exactOptional(day.check(z.describe('The day of election; absent where before the record'))),
  confidence,
  note: z.exactOptional(words),
  cite: cites,
}) satisfies z.ZodMiniType<Committee>;

const formerChairs = z.strictObject({
  coalition: figure,
  opposition: figure,
}) satisfies z.ZodMiniType<FormerChairs>;

const otherGroup = z.strictObject({
  id,
  name: text,
  short: words,
  party: z.exactOptional(id.check(z.describe('Id of an actor of kind party'))),
  order: countingNumber,
  bloc: z.enum(['coalition', 'opposition', 'none']),
}) satisfies z.ZodMiniType<OtherGroup>;

const otherSnapshot = z.strictObject({
  id,
  label: words,
  asOf: date,
  seats: some(z.strictObject({ group: id, figure }), 'the seats of at least one group'),
  vacancies: z.exactOptional(figure),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<OtherSnapshot>;

const otherHouse = z.strictObject({
  id,
  name: text,
  seats: figure,
  groups: z.array(otherGroup),
  snapshots: z.array(otherSnapshot),
  note: z.exactOptional(words),
}) satisfies z.ZodMiniType<OtherHouse>;

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
  committees: z.array(committee),
  committeesNote: z.exactOptional(words.check(z.describe('What the list of committees leaves out'))),
  formerChairs: z.exactOptional(
    formerChairs.check(z.describe('Standing committees chaired by each side before the election')),
  ),
  upperHouse: z.exactOptional(otherHouse),
}) satisfies z.ZodMiniType<Chamber>;
