import { nextStart, startOf } from '#domain/bins.ts';
import type { BinUnit, Days } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';

import { textWidth } from './text-width.ts';

/** Width of the column of lane names and date fields, left of the plots; the histogram's own axis is in it. */
export const LABEL_COLUMN = 160;
/** Where the plot of the histogram begins in its own box, right of its axis. */
export const AXIS_COLUMN = 24;
/** Kept free at the right, for half a handle. */
export const RIGHT_MARGIN = 9;

/** Days laid out between two pixels: the first day begins at `left`, the last one ends at `right`. */
export type TimeScale = {
  readonly days: Days;
  readonly left: number;
  readonly right: number;
  /** Where a day begins. */
  readonly x: (day: DayNumber) => number;
  /** The day that lies at a pixel, never outside `days`. */
  readonly dayAt: (x: number) => DayNumber;
};

export function timeScale(days: Days, left: number, right: number): TimeScale {
  const perDay = Math.max(right - left, 1) / (days.last - days.first + 1);
  const dayAt = (x: number) => days.first + Math.floor((x - left) / perDay);
  return {
    days,
    left,
    right,
    x: (day) => left + (day - days.first) * perDay,
    dayAt: (x) => Math.min(Math.max(dayAt(x), days.first), days.last),
  };
}

/** A mark on a time axis: the day, or the beginning of the month or year, it stands at, and what is written there. */
export type TimeTick = {
  readonly day: DayNumber;
  readonly x: number;
  readonly label: string;
  /** Whether the label is centered under a day or begins after the boundary of a month or year. */
  readonly anchor: 'middle' | 'start';
};

type Step = { readonly unit: Exclude<BinUnit, 'quarter'> | 'day'; readonly every: number };

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 2 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 2 },
  { unit: 'year', every: 5 },
  { unit: 'year', every: 20 },
];
const LENGTH = { day: 1, week: 7, month: 30, year: 365 } as const;
const ROOM = { day: 48, week: 48, month: 34, year: 38 } as const;

/**
 * The ticks of a time axis, as fine as their labels have room: days ("7 Oct", weeks by their Monday), months ("Oct", a
 * January by its year where the axis crosses one), years. `finest` keeps a short axis from being cut into days.
 */
export function timeTicks(scale: TimeScale, finest: Step['unit'] = 'day'): readonly TimeTick[] {
  const perDay = (scale.right - scale.left) / (scale.days.last - scale.days.first + 1);
  const from = STEPS.findIndex((s) => s.unit === finest);
  const fits = (s: Step) => LENGTH[s.unit] * s.every * perDay >= ROOM[s.unit];
  const step = STEPS.slice(from).find(fits) ?? { unit: 'year', every: 50 };
  return step.unit === 'day' || step.unit === 'week' ? dayTicks(scale, step) : boundaryTicks(scale, step);
}

function dayTicks(scale: TimeScale, { unit, every }: Step): readonly TimeTick[] {
  const length = (unit === 'week' ? 7 : 1) * every;
  const { first, last } = scale.days;
  const start = unit === 'week' ? startOf('week', first + 6) : first;
  let year = yearOf(start);
  let end = scale.left - 10;
  const ticks: TimeTick[] = [];
  for (let day = start; day <= last; day += length) {
    const x = (scale.x(day) + scale.x(day + 1)) / 2;
    const fits = (text: string) =>
      x - textWidth(text) / 2 > end && x + textWidth(text) / 2 <= scale.right + RIGHT_MARGIN;
    // A new year is written at the first label that has room for it.
    const styles = year === yearOf(day) ? (['short'] as const) : (['medium', 'short'] as const);
    const style = styles.find((s) => fits(formatDate(isoDate(day), s)));
    if (style === undefined) continue;
    const label = formatDate(isoDate(day), style);
    if (style === 'medium') year = yearOf(day);
    end = x + textWidth(label) / 2;
    ticks.push({ day, x, label, anchor: 'middle' });
  }
  return ticks;
}

function boundaryTicks(scale: TimeScale, { unit, every }: Step): readonly TimeTick[] {
  const { first, last } = scale.days;
  const coarse: BinUnit = unit === 'year' ? 'year' : 'month';
  const crosses = yearOf(first) !== yearOf(last);
  const ticks: TimeTick[] = [];
  const start = startOf(coarse, first) < first ? nextStart(coarse, first) : first;
  for (let day = start; day <= last; day = nextStart(coarse, day)) {
    const count = coarse === 'year' ? Number(yearOf(day)) : Number(isoDate(day).slice(5, 7)) - 1;
    if (count % every !== 0) continue;
    const january = isoDate(day).slice(5, 7) === '01';
    const label =
      coarse === 'year' || (crosses && january) ? yearOf(day) : formatDate(isoDate(day).slice(0, 7), 'short');
    const x = scale.x(day);
    if (x + 5 + textWidth(label) <= scale.right + RIGHT_MARGIN)
      ticks.push({ day, x, label, anchor: 'start' });
  }
  return ticks;
}

function yearOf(day: DayNumber): string {
  return isoDate(day).slice(0, 4);
}
