import type { Bins, Days } from '#domain/bins.ts';
import { countTicks } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import { eventCount } from '#domain/number-words.ts';
import { tip } from '#ui/Tip.tsx';

import { overlap } from './brush.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { AXIS_COLUMN, RIGHT_MARGIN, timeScale, timeTicks } from './plot.ts';
import type { TimeScale } from './plot.ts';
import { useBrush } from './use-brush.ts';
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
  const { press, move, release, key } = useBrush({ bins, overview, brush, brushed, scale, onBrush });

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

type BarsProps = Pick<HistogramProps, 'bins' | 'all' | 'matching' | 'overview'> & {
  readonly scale: TimeScale;
  readonly bottom: number;
  readonly y: (count: number) => number;
};

function Bars({ bins, all, matching, overview, scale, bottom, y }: BarsProps) {
  return bins.bins.map((bin, i) => {
    const { first, last } = overlap(bin, overview);
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
