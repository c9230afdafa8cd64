import { isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-index.ts';

/** A stretch of days, both ends included. */
export type Days = { readonly first: DayNumber; readonly last: DayNumber };

/** How wide the bars of a histogram are. */
export type BinUnit = 'week' | 'month' | 'year';

/** A stretch cut into calendar units, and for each event the bin it counts in, or -1. */
export type Bins = {
  readonly unit: BinUnit;
  /** In the order of time, without gaps; the first and last one are whole units and may reach beyond the stretch. */
  readonly bins: readonly Days[];
  /** By position in the index. */
  readonly binOf: Int32Array;
};

const WEEK = 7;
const MOST_DAYS_IN_WEEKS = 550;
const MOST_DAYS_IN_MONTHS = 20 * 366;

/** The unit in which a stretch gives readable bars: weeks to a year and a half, months to twenty years, then years. */
export function binUnit({ first, last }: Days): BinUnit {
  const days = last - first + 1;
  if (days <= MOST_DAYS_IN_WEEKS) return 'week';
  return days <= MOST_DAYS_IN_MONTHS ? 'month' : 'year';
}

/**
 * Cuts a stretch into weeks that begin on Monday, months, or years, and puts every event into the bin in which it
 * begins. An event of which only the month or year is known, and one that begins outside the stretch, is in no bin.
 */
export function binnedEvents(events: readonly IndexedEvent[], stretch: Days): Bins {
  const unit = binUnit(stretch);
  const starts = binStarts(unit, stretch);
  const bins = starts.slice(0, -1).map((first, i) => ({ first, last: (starts[i + 1] ?? first) - 1 }));
  const binOf = new Int32Array(events.length).fill(-1);
  let bin = 0;
  for (const { span, position } of events) {
    if (span.precision === 'month' || span.precision === 'year') continue;
    if (span.first < stretch.first || span.first > stretch.last) continue;
    while (bin < bins.length - 1 && (bins[bin]?.last ?? 0) < span.first) bin++;
    binOf[position] = bin;
  }
  return { unit, bins, binOf };
}

/** How many events each bin has among those at the positions `has` accepts. */
export function binCounts({ bins, binOf }: Bins, has: (position: number) => boolean): readonly number[] {
  const counts = bins.map(() => 0);
  for (let position = 0; position < binOf.length; position++) {
    const bin = binOf[position] ?? -1;
    if (bin >= 0 && has(position)) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** The beginnings of the units that cover a stretch, and the day after the last of them. */
function binStarts(unit: BinUnit, { first, last }: Days): readonly DayNumber[] {
  const starts = [startOf(unit, first)];
  for (let day = startOf(unit, first); day <= last;) {
    day = nextStart(unit, day);
    starts.push(day);
  }
  return starts;
}

/** The first day of the week (a Monday), month or year a day lies in. */
export function startOf(unit: BinUnit, day: DayNumber): DayNumber {
  // Day 0, 1 January 1970, was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % WEEK) + WEEK) % WEEK);
  const iso = isoDate(day);
  const month = unit === 'month' ? Number(iso.slice(5, 7)) : 1;
  return firstOfMonth(Number(iso.slice(0, 4)), month);
}

/** The first day of the unit after the one a day lies in. */
export function nextStart(unit: BinUnit, day: DayNumber): DayNumber {
  if (unit === 'week') return startOf(unit, day) + WEEK;
  const iso = isoDate(day);
  const year = Number(iso.slice(0, 4));
  return unit === 'year' ? firstOfMonth(year + 1, 1) : firstOfMonth(year, Number(iso.slice(5, 7)) + 1);
}

function firstOfMonth(year: number, month: number): DayNumber {
  return Date.UTC(year, month - 1, 1) / 86_400_000;
}

/**
 * Whole-number ticks above zero for counts up to `most`: two, or one where nothing exceeds 1. The last tick is the top
 * of the axis. `countTicks(6)` is [3, 6], `countTicks(7)` is [4, 8].
 */
export function countTicks(most: number): readonly number[] {
  if (most <= 1) return [1];
  const scale = 10 ** Math.floor(Math.log10(most / 2));
  const step =
    TICK_STEPS.map((s) => s * scale).find((s) => Number.isInteger(s) && 2 * s >= most) ?? 10 * scale;
  return [step, 2 * step];
}

const TICK_STEPS = [1, 2, 3, 4, 5, 6, 8, 10];
