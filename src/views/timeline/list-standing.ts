import { fixedWindow, scrollFor } from './fixed-window.ts';

/** The list that is shown: its length, the row it begins at while nothing is open, and the open row, -1 for none. */
export type ShownList = { readonly count: number; readonly here: number; readonly openRow: number };

/** How the rows are laid out, and the height of what is in view. Lengths in pixels. */
export type RowLayout = { readonly row: number; readonly overscan: number; readonly height: number };

/** Where a list of rows of one height stands. Lengths in pixels. */
export type ListStanding = ShownList & {
  /** How far it is scrolled. */
  readonly top: number;
  /** Where it was placed last, for the scroller to follow; another object for each time it has to move. */
  readonly placed: { readonly top: number };
  /** The row at which the tab key stops. */
  readonly stop: number;
  /** The index of the row that has the key 0. */
  readonly keyed: number;
};

/** A list before it is placed. */
export const UNPLACED: ListStanding = {
  count: 0,
  here: 0,
  openRow: -1,
  top: 0,
  placed: { top: 0 },
  stop: 0,
  keyed: 0,
};

/**
 * Where a list stands once it is this one. Another list begins at its open row, else at `here`; its rows take over the
 * keys of those in view, so that elements are kept and only their texts change. An opened row is brought into view, and a
 * closed one stays there. The same object where nothing changed.
 */
export function standingFor(before: ListStanding, shown: ShownList, layout: RowLayout): ListStanding {
  const { count, here, openRow } = shown;
  const same = count === before.count && here === before.here;
  if (same && openRow === before.openRow) return before;
  if (same && openRow < 0) return { ...before, openRow };
  const begins = openRow < 0 ? here : openRow;
  const align = openRow < 0 ? 'start' : 'nearest';
  const top = scrollFor({ ...layout, count, top: before.top }, begins, align);
  const firstOf = (list: { readonly count: number; readonly top: number }) =>
    fixedWindow({ ...layout, count: list.count, top: list.top }).first;
  const keyed = same ? before.keyed : firstOf({ count, top }) - (firstOf(before) - before.keyed);
  const placed = isAt(before, top) ? before.placed : { top };
  return { ...shown, top, placed, stop: begins, keyed };
}

/** Where a list stands once it is scrolled; the same object where it is there already. */
export function scrolledTo(before: ListStanding, top: number): ListStanding {
  return isAt(before, top) ? before : { ...before, top };
}

/** Whether a list is scrolled so far, to a pixel. */
function isAt(standing: ListStanding, top: number): boolean {
  return Math.abs(standing.top - top) < 1;
}
