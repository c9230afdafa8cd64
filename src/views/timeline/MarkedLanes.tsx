import type { Bits } from '#domain/bitset.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Lane } from '#domain/lanes.ts';
import { mergedMarks } from '#domain/merged-marks.ts';
import type { EventMark } from '#domain/merged-marks.ts';

import { LaneMarks } from './LaneMarks.tsx';
import type { LaidMark, LaneMarksProps } from './LaneMarks.tsx';
import { countSpot, markLabels, pillCountSpot } from './mark-labels.ts';
import type { MarkLabel } from './mark-labels.ts';
import type { TimeScale } from './plot.ts';
import styles from './LanesChart.module.css';

/** Where the lanes lie: the first one at `top`, each `height` high. */
export type LaneRows = { readonly top: number; readonly height: number };

type MarkedLanesProps = Omit<LaneMarksProps, 'marks'> & {
  readonly lanes: readonly Lane[];
  readonly rows: LaneRows;
  readonly scale: TimeScale;
  readonly index: EventIndex;
  /** The positions of the matching events. */
  readonly matching: Bits;
  readonly asOf: DayNumber;
  /** Where a line is drawn across the lanes. */
  readonly asOfX: number | undefined;
};

const LEAST_DAY_WIDTH = 4.5;

/** The events of lanes one by one, near ones merged, with their titles where there is room. */
export function MarkedLanes(props: MarkedLanesProps) {
  const { lanes, rows, scale, index, matching, asOf, asOfX, filtered } = props;
  const shown = scale.days;
  const laid = lanes.map((lane) => mergedMarks(lane.bits, { index, shown, x: scale.x, matching, asOf }));
  const wide = (scale.right - scale.left) / (shown.last - shown.first + 1) >= LEAST_DAY_WIDTH;
  const lines = asOfX === undefined ? [] : [asOfX];
  const labels = laid.map((marks) => (wide ? markLabels(marks, scale, lines, filtered) : []));
  const middle = (lane: number) => Math.round(rows.top + (lane + 0.5) * rows.height);
  const marks = laid
    .flatMap((own, lane) =>
      own.map((mark) => ({
        mark,
        lane,
        y: mark.thin ? rows.top + (lane + 1) * rows.height - 3 : middle(lane),
        key: keyOf(mark, lane),
        countAt: mark.thin ? countSpot(mark, own) : pillCountSpot(mark, own),
      })),
    )
    .toSorted(inTime);
  return (
    <>
      <LaneMarks
        marks={marks}
        filtered={filtered}
        openPosition={props.openPosition}
        focusedLane={props.focusedLane}
        nameOf={props.nameOf}
        tipOf={props.tipOf}
        onMark={props.onMark}
      />
      <g aria-hidden>
        {labels.map((own, lane) =>
          own.map((label) => <Title key={keyOf(label.mark, lane)} label={label} y={middle(lane)} />),
        )}
      </g>
    </>
  );
}

function keyOf(mark: EventMark, lane: number): string {
  return `${lane} ${mark.events.at(0)?.event.id ?? ''}`;
}

function inTime(a: LaidMark, b: LaidMark): number {
  return a.mark.days.first - b.mark.days.first || a.lane - b.lane || a.mark.left - b.mark.left;
}

function Title({ label: { mark, text, left }, y }: { readonly label: MarkLabel; readonly y: number }) {
  return (
    <text className={styles['title']} data-dim={mark.matching ? undefined : true} x={left} y={y + 3.5}>
      {text}
    </text>
  );
}
