import { useState } from 'react';

import { compact } from '#domain/amounts.ts';
import type { Bins, Days } from '#domain/bins.ts';
import { countTicks } from '#domain/bins.ts';
import type { DayNumber } from '#domain/dates.ts';
import { tip } from '#ui/Tip.tsx';

import { barPath } from './bar-path.ts';
import { binLabel } from './bin-label.ts';
import { overlap } from './brush.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { AXIS_COLUMN, RIGHT_MARGIN, timeScale, timeTicks } from './plot.ts';
import type { TimeScale } from './plot.ts';
import { offsetOf, useBrush } from './use-brush.ts';
import type { OnBrush } from './use-brush.ts';
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
  readonly onBrush: OnBrush;
  readonly onClear: () => void;
};

const TOP = 8;
const AXIS = 18;

/**
 * Events per week, with the brush that chooses dates. Press and move beside the brush for a new one, on an end to move
 * that end, inside to move all of it; a click on a bar chooses its days, a double click clears. The ends are sliders for
 * the keyboard. The scale is that of the whole record and stays.
 */
export function HistogramChart(props: HistogramProps) {
  const { width, height, bins, all, matching, overview, brush, brushed, asOf, onBrush, onClear } = props;
  const scale = timeScale(overview, AXIS_COLUMN, width - RIGHT_MARGIN);
  const bottom = height - AXIS;
  const ticks = countTicks(Math.max(0, ...all));
  const top = ticks.at(-1) ?? 1;
  const y = (count: number) => bottom - (count / top) * (bottom - TOP);
  const [pointed, setPointed] = useState<number>();
  const { press, move, release, key } = useBrush({ bins, overview, brush, brushed, scale, onBrush });

  return (
    <svg
      className={styles['histogram']}
      data-wide={compact(top).length > 2 || undefined}
      width={width}
      height={height}
      role="group"
      aria-label={`Events per ${bins.unit}, with the dates chosen`}
    >
      <g
        onPointerDown={press}
        onPointerMove={(event) => {
          move(event);
          setPointed(binAt(bins, scale.dayAt(offsetOf(event))));
        }}
        onPointerLeave={() => setPointed(undefined)}
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
                {compact(count)}
              </text>
            </g>
          ))}
          <Bars
            {...{ bins, scale, overview, bottom, y }}
            counts={all}
            className={matching === undefined ? styles['neutral'] : styles['dim']}
          />
          {matching !== undefined && (
            <>
              <Edges {...{ bins, scale, overview, y }} counts={all} />
              <Bars
                {...{ bins, scale, overview, bottom, y }}
                counts={matching}
                className={styles['matching']}
              />
            </>
          )}
          {pointed !== undefined && (
            <PointedBar {...{ bins, all, matching, overview, scale, bottom }} bin={pointed} />
          )}
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
            <BrushHandle
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

type BarsProps = {
  readonly bins: Bins;
  readonly counts: readonly number[];
  readonly overview: Days;
  readonly scale: TimeScale;
  readonly bottom: number;
  readonly y: (count: number) => number;
  readonly className: string | undefined;
};

function Bars({ bins, counts, overview, scale, bottom, y, className }: BarsProps) {
  const bars = bins.bins.map((bin, i) => ({
    ...extentOf(bin, overview, scale),
    height: bottom - y(counts[i] ?? 0),
  }));
  return <path className={className} d={barPath(bars, bottom)} />;
}

/** The upper edges of the bars of the whole record, so that they stay to be seen behind those that match. */
function Edges({ bins, counts, overview, scale, y }: Omit<BarsProps, 'bottom' | 'className'>) {
  const path = bins.bins.map((bin, i) => {
    const count = counts[i] ?? 0;
    const { left, width } = extentOf(bin, overview, scale);
    return count === 0 ? '' : `M${left.toFixed(1)},${y(count) + 0.5}h${width.toFixed(1)}`;
  });
  return <path className={styles['edge']} d={path.join('')} />;
}

type PointedBarProps = Pick<HistogramProps, 'bins' | 'all' | 'matching' | 'overview'> & {
  readonly bin: number;
  readonly scale: TimeScale;
  readonly bottom: number;
};

/** What answers the pointer over a bar: all the height above the axis. */
function PointedBar({ bins, all, matching, overview, bin, scale, bottom }: PointedBarProps) {
  const days = bins.bins[bin];
  if (days === undefined) return null;
  const { left, width } = extentOf(days, overview, scale);
  const label = binLabel(days, bins.unit, all[bin] ?? 0, matching?.[bin]);
  return (
    <rect
      key={`${bin} ${label}`}
      className={styles['hit']}
      x={left}
      width={width + 1}
      y={0}
      height={bottom}
      {...tip(label)}
    />
  );
}

function binAt({ bins }: Bins, day: DayNumber): number | undefined {
  const found = bins.findIndex(({ first, last }) => first <= day && day <= last);
  return found === -1 ? undefined : found;
}

function extentOf(
  bin: Days,
  overview: Days,
  scale: TimeScale,
): { readonly left: number; readonly width: number } {
  const { first, last } = overlap(bin, overview);
  const left = scale.x(first);
  return { left, width: Math.max(scale.x(last + 1) - left - 1, 1) };
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
