import { countRun, dropAll } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { firstOfMonth, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import { positionOf } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';

/** A stretch of days, both ends included. */
export type Days = { readonly first: DayNumber; readonly last: DayNumber };

/** How wide the bars of a histogram are. */
export type BinUnit = 'week' | 'month' | 'quarter' | 'year';

/** A stretch cut into calendar units, and where the events of each begin and end among the positions. */
export type Bins = {
  readonly unit: BinUnit;
  /** In the order of time, without gaps; the first and last one are whole units and may reach beyond the stretch. */
  readonly bins: readonly Days[];
  /** The events that begin in bin i and within the stretch are the positions from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** The positions of the events without a day, which are in no bin. */
  readonly vague: Bits;
};

const WEEK = 7;
/** For how many days each unit gives bars that can be told apart: at most about a hundred. */
const MOST_DAYS = { week: 550, month: 9 * 366, quarter: 30 * 366 } as const;

/**
 * The unit in which a stretch gives readable bars: weeks to a year and a half, months to nine years, quarters to thirty,
 * then years.
 */
export function binUnit({ first, last }: Days): BinUnit {
  const days = last - first + 1;
  if (days <= MOST_DAYS.week) return 'week';
  if (days <= MOST_DAYS.month) return 'month';
  return days <= MOST_DAYS.quarter ? 'quarter' : 'year';
}

/**
 * Cuts a stretch into weeks that begin on Monday, months, quarters, or years. An event is in the bin in which it begins; one of
 * which only the month or year is known, and one that begins outside the stretch, is in no bin.
 */
export function eventBins(columns: EventColumns, vague: Bits, stretch: Days): Bins {
  const unit = binUnit(stretch);
  const firsts = binStarts(unit, stretch);
  const bins = firsts.slice(0, -1).map((first, i) => ({ first, last: (firsts[i + 1] ?? first) - 1 }));
  const within = (day: DayNumber) => Math.min(Math.max(day, stretch.first), stretch.last + 1);
  return { unit, bins, starts: Int32Array.from(firsts, (day) => positionOf(columns, within(day))), vague };
}

/** How many events of a set each bin has. */
export function binCounts({ bins, starts, vague }: Bins, bits: Bits): readonly number[] {
  const dated = bits.slice();
  dropAll(dated, vague);
  return bins.map((_, i) => countRun(dated, starts[i] ?? 0, starts[i + 1] ?? 0));
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

/** The first day of the week (a Monday), month, quarter or year a day lies in. */
export function startOf(unit: BinUnit, day: DayNumber): DayNumber {
  // Day 0, 1 January 1970, was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % WEEK) + WEEK) % WEEK);
  const iso = isoDate(day);
  const month = Number(iso.slice(5, 7)) - 1;
  return firstOfMonth(Number(iso.slice(0, 4)), month - (month % MONTHS[unit]) + 1);
}

/** The first day of the unit after the one a day lies in. */
export function nextStart(unit: BinUnit, day: DayNumber): DayNumber {
  if (unit === 'week') return startOf(unit, day) + WEEK;
  const iso = isoDate(startOf(unit, day));
  return firstOfMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) + MONTHS[unit]);
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

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
