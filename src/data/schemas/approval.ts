import { figure } from './evidence.ts';
import { date, id, words } from './words.ts';
import { z } from '#data/zod.ts';
import type { ApprovalReading } from '#domain/approval.ts';

/** One reading of a poll on a cabinet. */
export const approvalReading = z.strictObject({
  id,
  cabinet: z.exactOptional(id.check(z.describe('Left out where the field dates do not tell which it was'))),
  pollster: words,
  field: date.check(z.describe('When people were asked: a range of days, a month where they are not known')),
  approve: figure,
  disapprove: z.exactOptional(figure),
  disapproveChange: z.exactOptional(
    figure.check(z.describe('Points since the reading before, where a share follows from them')),
  ),
  note: z.exactOptional(words.check(z.describe('The series of the pollster it belongs to'))),
}) satisfies z.ZodMiniType<ApprovalReading>;
