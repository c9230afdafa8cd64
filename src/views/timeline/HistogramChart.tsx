import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

import type { Bins, Days } from '#domain/bins.ts';
import { countTicks } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import { eventCount } from '#domain/number-words.ts';
import { tip } from '#ui/Tip.tsx';

import { between, keyedDay, resized, shifted } from './brush.ts';
import type { Edge } from './brush.ts';
import { AXIS_COLUMN, RIGHT_MARGIN, timeScale, timeTicks } from './plot.ts';
import type { TimeScale } from './plot.ts';
import styles from './HistogramChart.module.css';

type HistogramProps = {
  readonly width: number;
  readonly height: number;
  readonly bins: Bins;
  /** How many events each bin has in the whole record. */
  readonly all: readonly number[];
  /** How many of them match; absent while nothing is selected. */
  readonly matching: readonly number[] | undefined;
  readonly overview: Days;
  readonly brush: Days;
  /** Whether dates are chosen. */
  readonly brushed: boolean;
  readonly asOf: DayNumber;
  /** Called while the brush is moved (`drag`) and when it is let go or stepped (`step`). */
  readonly onBrush: (days: Days, commit: 'drag' | 'step') => void;
  readonly onClear: () => void;
};

const TOP = 8;
const AXIS = 18;
const GRASP = { mouse: 10, touch: 22 } as const;
const LEAST_DRAG = 3;

type Drag = {
  readonly part: 'new' | 'window' | Edge;
  readonly pressed: number;
  readonly day: DayNumber;
  readonly brush: Days;
  /** The brush it has been dragged to, once the pointer has moved. */
  reached?: Days;
};

/**
 * Events per week, with the brush that chooses dates. Press and move beside the brush for a new one, on an end to move
 * that end, inside to move all of it; a click on a bar chooses its days, a double click clears. The ends are sliders for
 * the keyboard. The scale is that of the whole record and stays.
 */
export function HistogramChart(props: HistogramProps) {
  const { width, height, bins, all, matching, overview, brush, brushed, asOf, onBrush, onClear } = props;
  const drag = useRef<Drag>(undefined);
  const scale = timeScale(overview, AXIS_COLUMN, width - RIGHT_MARGIN);
  const bottom = height - AXIS;
  const ticks = countTicks(Math.max(0, ...all));
  const top = ticks.at(-1) ?? 1;
  const y = (count: number) => bottom - (count / top) * (bottom - TOP);

  const press = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return;
    const x = offsetOf(event);
    const grasp = event.pointerType === 'touch' ? GRASP.touch : GRASP.mouse;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      part: partAt(x, grasp, scale, brush, brushed),
      pressed: x,
      day: scale.dayAt(x),
      brush,
    };
  };
  const move = (event: PointerEvent<SVGGElement>) => {
    const held = drag.current;
    if (held === undefined) return;
    const x = offsetOf(event);
    if (held.reached === undefined && Math.abs(x - held.pressed) < LEAST_DRAG) return;
    const next = dragged(held, x, scale);
    const before = held.reached ?? held.brush;
    held.reached = next;
    if (next.first !== before.first || next.last !== before.last) onBrush(next, 'drag');
  };
  const release = () => {
    const held = drag.current;
    drag.current = undefined;
    if (held === undefined) return;
    if (held.reached !== undefined) onBrush(held.reached, 'step');
    else if (held.part === 'new' || held.part === 'window') {
      const bin = bins.bins.find((b) => b.first <= held.day && held.day <= b.last);
      if (bin !== undefined) onBrush(inside(bin, overview), 'step');
    }
  };
  const key = (event: KeyboardEvent, edge: Edge) => {
    const day = keyedDay(event.key, event.shiftKey, brush[edge], overview);
    if (day === undefined) return;
    event.preventDefault();
    onBrush(resized(brush, edge, day, overview), 'drag');
  };

  return (
    <svg
      className={styles['histogram']}
      width={width}
      height={height}
      role="group"
      aria-label={`Events per ${bins.unit}, with the dates chosen`}
    >
      <g
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
        onDoubleClick={onClear}
      >
        <rect className={styles['hit']} width={width} height={height} />
        <g aria-hidden>
          {ticks.map((count) => (
            <g key={count}>
              <line className={styles['grid']} x1={scale.left} x2={scale.right} y1={y(count)} y2={y(count)} />
              <text x={scale.left - 7} y={y(count) + 4} textAnchor="end">
                {count}
              </text>
            </g>
          ))}
          <Bars {...{ bins, all, matching, scale, overview, bottom, y }} />
          <line
            className={styles['axis']}
            x1={scale.left}
            x2={scale.right}
            y1={bottom + 0.5}
            y2={bottom + 0.5}
          />
          {timeTicks(scale, 'month').map(({ x, label }) => (
            <g key={x}>
              <line className={styles['axis']} x1={x} x2={x} y1={bottom} y2={bottom + 6} />
              <text x={x + 5} y={bottom + 14}>
                {label}
              </text>
            </g>
          ))}
        </g>
        <g className={styles['brush']} data-brushed={brushed || undefined}>
          <rect
            className={styles['window']}
            x={scale.x(brush.first)}
            width={Math.max(scale.x(brush.last + 1) - scale.x(brush.first), 1)}
            y={TOP - 4}
            height={bottom - TOP + 4}
          />
          <AsOfLine scale={scale} asOf={asOf} bottom={bottom} />
          {(['first', 'last'] as const).map((edge) => (
            <Handle
              key={edge}
              edge={edge}
              x={scale.x(edge === 'first' ? brush.first : brush.last + 1)}
              y={(TOP + bottom) / 2 - 2}
              {...{ brush, overview }}
              onKey={key}
              onRelease={() => onBrush(brush, 'step')}
            />
          ))}
        </g>
      </g>
    </svg>
  );
}

