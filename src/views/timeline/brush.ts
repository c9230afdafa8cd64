import type { Days } from '#domain/bins.ts';
import { isoDate, parseDay } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';

/** The dates of the selection; an absent bound is open. */
export type ChosenDates = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Which end of the brush is meant. */
export type Edge = 'first' | 'last';

/** The days the chosen dates cover on the overview: an open bound is its end. */
export function brushedDays({ from, to }: ChosenDates, overview: Days): Days {
  const first = clamped((from === undefined ? undefined : parseDay(from)) ?? overview.first, overview);
  const last = clamped((to === undefined ? undefined : parseDay(to)) ?? overview.last, overview);
  return { first: Math.min(first, last), last: Math.max(first, last) };
}

/** The dates that a brush chooses: a bound at the end of the overview is open, so that all of it is the start again. */
export function datesOf(brush: Days, overview: Days): ChosenDates {
  return {
    ...(brush.first <= overview.first ? {} : { from: isoDate(brush.first) }),
    ...(brush.last >= overview.last ? {} : { to: isoDate(brush.last) }),
  };
}

/** The days between two, in either order. */
export function between(a: DayNumber, b: DayNumber): Days {
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

/** The brush with one end at a day, never beyond the other end or the overview. */
export function resized(brush: Days, edge: Edge, day: DayNumber, overview: Days): Days {
  const at = clamped(day, overview);
  return edge === 'first'
    ? { first: Math.min(at, brush.last), last: brush.last }
    : { first: brush.first, last: Math.max(at, brush.first) };
}

/** The brush moved by days, kept as long as it is and inside the overview. */
export function shifted(brush: Days, by: number, overview: Days): Days {
  const step = Math.min(Math.max(by, overview.first - brush.first), overview.last - brush.last);
  return { first: brush.first + step, last: brush.last + step };
}

/** Where a key moves one end of the brush: arrows a day, with Shift or as Page keys a week, Home and End to the ends. */
export function keyedDay(key: string, shift: boolean, at: DayNumber, overview: Days): DayNumber | undefined {
  const step = shift ? 7 : 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return at + step;
    case 'PageDown':
      return at - 7;
    case 'PageUp':
      return at + 7;
    case 'Home':
      return overview.first;
    case 'End':
      return overview.last;
    default:
      return undefined;
  }
}

/** The days of a bar that lie inside the overview: a bar at its end may reach beyond. */
export function overlap(bar: Days, overview: Days): Days {
  return { first: Math.max(bar.first, overview.first), last: Math.min(bar.last, overview.last) };
}

function clamped(day: DayNumber, { first, last }: Days): DayNumber {
  return Math.min(Math.max(day, first), last);
}
