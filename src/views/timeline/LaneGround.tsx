import type { Days } from '#domain/bins.ts';

import { timeTicks } from './plot.ts';
import type { TimeScale } from './plot.ts';
import styles from './LanesChart.module.css';

type LaneGroundProps = {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly asOfX: number | undefined;
  readonly hatch: string;
  readonly dissolved: readonly Days[];
};

/** The time ahead, sunken, and the time without a chamber, hatched. */
export function LaneGround({ scale, top, bottom, asOfX, hatch, dissolved }: LaneGroundProps) {
  return (
    <>
      {asOfX !== undefined && asOfX < scale.right && (
        <rect
          className={styles['ahead']}
          x={asOfX}
          width={scale.right - asOfX}
          y={top - LABELS + 2}
          height={bottom - top + LABELS - 2}
        />
      )}
      {dissolved.map(({ first, last }) => (
        <rect
          key={first}
          fill={`url(#${hatch})`}
          x={scale.x(first)}
          width={scale.x(last + 1) - scale.x(first)}
          y={top - LABELS + 2}
          height={bottom - top + LABELS - 2}
        />
      ))}
    </>
  );
}

/** Dashed lines from the ends of the brush above to the ends of the lanes. */
export function LaneLeads({
  from,
  shown,
  scale,
  height,
}: {
  readonly from: TimeScale;
  readonly shown: Days;
  readonly scale: TimeScale;
  readonly height: number;
}) {
  const within = (x: number) => Math.min(Math.max(x, from.left), from.right);
  const left = within(from.x(shown.first));
  const right = within(from.x(shown.last + 1));
  if (left === scale.left && right === scale.right) return null;
  return (
    <path
      className={styles['lead']}
      d={`M${left},0 L${scale.left},${height} M${right},0 L${scale.right},${height}`}
    />
  );
}

export function LaneAxis({
  scale,
  top,
  bottom,
}: {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
}) {
  // By their days and not by their places: with every step of a brush all of them move.
  return timeTicks(scale).map(({ day, x, label, anchor }) => (
    <g key={day}>
      <line className={styles['grid']} x1={x} x2={x} y1={top} y2={bottom} />
      {anchor === 'start' && <line className={styles['rule']} x1={x} x2={x} y1={bottom} y2={bottom + 6} />}
      <text x={anchor === 'start' ? x + 5 : x} y={bottom + 14} textAnchor={anchor}>
        {label}
      </text>
    </g>
  ));
}

/** Room for the titles above the uppermost lane. */
export const LABELS = 19;
