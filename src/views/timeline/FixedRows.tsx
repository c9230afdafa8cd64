import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import type { VirtualRowsProps } from './VirtualRows.tsx';
import { fixedWindow, scrollFor } from './fixed-window.ts';

/** Height of a row in pixels: a title of two lines and a byline. */
const ROW = 58;
const OVERSCAN = 4;
const FIRST_VIEW = 400;

/**
 * A list too long to measure each of its rows: all rows are of one height, and of a million as many exist as are in view,
 * each saying its true position. One tab stop: arrow up and down, Page up and down, Home and End go from row to row.
 */
export function FixedRows({ label, count, openRow, here, children }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const goal = useRef(-1);
  const [scroll, setScroll] = useState({ top: 0, height: FIRST_VIEW });
  const begins = openRow < 0 ? here : openRow;
  const [stop, setStop] = useState({ begins, row: begins });
  const view = fixedWindow({ count, row: ROW, overscan: OVERSCAN, ...scroll });
  const wanted = stop.begins === begins ? stop.row : begins;
  const current = Math.min(Math.max(wanted, view.first), Math.max(view.end - 1, 0));
  const align = openRow < 0 ? 'start' : 'nearest';
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const watch = new ResizeObserver(() => setScroll({ top: box.scrollTop, height: box.clientHeight }));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    bring(scroller.current, count, begins, align);
  }, [begins, align, count]);
  useEffect(() => {
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${goal.current}"] button`);
    if (button === null || button === undefined) return;
    goal.current = -1;
    button.focus({ preventScroll: true });
  });
  const go = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(scroll.height / ROW) - 1);
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
    setStop({ begins, row: next });
    bring(scroller.current, count, next, 'nearest');
  };
  return (
    // Height and overflow stand here and not in a style sheet: without them every row would be drawn.
    <div
      ref={scroller}
      style={{ height: 'var(--rows-height, 320px)', maxHeight: 12_000, overflow: 'auto' }}
      onScroll={({ currentTarget }) =>
        setScroll({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
      }
    >
      <ol aria-label={label} data-fixed style={{ position: 'relative', height: view.total }}>
        {Array.from({ length: view.end - view.first }, (_, i) => (
          <FixedRow
            key={view.first + i}
            index={view.first + i}
            count={count}
            top={view.offset + i * ROW}
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
  readonly top: number;
  readonly tabIndex: 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly draw: VirtualRowsProps['children'];
};

function FixedRow({ index, count, top, tabIndex, onKeyDown, draw }: FixedRowProps) {
  return (
    <li
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{
        position: 'absolute',
        top: 0,
        left: 0,
        width: '100%',
        height: ROW,
        overflow: 'hidden',
        transform: `translateY(${top}px)`,
      }}
    >
      {draw(index, tabIndex, onKeyDown)}
    </li>
  );
}

/** Scrolls a row into view. */
function bring(box: HTMLElement | null, count: number, row: number, align: 'start' | 'nearest'): void {
  if (box === null) return;
  const { scrollTop: top, clientHeight: height } = box;
  const next = scrollFor({ count, row: ROW, height, top }, row, align);
  if (Math.abs(next - top) >= 1) box.scrollTop = next;
}
