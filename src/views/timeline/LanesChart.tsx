import { useId } from 'react';

import type { Days } from '#domain/bins.ts';
import type { Bits } from '#domain/bitset.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Lane } from '#domain/lanes.ts';
import { mergedMarks } from '#domain/merged-marks.ts';
import type { EventMark } from '#domain/merged-marks.ts';

import { LaneHeads } from './LaneHeads.tsx';
import { LaneMarks } from './LaneMarks.tsx';
import type { LaidMark, LaneMarksProps } from './LaneMarks.tsx';
import { countSpot, markLabels } from './mark-labels.ts';
import type { MarkLabel } from './mark-labels.ts';
import { LABEL_COLUMN, RIGHT_MARGIN, timeScale, timeTicks } from './plot.ts';
import type { TimeScale } from './plot.ts';
import type { Seam } from './seams.ts';
import styles from './LanesChart.module.css';

type LanesProps = Omit<LaneMarksProps, 'marks'> & {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  /** Ids of the lanes whose value is chosen in their facet. */
  readonly chosen: ReadonlySet<string>;
  /** The overview above, and the part of it that the lanes show. */
  readonly overview: Days;
  readonly shown: Days;
  /** The positions of the matching events. */
  readonly matching: Bits;
  readonly asOf: DayNumber;
  readonly index: EventIndex;
  readonly seams: readonly Seam[];
  readonly dissolved: readonly Days[];
  readonly onLane: (lane: Lane) => void;
};

const LEADS = 11;
const LABELS = 19;
const AXIS = 17;
const LEAST_DAY_WIDTH = 4.5;

/**
 * The events on lanes, over the days that the brush covers. Marks are buttons behind one tab stop: arrow left and right
 * go from mark to mark in the order of time across all lanes, Enter opens.
 */
export function LanesChart(props: LanesProps) {
  const { width, height, lanes, shown, overview, asOf, filtered, chosen, onLane } = props;
  const hatch = useId();
  const scale = timeScale(shown, LABEL_COLUMN, width - RIGHT_MARGIN);
  const above = timeScale(overview, LABEL_COLUMN, width - RIGHT_MARGIN);
  const top = LEADS + LABELS;
  const bottom = height - AXIS;
  const laneHeight = (bottom - top) / Math.max(lanes.length, 1);
  const asOfX = asOf >= shown.first && asOf <= shown.last ? scale.x(asOf + 1) : undefined;
  const laid = lanes.map((lane) =>
    mergedMarks(lane.bits, {
      index: props.index,
      shown,
      x: scale.x,
      matching: props.matching,
      asOf,
    }),
  );
  const wide = (scale.right - scale.left) / (shown.last - shown.first + 1) >= LEAST_DAY_WIDTH;
  const lines = asOfX === undefined ? [] : [asOfX];
  const labels = laid.map((marks) => (wide ? markLabels(marks, scale, lines, filtered) : []));
  const middle = (lane: number) => Math.round(top + (lane + 0.5) * laneHeight);
  const marks = laid
    .flatMap((own, lane) =>
      own.map((mark) => ({
        mark,
        lane,
        y: mark.thin ? top + (lane + 1) * laneHeight - 3 : middle(lane),
        key: keyOf(mark, lane),
        ...(mark.thin ? { countAt: countSpot(mark, own) } : {}),
      })),
    )
    .toSorted(inTime);
  return (
    <div className={styles['lanes']} style={{ height }}>
      <div className={styles['names']} style={{ top, width: LABEL_COLUMN }}>
        {lanes.map((lane) => (
          <LaneName
            key={lane.id}
            lane={lane}
            height={laneHeight}
            pressed={chosen.has(lane.id)}
            onLane={onLane}
          />
        ))}
      </div>
      <svg width={width} height={height} role="group" aria-label="Events on lanes">
        <defs>
          <pattern
            id={hatch}
            width={7}
            height={7}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles['hatch']} x1={0} x2={0} y1={0} y2={7} />
          </pattern>
        </defs>
        <g aria-hidden>
          <Ground {...{ scale, top, bottom, asOfX, hatch }} dissolved={props.dissolved} />
          <Leads from={above} shown={shown} scale={scale} />
          {lanes.map(({ id }, i) => (
            <line
              key={id}
              className={styles['rule']}
              x1={0}
              x2={scale.right}
              y1={Math.round(top + i * laneHeight) + 0.5}
              y2={Math.round(top + i * laneHeight) + 0.5}
            />
          ))}
          <line className={styles['rule']} x1={0} x2={scale.right} y1={bottom + 0.5} y2={bottom + 0.5} />
          <TimeAxis scale={scale} top={top} bottom={bottom} />
          {props.seams.map(({ day }) => (
            <line
              key={day}
              className={styles['seam']}
              x1={scale.x(day)}
              x2={scale.x(day)}
              y1={LEADS + 2}
              y2={bottom}
            />
          ))}
          {asOfX !== undefined && (
            <line className={styles['as-of']} x1={asOfX} x2={asOfX} y1={LEADS + 2} y2={bottom} />
          )}
          <LaneHeads
            {...{ scale, asOfX }}
            y={LEADS}
            seams={props.seams}
            dissolved={props.dissolved}
            asOf={asOf}
          />
        </g>
        <LaneMarks
          marks={marks}
          filtered={filtered}
          openPosition={props.openPosition}
          nameOf={props.nameOf}
          tipOf={props.tipOf}
          onMark={props.onMark}
        />
        <g aria-hidden>
          {labels.map((own, lane) =>
            own.map((label) => <Title key={keyOf(label.mark, lane)} label={label} y={middle(lane)} />),
          )}
        </g>
      </svg>
    </div>
  );
}

