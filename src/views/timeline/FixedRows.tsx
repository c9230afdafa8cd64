import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useMedia } from '#ui/media.ts';

import type { VirtualRowsProps } from './VirtualRows.tsx';
import { fixedWindow, scrollFor } from './fixed-window.ts';
import { scrolledTo, standingFor, UNPLACED } from './list-standing.ts';

/** Height of a row in pixels: a title of two lines and a byline, on a phone in larger type and with more room. */
const ROW = { wide: 58, narrow: 78 } as const;
const NARROW = '(max-width: 719px)';
const OVERSCAN = 4;
const FIRST_VIEW = 400;

/**
 * A list too long to measure each of its rows: all rows are of one height, and of a million as many exist as are in view,
 * each saying its true position. One tab stop: arrow up and down, Page up and down, Home and End go from row to row.
 */
export function FixedRows({ label, count, openRow, here, children }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const row = useMedia(NARROW) ? ROW.narrow : ROW.wide;
  const goal = useRef(-1);
  /** Whether the scroller has still to go where the list was placed; where it stands meanwhile says nothing. */
  const moving = useRef(false);
  const [height, setHeight] = useState(FIRST_VIEW);
  const [known, setStanding] = useState(UNPLACED);
  // Another list, or another row to begin at, is drawn where it belongs at once, not after it was scrolled to.
  const standing = standingFor(known, { count, here, openRow }, { row, overscan: OVERSCAN, height });
  if (standing !== known) setStanding(standing);
  const { top, placed, stop, keyed } = standing;
  const view = fixedWindow({ count, row, overscan: OVERSCAN, top, height });
  const current = Math.min(Math.max(stop, view.first), Math.max(view.end - 1, 0));
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const watch = new ResizeObserver(() => setHeight(box.clientHeight));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    // Before the next picture and not now: to scroll, the browser has to lay out the whole page.
    moving.current = true;
    const frame = requestAnimationFrame(() => {
      moving.current = false;
      if (scroller.current !== null) scroller.current.scrollTop = placed.top;
    });
    return () => cancelAnimationFrame(frame);
  }, [placed]);
  useEffect(() => {
    const button = scroller.current?.querySelector<HTMLElement>(
      `[aria-posinset="${goal.current + 1}"] button`,
    );
    if (button === null || button === undefined) return;
    goal.current = -1;
    button.focus({ preventScroll: true });
  });
  const go = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(height / row) - 1);
    const next = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: Math.min(current + page, count - 1),
      PageUp: Math.max(current - page, 0),
      Home: 0,
      End: count - 1,
    }[event.key];
    if (next === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    goal.current = next;
    setStanding({ ...standing, stop: next });
    if (scroller.current !== null)
      scroller.current.scrollTop = scrollFor({ count, row, top, height }, next, 'nearest');
  };
  return (
    // Height and overflow stand here and not in a style sheet: without them every row would be drawn.
    <div
      ref={scroller}
      style={{
        height: 'var(--rows-height, 320px)',
        maxHeight: 12_000,
        overflow: 'auto',
        overflowAnchor: 'none',
      }}
      onScroll={({ currentTarget }) => {
        if (moving.current) return;
        // From what was drawn, and not from a function of the state before: React may apply that to an older one, of the
        // list before this.
        const next = scrolledTo(standing, currentTarget.scrollTop);
        if (next !== standing) setStanding(next);
      }}
    >
      <ol aria-label={label} data-fixed style={{ height: view.total, paddingTop: view.offset }}>
        {Array.from({ length: view.end - view.first }, (_, i) => (
          <FixedRow
            key={view.first + i - keyed}
            index={view.first + i}
            count={count}
            height={row}
            tabIndex={view.first + i === current ? 0 : -1}
            onKeyDown={go}
            draw={children}
          />
        ))}
      </ol>
    </div>
  );
}

type FixedRowProps = {
  readonly index: number;
  readonly count: number;
  readonly height: number;
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly draw: VirtualRowsProps['children'];
};

function FixedRow({ index, count, height, tabIndex, onKeyDown, draw }: FixedRowProps) {
  return (
    <li aria-setsize={count} aria-posinset={index + 1} style={{ height, contain: 'strict' }}>
      {draw(index, tabIndex, onKeyDown)}
    </li>
  );
}
