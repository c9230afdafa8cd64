import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Which columns of a table wider than its card are in view, counted from 1 without the column of row heads. */
export type ColumnsInView = { readonly first: number; readonly last: number; readonly count: number };

/** So much of a column may lie beyond an edge: it is the column's own padding. */
const SLACK = 6;

type Watched = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Undefined where all columns are in view. */
  readonly inView: ColumnsInView | undefined;
  /** To be called when the scroller was scrolled. */
  readonly read: () => void;
  /** Scrolls to the columns after those in view, or to those before. */
  readonly turn: (way: -1 | 1) => void;
};

/** Watches a scroller and the table in it: which columns are in view, told again when either is resized or scrolled. */
export function useColumnsInView(): Watched {
  const scroller = useRef<HTMLDivElement>(null);
  const [inView, setInView] = useState<ColumnsInView>();
  const read = () => {
    if (scroller.current !== null) setInView(updated(columnsInView(scroller.current)));
  };
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const watch = new ResizeObserver(() => setInView(updated(columnsInView(box))));
    watch.observe(box);
    for (const table of box.children) watch.observe(table);
    return () => watch.disconnect();
  }, []);
  const turn = (way: -1 | 1) => {
    const box = scroller.current;
    if (box === null || inView === undefined) return;
    const { heads, left, right } = extent(box);
    const next = heads[way === 1 ? inView.last : inView.first - 2]?.getBoundingClientRect();
    if (next !== undefined) box.scrollLeft += way === 1 ? next.left - left : next.right - right;
  };
  return { scroller, inView, read, turn };
}

/** The heads of the columns that can scroll, and between which pixels they show beside the column of row heads. */
function extent(box: HTMLElement): {
  readonly heads: readonly Element[];
  readonly left: number;
  readonly right: number;
} {
  const [corner, ...heads] = [...box.querySelectorAll('thead th')].filter((head) => head.clientWidth > 0);
  const { left, right } = box.getBoundingClientRect();
  return { heads, left: corner?.getBoundingClientRect().right ?? left, right };
}

function columnsInView(box: HTMLElement): ColumnsInView | undefined {
  const { heads, left, right } = extent(box);
  const shown = heads.map((head) => {
    const own = head.getBoundingClientRect();
    return own.left >= left - SLACK && own.right <= right + SLACK;
  });
  if (shown.every(Boolean)) return undefined;
  const first = Math.max(shown.indexOf(true), 0) + 1;
  return { first, last: Math.max(shown.lastIndexOf(true) + 1, first), count: heads.length };
}

/** Keeps what is known where nothing changed, so that nothing is drawn again. */
function updated(next: ColumnsInView | undefined) {
  return (known: ColumnsInView | undefined): ColumnsInView | undefined =>
    known?.first === next?.first && known?.last === next?.last && known?.count === next?.count ? known : next;
}