function keyOf(mark: EventMark, lane: number): string {
  return `${lane} ${mark.events.at(0)?.event.id ?? ''}`;
}

function inTime(a: LaidMark, b: LaidMark): number {
  const day = (m: LaidMark) => m.mark.days.first;
  return day(a) - day(b) || a.lane - b.lane || a.mark.left - b.mark.left;
}

type LaneNameProps = {
  readonly lane: Lane;
  readonly height: number;
  readonly pressed: boolean;
  readonly onLane: (lane: Lane) => void;
};

function LaneName({ lane, height, pressed, onLane }: LaneNameProps) {
  if (lane.facet === undefined) return <span style={{ height }}>{lane.label}</span>;
  return (
    <button type="button" style={{ height }} aria-pressed={pressed} onClick={() => onLane(lane)}>
      <span>{lane.label}</span>
    </button>
  );
}

type GroundProps = {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly asOfX: number | undefined;
  readonly hatch: string;
  readonly dissolved: readonly Days[];
};

/** The time ahead, sunken, and the time without a chamber, hatched. */
function Ground({ scale, top, bottom, asOfX, hatch, dissolved }: GroundProps) {
  return (
    <>
      {asOfX !== undefined && asOfX < scale.right && (
        <rect
          className={styles['ahead']}
          x={asOfX}
          width={scale.right - asOfX}
          y={LEADS + 2}
          height={bottom - LEADS - 2}
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
function Leads({
  from,
  shown,
  scale,
}: {
  readonly from: TimeScale;
  readonly shown: Days;
  readonly scale: TimeScale;
}) {
  const within = (x: number) => Math.min(Math.max(x, from.left), from.right);
  const left = within(from.x(shown.first));
  const right = within(from.x(shown.last + 1));
  if (left === scale.left && right === scale.right) return null;
  return (
    <path
      className={styles['lead']}
      d={`M${left},0 L${scale.left},${LEADS} M${right},0 L${scale.right},${LEADS}`}
    />
  );
}

function TimeAxis({
  scale,
  top,
  bottom,
}: {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
}) {
  return timeTicks(scale).map(({ x, label, anchor }) => (
    <g key={x}>
      <line className={styles['grid']} x1={x} x2={x} y1={top} y2={bottom} />
      {anchor === 'start' && <line className={styles['rule']} x1={x} x2={x} y1={bottom} y2={bottom + 6} />}
      <text x={anchor === 'start' ? x + 5 : x} y={bottom + 14} textAnchor={anchor}>
        {label}
      </text>
    </g>
  ));
}

function Title({ label: { mark, text, left }, y }: { readonly label: MarkLabel; readonly y: number }) {
  return (
    <text className={styles['title']} data-dim={mark.matching ? undefined : true} x={left} y={y + 3.5}>
      {text}
    </text>
  );
}
