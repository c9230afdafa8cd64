import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

import type { Days } from '#domain/bins.ts';
import type { LaneBins } from '#domain/lane-bins.ts';
import type { Lane } from '#domain/lanes.ts';
import { tip } from '#ui/Tip.tsx';

import { barPath, edgePath } from './bar-path.ts';
import type { Bar } from './bar-path.ts';
import { binLabel } from './bin-label.ts';
import { overlap } from './brush.ts';
import type { LaneRows } from './MarkedLanes.tsx';
import type { TimeScale } from './plot.ts';
import styles from './LaneBars.module.css';

type LaneBarsProps = {
  readonly lanes: readonly Lane[];
  readonly counts: LaneBins;
  readonly rows: LaneRows;
  readonly scale: TimeScale;
  /** The lane that has the focus, if any has. */
  readonly focusedLane: number | undefined;
  /** Chooses the days of a bar. */
  readonly onDays: (days: Days) => void;
};

/** A bar: its lane and its bin. */
type Cell = { readonly lane: number; readonly bin: number };

const GAP = 3;
const LEAST = 1;

/**
 * The events of lanes as counts, on one scale for all lanes: where there are too many to tell them apart. One tab stop;
 * the arrow keys go from bar to bar, Home and End to the ends of a lane, Enter chooses the days of a bar, as a click does.
 */
export function LaneBars({ lanes, counts, rows, scale, focusedLane, onDays }: LaneBarsProps) {
  const { bins, all, matching, most } = counts;
  const [at, setAt] = useState<Cell>({ lane: focusedLane ?? 0, bin: 0 });
  const focused = useRef<SVGRectElement>(null);
  const held = useRef(false);
  const cell = { lane: Math.min(at.lane, lanes.length - 1), bin: Math.min(at.bin, bins.bins.length - 1) };
  const days = daysOf(counts, cell, scale);
  const choose = () => {
    if (days !== undefined) onDays(days);
  };
  const point = (event: PointerEvent<SVGGElement>) => {
    const found = cellAt(event, counts, rows, scale);
    if (found === undefined || (found.lane === cell.lane && found.bin === cell.bin)) return;
    held.current = focused.current === document.activeElement;
    setAt(found);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      held.current = true;
      choose();
      return;
    }
    const next = keyedCell(event.key, cell, lanes.length, bins.bins.length);
    if (next === undefined) return;
    event.preventDefault();
    held.current = true;
    setAt(next);
  };
  // Each bar is an element of its own, so that its tip is shown anew; the focus goes on to the next one.
  useLayoutEffect(() => {
    if (held.current) focused.current?.focus();
    held.current = false;
  });
  return (
    <g onPointerMove={point} onPointerDown={point}>
      <rect
        className={styles['hit']}
        x={scale.left}
        width={scale.right - scale.left}
        y={rows.top}
        height={rows.height * lanes.length}
        onClick={choose}
      />
      <g aria-hidden className={styles['bars']}>
        {all.map((own, lane) => (
          <LanePaths
            key={lanes[lane]?.id}
            own={own}
            matching={matching?.[lane]}
            {...{ bins, scale, most }}
            bottom={Math.round(rows.top + (lane + 1) * rows.height)}
            height={rows.height}
          />
        ))}
      </g>
      {days !== undefined && (
        <rect
          key={`${cell.lane} ${cell.bin}`}
          ref={focused}
          className={styles['cell']}
          data-lane={cell.lane}
          role="button"
          tabIndex={0}
          aria-label={cellLabel(lanes, counts, cell)}
          x={scale.x(days.first) - 0.5}
          width={Math.max(scale.x(days.last + 1) - scale.x(days.first), 3)}
          y={rows.top + cell.lane * rows.height + 0.5}
          height={rows.height - 1}
          onClick={choose}
          onKeyDown={key}
          {...tip(cellLabel(lanes, counts, cell))}
        />
      )}
    </g>
  );
}

type LanePathsProps = {
  readonly own: readonly number[];
  readonly matching: readonly number[] | undefined;
  readonly bins: LaneBins['bins'];
  readonly scale: TimeScale;
  readonly most: number;
  /** The rule the bars stand on. */
  readonly bottom: number;
  readonly height: number;
};

/** The bars of a lane. Behind those that match, all of them stay to be seen, each by its upper edge. */
function LanePaths({ own, matching, bins, scale, most, bottom, height }: LanePathsProps) {
  const bars = (values: readonly number[]): readonly Bar[] =>
    values.map((count, bin) => {
      const { first, last } = overlap(bins.bins[bin] ?? scale.days, scale.days);
      const left = scale.x(first);
      return {
        left,
        width: Math.max(scale.x(last + 1) - left - 1, LEAST),
        height: count === 0 ? 0 : Math.max((count / Math.max(most, 1)) * (height - GAP), LEAST),
      };
    });
  const whole = bars(own);
  const all = barPath(whole, bottom);
  if (matching === undefined) return <path className={styles['neutral']} d={all} />;
  return (
    <>
      <path className={styles['dim']} d={all} />
      <path className={styles['edge']} d={edgePath(whole, bottom)} />
      <path className={styles['matching']} d={barPath(bars(matching), bottom)} />
    </>
  );
}

function daysOf({ bins }: LaneBins, { bin }: Cell, scale: TimeScale): Days | undefined {
  const own = bins.bins[bin];
  return own === undefined ? undefined : overlap(own, scale.days);
}

function cellLabel(lanes: readonly Lane[], { bins, all, matching }: LaneBins, { lane, bin }: Cell): string {
  const days = bins.bins[bin];
  if (days === undefined) return '';
  return `${lanes[lane]?.label ?? ''}, ${binLabel(days, bins.unit, all[lane]?.[bin] ?? 0, matching?.[lane]?.[bin])}`;
}

function cellAt(
  event: PointerEvent<SVGGElement>,
  { bins }: LaneBins,
  rows: LaneRows,
  scale: TimeScale,
): Cell | undefined {
  const drawing = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  if (drawing === undefined) return undefined;
  const lane = Math.floor((event.clientY - drawing.top - rows.top) / rows.height);
  const day = scale.dayAt(event.clientX - drawing.left);
  const bin = bins.bins.findIndex(({ first, last }) => first <= day && day <= last);
  return lane < 0 || bin === -1 ? undefined : { lane, bin };
}

function keyedCell(key: string, { lane, bin }: Cell, lanes: number, bins: number): Cell | undefined {
  const next = {
    ArrowRight: { lane, bin: bin + 1 },
    ArrowLeft: { lane, bin: bin - 1 },
    ArrowDown: { lane: lane + 1, bin },
    ArrowUp: { lane: lane - 1, bin },
    Home: { lane, bin: 0 },
    End: { lane, bin: bins - 1 },
  }[key];
  const exists =
    next !== undefined && next.lane >= 0 && next.lane < lanes && next.bin >= 0 && next.bin < bins;
  return exists ? next : undefined;
}
