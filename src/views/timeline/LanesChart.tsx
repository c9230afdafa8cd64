import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent } from 'react';

import type { Days } from '#domain/bins.ts';
import type { Bits } from '#domain/bitset.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Lane } from '#domain/lanes.ts';
import type { LaneBins } from '#domain/lane-bins.ts';

import { LaneBars } from './LaneBars.tsx';
import { LABELS, LaneAxis, LaneGround, LaneLeads } from './LaneGround.tsx';
import { LaneHeads } from './LaneHeads.tsx';
import type { LaneMarksProps } from './LaneMarks.tsx';
import { MarkedLanes } from './MarkedLanes.tsx';
import { LABEL_COLUMN, RIGHT_MARGIN, timeScale } from './plot.ts';
import type { Seam } from './seams.ts';
import styles from './LanesChart.module.css';

type LanesProps = Omit<LaneMarksProps, 'marks' | 'focusedLane'> & {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  /** The lanes as counts, where they have too many events to show each of them. */
  readonly crowd: LaneBins | undefined;
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
  /** Chooses the days of a bar. */
  readonly onDays: (days: Days) => void;
  /** Told how wide the lanes are, in pixels, before they are painted. */
  readonly onLaneWidth: (width: number) => void;
};

const LEADS = 11;
const AXIS = 17;

/**
 * The events on lanes, over the days that the brush covers. Marks are buttons behind one tab stop: arrow left and right
 * go from mark to mark in the order of time across all lanes, Enter opens. Where bars give way to marks, or marks to
 * others, the focus stays on its lane.
 */
export function LanesChart(props: LanesProps) {
  const { width, height, lanes, crowd, shown, overview, asOf, filtered, chosen, onLane, onLaneWidth } = props;
  const hatch = useId();
  const { group, lane: focusedLane, onFocus, onBlur } = useKeptFocus();
  const scale = timeScale(shown, LABEL_COLUMN, width - RIGHT_MARGIN);
  const above = timeScale(overview, LABEL_COLUMN, width - RIGHT_MARGIN);
  const laneWidth = scale.right - scale.left;
  useLayoutEffect(() => onLaneWidth(laneWidth), [onLaneWidth, laneWidth]);
  const top = LEADS + LABELS;
  const bottom = height - AXIS;
  const laneHeight = (bottom - top) / Math.max(lanes.length, 1);
  const asOfX = asOf >= shown.first && asOf <= shown.last ? scale.x(asOf + 1) : undefined;
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
          <LaneGround {...{ scale, top, bottom, asOfX, hatch }} dissolved={props.dissolved} />
          <LaneLeads from={above} shown={shown} scale={scale} height={LEADS} />
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
          <LaneAxis scale={scale} top={top} bottom={bottom} />
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
        <g ref={group} onFocus={onFocus} onBlur={onBlur}>
          {crowd === undefined ? (
            <MarkedLanes
              {...{ lanes, scale, asOf, asOfX, filtered, focusedLane }}
              rows={{ top, height: laneHeight }}
              index={props.index}
              matching={props.matching}
              openPosition={props.openPosition}
              nameOf={props.nameOf}
              tipOf={props.tipOf}
              onMark={props.onMark}
            />
          ) : (
            <LaneBars
              {...{ lanes, scale, focusedLane }}
              rows={{ top, height: laneHeight }}
              counts={crowd}
              onDays={props.onDays}
            />
          )}
        </g>
      </svg>
    </div>
  );
}

/** Keeps the focus in a group when what had it is no longer drawn: its tab stop then has it. */
function useKeptFocus() {
  const group = useRef<SVGGElement>(null);
  const [lane, setLane] = useState<number>();
  useLayoutEffect(() => {
    if (lane === undefined || group.current?.contains(document.activeElement) === true) return;
    group.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus();
  });
  const onFocus = ({ target }: FocusEvent<SVGElement>) => setLane(Number(target.dataset['lane']));
  return { group, lane, onFocus, onBlur: () => setLane(undefined) };
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
