import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

export type VirtualRowsProps = {
  readonly label: string;
  readonly count: number;
  /** The key of a row. */
  readonly keyAt: (index: number) => string;
  /** The row to bring into view when it changes; -1 for none. */
  readonly openRow: number;
  /** The row the list begins at, as long as nothing is open: what lies before it is a scroll away. */
  readonly here: number;
  /** Draws a row as one button with this tab index, which hands on its keys. */
  readonly children: (
    index: number,
    tabIndex: 0 | -1,
    onKeyDown: (event: KeyboardEvent) => void,
  ) => ReactNode;
};

const ROW = 41;
const OVERSCAN = 6;

/**
 * A long list of which only the rows in view exist; each says its true position. One tab stop: arrow up and down, Home
 * and End go from row to row.
 */
export function VirtualRows({ label, count, keyAt, openRow, here, children }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const goal = useRef(-1);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: keyAt,
    overscan: OVERSCAN,
    useFlushSync: false,
  });
  const items = rows.getVirtualItems();
  const current = Math.min(Math.max(stop, items[0]?.index ?? 0), items.at(-1)?.index ?? 0);
  const begun = useRef(-1);
  useEffect(() => {
    // A row that is closed stays where it is.
    if (openRow < 0 && begun.current === here) return;
    begun.current = here;
    const row = openRow < 0 ? here : openRow;
    setStop(row);
    rows.scrollToIndex(row, { align: openRow < 0 ? 'start' : 'auto' });
  }, [openRow, here, rows]);
  useEffect(() => {
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${goal.current}"] button`);
    if (button === null || button === undefined) return;
    goal.current = -1;
    button.focus({ preventScroll: true });
  });
  const go = (event: KeyboardEvent) => {
    const last = count - 1;
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: last }[event.key];
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    goal.current = next;
    setStop(next);
    rows.scrollToIndex(next, { align: 'auto' });
  };
  const size = rows.getTotalSize();
  return (
    // Height and overflow stand here and not in a style sheet: without them every row would be drawn.
    <div ref={scroller} style={{ height: 'var(--rows-height, 320px)', maxHeight: 12_000, overflow: 'auto' }}>
      <ol aria-label={label} style={{ position: 'relative', height: size }}>
        {items.map(({ key, index, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{
              position: 'absolute',
              top: 0,
              left: 0,
              width: '100%',
              transform: `translateY(${start}px)`,
            }}
          >
            {children(index, index === current ? 0 : -1, go)}
          </li>
        ))}
      </ol>
    </div>
  );
}
