import { evidence } from '#charts/evidence.ts';
import { amount, fixed } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import type { Size } from '#ui/Measured.tsx';
import { tip } from '#ui/Tip.tsx';

import type { TrackedShare, Tracker } from './tracker.ts';

import styles from './DefenseChart.module.css';

type ShareStripProps = {
  readonly tracker: Tracker;
  readonly size: Size;
  readonly onFigure: (id: string) => void;
};

type Point = TrackedShare & { readonly x: number; readonly y: number };

const TOP = 24;
const BOTTOM = 6;

/** The share of GDP over the same years as the budget bars, on its own scale: what was reached, and the target. */
export function ShareStripChart({ tracker, size: { width, height }, onFigure }: ShareStripProps) {
  const { years, shares } = tracker;
  const band = width / years.length;
  const y = (value: number) =>
    TOP + ((height - TOP - BOTTOM) * (shares.most - value)) / Math.max(shares.most - shares.least, 1);
  const points = years.flatMap((year, i): readonly Point[] =>
    year.share === undefined
      ? []
      : [{ ...year.share, x: (i + 0.5) * band, y: y(year.share.share.share.value) }],
  );
  const target = points.find((p) => p.share.stage === 'target');
  const labelEnd = (points[0]?.x ?? width) - 60;
  return (
    <>
      <svg width={width} height={height} aria-hidden>
        {target !== undefined && (
          <>
            <line x1={labelEnd} x2={target.x} y1={target.y} y2={target.y} className={styles['target']} />
            <text x={labelEnd - 6} y={target.y + 4} textAnchor="end">
              {amount(target.share.share)} target
            </text>
          </>
        )}
        {points.slice(1).map((point, i) => {
          const from = points[i];
          if (from === undefined) return null;
          const ahead = point.share.stage === 'target';
          return (
            <line
              key={point.share.id}
              x1={from.x}
              y1={from.y}
              x2={point.x}
              y2={point.y}
              className={styles['path']}
              data-ahead={ahead || undefined}
              data-later={point.later || (ahead && from.later) || undefined}
            />
          );
        })}
        {points.map((point) => (
          <circle
            key={point.share.id}
            cx={point.x}
            cy={point.y}
            r={3.5}
            className={styles['dot']}
            data-stage={point.share.stage}
            data-later={point.later || undefined}
          />
        ))}
      </svg>
      {points.map((point, i) => (
        <ShareValue key={point.share.id} point={point} side={sideOf(point, i)} onFigure={onFigure} />
      ))}
    </>
  );
}

/** Where a value stands beside its dot, so that neither the line nor the target crosses it. */
type Side = 'left' | 'right' | 'above';

function sideOf({ share }: Point, i: number): Side {
  if (share.stage === 'target') return 'above';
  return i === 0 ? 'left' : 'right';
}

type ShareValueProps = {
  readonly point: Point;
  readonly side: Side;
  readonly onFigure: (id: string) => void;
};

function ShareValue({ point, side, onFigure }: ShareValueProps) {
  const { share, later } = point;
  const figure = share.share;
  const words = `${share.fiscalYear} ${share.stage === 'target' ? 'target' : 'share'} ${amount(figure)} of FY2022 GDP`;
  const disputed = figure.disagreement === undefined ? '' : '; sources disagree';
  const known = later ? `, known ${formatDate(figure.knownOn)}` : '';
  return (
    <button
      type="button"
      className={styles['share']}
      style={{ left: point.x, top: point.y }}
      data-side={side}
      data-later={later || undefined}
      data-disputed={figure.disagreement === undefined ? undefined : true}
      data-derived={figure.status === 'derived' || undefined}
      aria-label={`${fixed(figure.value, 1)}: ${words}${known}${disputed}; open the figure`}
      onClick={() => onFigure(figure.id)}
      {...evidence({ kind: 'figure', id: figure.id })}
      {...tip(`${words}${known}${disputed}`)}
    >
      <span>{fixed(figure.value, 1)}</span>
    </button>
  );
}
