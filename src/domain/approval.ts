import type { Figure } from '#domain/evidence.ts';

/** One reading of a poll on a cabinet. Readings of different pollsters are never joined into one line. */
export type ApprovalReading = {
  readonly id: string;
  /** Id of the cabinet asked about; absent where the field dates do not tell which of two it was. */
  readonly cabinet?: string;
  readonly pollster: string;
  /** When people were asked: a range of days, a month where the days are not known. */
  readonly field: string;
  readonly approve: Figure;
  readonly disapprove?: Figure;
  /** Points by which the disapproval changed since the reading before, where a share follows from it. */
  readonly disapproveChange?: Figure;
  /** Which series of the pollster the reading belongs to, and what it does not compare with. */
  readonly note?: string;
};
