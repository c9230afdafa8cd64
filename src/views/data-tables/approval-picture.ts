import type { Cabinet } from '#domain/actors.ts';
import type { ApprovalReading } from '#domain/approval.ts';
import { isLater } from '#domain/budget.ts';
import type { Knowledge } from '#domain/budget.ts';
import { dateSpan, dayNumber, formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { Figure } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

/** One share of a reading, over the days people were asked in. */
export type ApprovalMark = {
  readonly figure: Figure;
  readonly kind: 'approve' | 'disapprove';
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly later: boolean;
  /** "Kyodo News, 28–29 Oct 2024: 32.1% approve". */
  readonly words: string;
};

/** The readings of one pollster: never joined with those of another. */
export type PollsterPanel = { readonly pollster: string; readonly marks: readonly ApprovalMark[] };

/** What the polls are drawn from; all panels share the days and the scale. */
export type ApprovalPicture = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Upper end of the scale in percent, the same whatever is admitted. */
  readonly most: number;
  readonly panels: readonly PollsterPanel[];
  /** The first of each month, with its letter. */
  readonly months: readonly { readonly day: DayNumber; readonly letter: string }[];
  /** The days on which a cabinet that was asked about took office. */
  readonly seams: readonly DayNumber[];
};

/** The admitted readings by pollster, each pollster’s in the order of time. */
export function readingsByPollster(
  approval: readonly ApprovalReading[],
  knownBy: string,
): readonly (readonly [pollster: string, readings: readonly ApprovalReading[]])[] {
  const known = approval.filter((r) => isKnown(r.approve, knownBy));
  return [...new Set(known.map((r) => r.pollster))].map((pollster) => [
    pollster,
    known
      .filter((r) => r.pollster === pollster)
      .toSorted((a, b) => dateSpan(a.field).first - dateSpan(b.field).first),
  ]);
}

/** Sets the polls into panels; undefined where there is none. */
export function approvalPicture(
  {
    approval,
    cabinets,
  }: { readonly approval: readonly ApprovalReading[]; readonly cabinets: readonly Cabinet[] },
  knowledge: Knowledge,
): ApprovalPicture | undefined {
  const spans = approval.map((r) => dateSpan(r.field));
  if (spans.length === 0) return undefined;
  const months = monthsFrom(Math.min(...spans.map((s) => s.first)), Math.max(...spans.map((s) => s.last)));
  const first = dayNumber(`${months[0]}-01`);
  const last = dateSpan(months.at(-1) ?? '').last;
  const shares = approval.flatMap(({ approve, disapprove }) => [approve.value, disapprove?.value ?? 0]);
  const asked = new Set(approval.map((r) => r.cabinet));
  return {
    first,
    last,
    most: Math.ceil(Math.max(...shares) / 10) * 10,
    panels: readingsByPollster(approval, knowledge.knownBy).map(([pollster, readings]) => ({
      pollster,
      marks: readings.flatMap((reading) => marksOf(reading, knowledge)),
    })),
    months: months.map((month) => ({
      day: dayNumber(`${month}-01`),
      letter: formatDate(month).slice(0, 1),
    })),
    seams: cabinets
      .filter((c) => asked.has(c.id))
      .map((c) => dayNumber(c.start))
      .filter((day) => day > first && day < last),
  };
}

function marksOf(reading: ApprovalReading, knowledge: Knowledge): readonly ApprovalMark[] {
  const { first, last } = dateSpan(reading.field);
  const mark = (kind: ApprovalMark['kind'], figure: Figure | undefined): readonly ApprovalMark[] =>
    figure === undefined || !isKnown(figure, knowledge.knownBy)
      ? []
      : [
          {
            figure,
            kind,
            first,
            last,
            later: isLater(figure, knowledge),
            words: `${reading.pollster}, ${formatDate(reading.field)}: ${figure.value}% ${kind}`,
          },
        ];
  return [...mark('approve', reading.approve), ...mark('disapprove', reading.disapprove)];
}

/** The months between two days, both included: "2024-05", "2024-06", …. */
function monthsFrom(first: DayNumber, last: DayNumber): readonly string[] {
  const months = [isoDate(first).slice(0, 7)];
  for (let day = dateSpan(months[0] ?? '').last + 1; day <= last;) {
    const month = isoDate(day).slice(0, 7);
    months.push(month);
    day = dateSpan(month).last + 1;
  }
  return months;
}
