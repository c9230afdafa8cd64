/** A list of rows of one height, and where it is scrolled to, in pixels. */
type Scrolled = {
  readonly count: number;
  readonly row: number;
  readonly top: number;
  /** Height of what is in view. */
  readonly height: number;
};

/** The rows that exist, from `first` up to, not including, `end`; where the first one lies, and how high the list is. */
export type FixedWindow = {
  readonly first: number;
  readonly end: number;
  readonly offset: number;
  readonly total: number;
};

/** No browser draws elements higher than this; a higher list is scrolled in steps of more than a pixel. */
const HIGHEST = 15_000_000;

/** How many pixels of the list lie under one pixel of scrolling. */
function stretchOf({ count, row, height }: Omit<Scrolled, 'top'>): number {
  const total = Math.min(count * row, HIGHEST);
  return total > height ? (count * row - height) / (total - height) : 1;
}

/** The rows in view, and `overscan` before and after them. */
export function fixedWindow(list: Scrolled & { readonly overscan: number }): FixedWindow {
  const { count, row, top, height, overscan } = list;
  const total = Math.min(count * row, HIGHEST);
  const at = Math.min(Math.max(top, 0), Math.max(total - height, 0)) * stretchOf(list);
  const first = Math.max(0, Math.floor(at / row) - overscan);
  const end = Math.min(count, Math.ceil((at + height) / row) + overscan);
  return { first: Math.min(first, end), end, offset: top - at + first * row, total };
}

/**
 * Where to scroll to so that a row is in view: at its start, or as near to where it is as will do; never beyond the ends of
 * the list.
 */
export function scrollFor(list: Scrolled, index: number, align: 'start' | 'nearest'): number {
  const { count, row, top, height } = list;
  const most = Math.max(0, Math.min(count * row, HIGHEST) - height);
  return Math.min(Math.max(0, wantedFor(list, index, align, Math.min(top, most))), most);
}

function wantedFor(list: Scrolled, index: number, align: 'start' | 'nearest', top: number): number {
  const { row, height } = list;
  const stretch = stretchOf(list);
  const at = top * stretch;
  const begin = index * row;
  if (align === 'start' || begin < at) return begin / stretch;
  return begin + row > at + height ? (begin + row - height) / stretch : top;
}