function partAt(x: number, grasp: number, scale: TimeScale, brush: Days, brushed: boolean): Drag['part'] {
  const first = scale.x(brush.first);
  const last = scale.x(brush.last + 1);
  const toFirst = Math.abs(x - first);
  const toLast = Math.abs(x - last);
  if (Math.min(toFirst, toLast) <= grasp) {
    // Two ends at one place: the one on the side of the pointer.
    if (toFirst === toLast) return x < first ? 'first' : 'last';
    return toFirst < toLast ? 'first' : 'last';
  }
  return brushed && x > first && x < last ? 'window' : 'new';
}

/** The brush while it is dragged to a pixel: from the day pressed on, or moved by as far as the pointer has moved. */
function dragged({ part, day, pressed, brush }: Drag, x: number, scale: TimeScale): Days {
  const by = Math.round((x - pressed) / (scale.x(1) - scale.x(0)));
  switch (part) {
    case 'new':
      return between(day, scale.dayAt(x));
    case 'window':
      return shifted(brush, by, scale.days);
    case 'first':
    case 'last':
      return resized(brush, part, brush[part] + by, scale.days);
  }
}

/** How far right of the drawing's left edge a pointer is. */
function offsetOf(event: PointerEvent<SVGGElement>): number {
  const drawing = event.currentTarget.ownerSVGElement ?? event.currentTarget;
  return event.clientX - drawing.getBoundingClientRect().left;
}

function inside(bin: Days, overview: Days): Days {
  return { first: Math.max(bin.first, overview.first), last: Math.min(bin.last, overview.last) };
}

type BarsProps = Pick<HistogramProps, 'bins' | 'all' | 'matching' | 'overview'> & {
  readonly scale: TimeScale;
  readonly bottom: number;
  readonly y: (count: number) => number;
};

function Bars({ bins, all, matching, overview, scale, bottom, y }: BarsProps) {
  return bins.bins.map((bin, i) => {
    const { first, last } = inside(bin, overview);
    const left = scale.x(first);
    const width = Math.max(scale.x(last + 1) - left - 1, 1);
    const count = all[i] ?? 0;
    const found = matching?.[i];
    const label = binLabel(bin, bins.unit, count, found);
    return (
      <g key={bin.first}>
        {count > 0 && (
          <rect
            className={found === undefined ? styles['neutral'] : styles['dim']}
            x={left}
            width={width}
            y={y(count)}
            height={bottom - y(count)}
          />
        )}
        {count > 0 && found !== undefined && (
          <line
            className={styles['edge']}
            x1={left}
            x2={left + width}
            y1={y(count) + 0.5}
            y2={y(count) + 0.5}
          />
        )}
        {found !== undefined && found > 0 && (
          <rect
            className={styles['matching']}
            x={left}
            width={width}
            y={y(found)}
            height={bottom - y(found)}
          />
        )}
        <rect className={styles['hit']} x={left} width={width + 1} y={0} height={bottom} {...tip(label)} />
      </g>
    );
  });
}

function binLabel(bin: Days, unit: Bins['unit'], count: number, found: number | undefined): string {
  const day = isoDate(bin.first);
  const when = {
    week: `Week of ${formatDate(day)}`,
    month: formatDate(day.slice(0, 7), 'long'),
    year: day.slice(0, 4),
  }[unit];
  const events = eventCount(count);
  return found === undefined ? `${when}: ${events}` : `${when}: ${found} of ${events}`;
}

function AsOfLine({
  scale,
  asOf,
  bottom,
}: {
  readonly scale: TimeScale;
  readonly asOf: DayNumber;
  readonly bottom: number;
}) {
  if (asOf < scale.days.first || asOf > scale.days.last) return null;
  const x = scale.x(asOf + 1);
  return (
    <g className={styles['as-of']} aria-hidden>
      <line x1={x} x2={x} y1={4} y2={bottom} />
      <path d={`M${x - 4.5},0 h9 l-4.5,6 z`} />
    </g>
  );
}

type HandleProps = {
  readonly edge: Edge;
  readonly x: number;
  readonly y: number;
  readonly brush: Days;
  readonly overview: Days;
  readonly onKey: (event: KeyboardEvent, edge: Edge) => void;
  /** Ends what a held key has moved: one step back. */
  readonly onRelease: () => void;
};

function Handle({ edge, x, y, brush, overview, onKey, onRelease }: HandleProps) {
  const day = brush[edge];
  return (
    <g
      className={styles['handle']}
      role="slider"
      tabIndex={0}
      aria-label={edge === 'first' ? 'Start of the range' : 'End of the range'}
      aria-valuemin={edge === 'first' ? overview.first : brush.first}
      aria-valuemax={edge === 'first' ? brush.last : overview.last}
      aria-valuenow={day}
      aria-valuetext={formatDate(isoDate(day), 'long')}
      onKeyDown={(event) => onKey(event, edge)}
      onKeyUp={onRelease}
    >
      <rect className={styles['grasp']} x={x - 12} width={24} y={0} height={y * 2} />
      <rect className={styles['grip']} x={x - 4.5} width={9} y={y - 10.5} height={21} rx={3.5} />
      <path d={`M${x - 1.5},${y - 4} v8 M${x + 1.5},${y - 4} v8`} />
    </g>
  );
}
