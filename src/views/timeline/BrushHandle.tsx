import type { KeyboardEvent } from 'react';

import type { Days } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';

import type { Edge } from './brush.ts';
import styles from './HistogramChart.module.css';

type BrushHandleProps = {
  readonly edge: Edge;
  readonly x: number;
  readonly y: number;
  readonly brush: Days;
  readonly overview: Days;
  readonly onKey: (event: KeyboardEvent, edge: Edge) => void;
  /** Ends what a held key has moved: one step back. */
  readonly onRelease: () => void;
};

/** One end of the brush, a slider for the keyboard. */
export function BrushHandle({ edge, x, y, brush, overview, onKey, onRelease }: BrushHandleProps) {
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
