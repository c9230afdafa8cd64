import { Bar, ReferenceLine, XAxis, YAxis, createVerticalChart } from 'recharts';
import type { BarShapeProps } from 'recharts';

import { GroupPatterns, groupFill } from '#charts/patterns.tsx';
import type { Group } from '#domain/chamber.ts';
import type { Seats } from '#domain/seats.ts';

import styles from './SeatChangesChart.module.css';
import { isDimmed } from './seat-marks.ts';
import type { SeatMarks } from './seat-marks.ts';

/** A bar: a group's change, and the furthest change a source claims for it. */
export type SeatChange = {
  readonly id: string;
  readonly group: Group;
  readonly change?: Seats;
  readonly claim?: Seats;
};

type SeatChangesProps = {
  readonly width: number;
  readonly height: number;
  /** Room for the values at both ends of the scale. */
  readonly pad: number;
  readonly changes: readonly SeatChange[];
  readonly scale: { readonly most: Seats; readonly ticks: readonly Seats[] };
  readonly marks: Pick<SeatMarks, 'prefix' | 'chosen' | 'hovered'>;
};

const Chart = createVerticalChart<SeatChange>()({
  Bar,
  XAxis,
  YAxis,
  ReferenceLine,
});
const THICKNESS = 13;

/** The changes as bars from zero, one band per row of the table beside them; lost to the left, gained to the right. */
export function SeatChangesChart({ width, height, pad, changes, scale, marks }: SeatChangesProps) {
  const most: number = scale.most;
  const shape = (bar: BarShapeProps) => changeBar(bar, changes[bar.originalDataIndex], marks);
  return (
    <Chart.BarChart
      className={styles['changes'] ?? ''}
      width={width}
      height={height}
      data={changes}
      margin={{ top: 0, right: pad, bottom: 0, left: pad }}
      barCategoryGap={0}
      accessibilityLayer={false}
      title="Seats lost and gained by group"
    >
      <GroupPatterns prefix={`${marks.prefix}-changes`} groups={changes.map((c) => c.group)} />
      <Chart.XAxis type="number" hide domain={[-most, most]} ticks={[...scale.ticks]} />
      <Chart.YAxis type="category" hide dataKey="id" />
      <Chart.Bar
        dataKey={(row) => row.change ?? 0}
        barSize={THICKNESS}
        isAnimationActive={false}
        shape={shape}
      />
      <Chart.ReferenceLine x={0} className={styles['zero'] ?? ''} />
    </Chart.BarChart>
  );
}

function changeBar(bar: BarShapeProps, row: SeatChange | undefined, marks: SeatChangesProps['marks']) {
  if (row?.change === undefined) return null;
  const { x, y, width, height } = bar;
  const middle = y + height / 2;
  if (row.change === 0) return <circle className={styles['none']} cx={x} cy={middle} r={2.5} />;
  const dimmed = isDimmed(marks, row.group.id);
  const left = Math.min(x, x + width);
  const length = Math.abs(width);
  return (
    <g data-dimmed={dimmed || undefined} data-hovered={marks.hovered === row.group.id || undefined}>
      <rect
        className={styles['bar']}
        x={left}
        y={y}
        width={length}
        height={height}
        fill={dimmed ? undefined : groupFill(`${marks.prefix}-changes`, row.group)}
      />
      {row.claim !== undefined && (
        <Whisker
          from={row.change < 0 ? left : left + length}
          by={(row.claim - row.change) * (length / Math.abs(row.change))}
          at={middle}
        />
      )}
    </g>
  );
}

/** From the change shown to the furthest that a source claims. */
function Whisker({ from, by, at }: { readonly from: number; readonly by: number; readonly at: number }) {
  return <path className={styles['whisker']} d={`M${from},${at}h${by}M${from + by},${at - 4}v8`} />;
}
