import type { Actor } from '#domain/actors.ts';
import { binCounts, eventBins } from '#domain/bins.ts';
import type { Bins, Days } from '#domain/bins.ts';
import { countBits, firstIn } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { dayNumber, formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { knownBits } from '#domain/event-masks.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { Theme } from '#domain/events.ts';
import { lanesBy } from '#domain/lanes.ts';
import type { Lane, LaneSubject } from '#domain/lanes.ts';
import type { Matches } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import { tally } from '#domain/tally.ts';
import type { Tally } from '#domain/tally.ts';

/** What does not change with the selection: the events the reader may know of, their lanes and their bins. */
export type TimelineGround = {
  readonly index: EventIndex;
  readonly lanes: readonly Lane[];
  /** The days of the package's own span, or of the whole record. */
  readonly overview: Days;
  readonly bins: Bins;
  /** Events per bin among all admitted ones. */
  readonly all: readonly number[];
};

/** What the ground is made from. */
export type GroundSubject = {
  readonly index: EventIndex;
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  readonly lanes: LaneSubject;
  readonly knownBy: string;
  readonly span: Reading['info']['span'];
  /** Whether the whole record is shown instead of the span. */
  readonly whole: boolean;
};

/** Lanes and bins of a record, without the selection: to be made once for all selections. */
export function timelineGround(subject: GroundSubject): TimelineGround {
  const { index, actors, themes, knownBy, span, whole } = subject;
  const { columns, masks } = index;
  const admitted = knownBits(columns, knownBy);
  const own = { first: dayNumber(span.from), last: dayNumber(span.to) };
  const overview = whole ? (wholeDays(index, admitted) ?? own) : own;
  const bins = eventBins(columns, masks.vague, overview);
  return {
    index,
    lanes: lanesBy(subject.lanes, { columns, admitted, actors, themes }),
    overview,
    bins,
    all: binCounts(bins, admitted),
  };
}

/** The timeline under a selection and the two clocks. */
export type TimelinePicture = TimelineGround & {
  readonly matches: Matches;
  readonly filtered: boolean;
  /** Matching events per bin; absent while nothing is selected. */
  readonly matching: readonly number[] | undefined;
  /** The days the lanes show: the chosen dates, or the overview. */
  readonly shown: Days;
  readonly asOf: DayNumber;
  /** What the matching events come to. */
  readonly tally: Tally;
  /** Matching events outside the package's span, where only the span is shown. */
  readonly earlier: number;
  readonly later: number;
};

/** Puts selection and clocks onto the ground. */
export function timelinePicture(
  ground: TimelineGround,
  { info, asOf, filtered, selection: dates }: Reading,
  matches: Matches,
): TimelinePicture {
  const own = { first: dayNumber(info.span.from), last: dayNumber(info.span.to) };
  const { columns, masks } = ground.index;
  const sums = tally(matches.bits, { columns, masks, asOf: dayNumber(asOf), stretch: own });
  const partial = ground.overview.first === own.first && ground.overview.last === own.last;
  return {
    ...ground,
    matches,
    filtered,
    matching: filtered ? binCounts(ground.bins, matches.bits) : undefined,
    shown: {
      first:
        dates.from === undefined
          ? Math.min(ground.overview.first, boundOr(dates.to, Infinity))
          : dayNumber(dates.from),
      last:
        dates.to === undefined
          ? Math.max(ground.overview.last, boundOr(dates.from, -Infinity))
          : dayNumber(dates.to),
    },
    asOf: dayNumber(asOf),
    tally: sums,
    earlier: partial ? sums.before : 0,
    later: partial ? sums.after : 0,
  };
}

function boundOr(day: string | undefined, otherwise: number): number {
  return day === undefined ? otherwise : dayNumber(day);
}

function wholeDays({ columns }: EventIndex, admitted: Bits): Days | undefined {
  if (countBits(admitted) === 0) return undefined;
  const { first, last, size } = columns;
  let latest = -Infinity;
  for (let p = firstIn(admitted, 0, size); p !== -1; p = firstIn(admitted, p + 1, size))
    latest = Math.max(latest, last[p] ?? latest);
  return { first: first[firstIn(admitted, 0, size)] ?? 0, last: latest };
}

/** Whether an event lies ahead of the as-of day: due, or later than it. */
export function isAhead({ event, span }: IndexedEvent, asOf: DayNumber): boolean {
  return event.state === 'due' || span.first > asOf;
}

/** A stretch named by its months: "May–Dec 2024". */
export function stretchName({ from, to }: { readonly from: string; readonly to: string }): string {
  const start = formatDate(from.slice(0, 7), from.slice(0, 4) === to.slice(0, 4) ? 'short' : 'medium');
  return `${start}–${formatDate(to.slice(0, 7))}`;
}

/** A stretch of days in running text: "1 October to 2 December 2024". */
export function daysInWords({ first, last }: Days): string {
  const [from, to] = [isoDate(first), isoDate(last)];
  if (from === to) return formatDate(from, 'long');
  const start = formatDate(from, 'long');
  return `${from.slice(0, 4) === to.slice(0, 4) ? start.slice(0, -5) : start} to ${formatDate(to, 'long')}`;
}

/** Whether the matching events all begin in one year. */
export function areOfOneYear({ events }: Pick<Matches, 'events'>): boolean {
  const [first, last] = [events.at(0), events.at(-1)].map((e) => isoDate(e?.span.first ?? 0).slice(0, 4));
  return first === last;
}
