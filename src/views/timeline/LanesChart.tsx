import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { Days } from '#domain/bins.ts';
import { formatDate, isoDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { Lane } from '#domain/lanes.ts';
import { mergedMarks } from '#domain/merged-marks.ts';
import type { EventMark } from '#domain/merged-marks.ts';
import type { Reference } from '#domain/reference.ts';
import { tip } from '#ui/Tip.tsx';

import { countSpot, markLabels } from './mark-labels.ts';
import type { MarkLabel } from './mark-labels.ts';
import { MarkShape } from './MarkShape.tsx';
import type { Shape, Tone } from './MarkShape.tsx';
import { placedLabels } from './placed-labels.ts';
import type { WantedLabel } from './placed-labels.ts';
import { LABEL_COLUMN, RIGHT_MARGIN, timeScale, timeTicks } from './plot.ts';
import type { TimeScale } from './plot.ts';
import type { Seam } from './seams.ts';
import { textWidth } from './text-width.ts';
import styles from './LanesChart.module.css';

type LanesProps = {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  /** Ids of the lanes whose value is chosen in their facet. */
  readonly chosen: ReadonlySet<string>;
  /** The overview above, and the part of it that the lanes show. */
  readonly overview: Days;
  readonly shown: Days;
  readonly filtered: boolean;
  readonly matching: (position: number) => boolean;
  readonly asOf: DayNumber;
  readonly columns: EventColumns;
  readonly seams: readonly Seam[];
  readonly dissolved: readonly Days[];
  /** Id of the event that is open in the panel. */
  readonly openEvent: string | undefined;
  /** The accessible name of a mark. */
  readonly nameOf: (mark: EventMark) => string;
  /** What is shown when a mark is pointed at. */
  readonly tipOf: (mark: EventMark) => ReactNode;
  readonly onMark: (mark: EventMark) => void;
  readonly onLane: (lane: Lane) => void;
};

const LEADS = 11;
const LABELS = 19;
const AXIS = 17;
const LEAST_DAY_WIDTH = 4.5;

/** A mark with the lane it is on. */
type LaidMark = {
  readonly mark: EventMark;
  readonly y: number;
  readonly key: string;
  readonly lane: number;
  readonly countAt?: number;
};

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
    mergedMarks(lane.events, {
      shown,
      x: scale.x,
      matching: props.matching,
      asOf,
      columns: props.columns,
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
          <Heads {...{ scale, asOfX }} seams={props.seams} dissolved={props.dissolved} asOf={asOf} />
        </g>
        <Marks {...props} marks={marks} />
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
  return `${lane} ${mark.events[0]?.event.id ?? ''}`;
}

function inTime(a: LaidMark, b: LaidMark): number {
  const day = (m: LaidMark) => m.mark.events[0]?.span.first ?? 0;
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

type HeadsProps = {
  readonly scale: TimeScale;
  readonly asOfX: number | undefined;
  readonly asOf: DayNumber;
  readonly seams: readonly Seam[];
  readonly dissolved: readonly Days[];
};

/** What stands above the lanes: the as-of day, the cabinets, the dissolved chamber; none touches another. */
function Heads({ scale, asOfX, asOf, seams, dissolved }: HeadsProps) {
  const flag = asOfX === undefined ? undefined : asOfFlag(asOfX, asOf, scale);
  const lines = [
    ...seams.map(({ day }) => ({ left: scale.x(day) + 4, right: scale.x(day) - 4 })),
    ...(flag === undefined ? [] : [flag]),
  ];
  const heads = placedLabels(
    wantedHeads(scale, seams, dissolved),
    { left: scale.left, right: scale.right + RIGHT_MARGIN },
    lines,
  );
  return (
    <>
      {heads.map(({ key, text, left }) => (
        <text key={key} className={styles['head']} x={left} y={LEADS + 14}>
          {text}
        </text>
      ))}
      {flag !== undefined && (
        <g className={styles['flag']}>
          <rect x={flag.left} y={LEADS + 1} width={flag.right - flag.left} height={17} />
          <text x={(flag.left + flag.right) / 2} y={LEADS + 14} textAnchor="middle">
            {flag.text}
          </text>
        </g>
      )}
    </>
  );
}

function asOfFlag(x: number, asOf: DayNumber, scale: TimeScale) {
  const text = `As of ${formatDate(isoDate(asOf), 'short')}`;
  const width = textWidth(text, 'strong') + 10;
  const left = x + width <= scale.right + RIGHT_MARGIN ? x - 0.75 : x + 0.75 - width;
  return { text, left, right: left + width };
}

function wantedHeads(
  scale: TimeScale,
  seams: readonly Seam[],
  dissolved: readonly Days[],
): readonly WantedLabel[] {
  const beside = 5;
  const right = (day: DayNumber, text: string) => ({
    text,
    left: scale.x(day) + beside,
    width: textWidth(text),
  });
  const left = (day: DayNumber, text: string) => ({
    text,
    left: scale.x(day) - beside - textWidth(text),
    width: textWidth(text),
  });
  const after = seams.map(({ day, after: name }) => ({
    key: `after ${day}`,
    candidates: [right(day, `${name} cabinet`), right(day, name)],
  }));
  const before = seams.flatMap(({ day, before: name }) =>
    name === undefined
      ? []
      : [{ key: `before ${day}`, candidates: [left(day, `${name} cabinet`), left(day, name)] }],
  );
  const empty = dissolved.map(({ first, last }) => {
    const middle = (scale.x(first) + scale.x(last + 1)) / 2;
    return {
      key: `dissolved ${first}`,
      candidates: ['Lower House dissolved', 'Dissolved'].map((text) => ({
        text,
        left: middle - textWidth(text) / 2,
        width: textWidth(text),
      })),
    };
  });
  return [...after, ...empty, ...before.slice(0, 1)];
}

function Title({ label: { mark, text, left }, y }: { readonly label: MarkLabel; readonly y: number }) {
  return (
    <text className={styles['title']} data-dim={mark.matching ? undefined : true} x={left} y={y + 3.5}>
      {text}
    </text>
  );
}

type MarksProps = LanesProps & { readonly marks: readonly LaidMark[] };

function Marks({ marks, filtered, openEvent, nameOf, tipOf, onMark }: MarksProps) {
  const [stop, setStop] = useState<string>();
  const group = useRef<SVGGElement>(null);
  const at = marks.findIndex((m) => m.key === stop);
  const current = Math.max(at, 0);
  const go = (event: KeyboardEvent) => {
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: marks.length - 1 }[
      event.key
    ];
    const target = next === undefined ? undefined : marks[next];
    if (target === undefined) return;
    event.preventDefault();
    setStop(target.key);
    group.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(target.key)}"]`)?.focus();
  };
  // Thin bars below, then what does not match, then what does; the order of focus is kept by the keys.
  const layer = ({ mark }: LaidMark) => (mark.thin ? 0 : mark.matching ? 2 : 1);
  return (
    <g ref={group} onKeyDown={go}>
      {marks
        .toSorted((a, b) => layer(a) - layer(b))
        .map((laid) => {
          const { mark, y, key, countAt } = laid;
          const isOpen = mark.events.some(({ event }) => event.id === openEvent);
          return (
            <g
              key={key}
              className={styles['mark']}
              data-key={key}
              data-open={isOpen || undefined}
              role="button"
              tabIndex={marks[current]?.key === key ? 0 : -1}
              aria-label={nameOf(mark)}
              aria-pressed={isOpen}
              {...evidence(referenceOf(mark))}
              {...tip(tipOf(mark))}
              onClick={() => {
                setStop(key);
                onMark(mark);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onMark(mark);
              }}
            >
              <Hit mark={mark} y={y} />
              <MarkShape
                shape={shapeOf(mark)}
                tone={toneOf(mark, filtered)}
                left={mark.left}
                right={mark.right}
                y={y}
                count={mark.events.length}
                {...(countAt === undefined ? {} : { countAt })}
                disputed={mark.events.some(({ event }) => event.state === 'disputed')}
                ahead={mark.ahead && !mark.thin}
              />
              <Ring mark={mark} y={y} />
            </g>
          );
        })}
    </g>
  );
}

function shapeOf({ events, thin, ahead }: EventMark): Shape {
  const [first] = events;
  if (thin) return first?.span.precision === 'range' ? 'long' : 'month';
  if (events.length > 1 || first === undefined) return 'pill';
  if (first.span.precision === 'range') return 'bar';
  if (ahead) return 'due';
  if (first.event.format === 'none') return 'square';
  return first.event.format === 'in-person' ? 'disc' : 'ring';
}

function toneOf({ matching, later }: EventMark, filtered: boolean): Tone {
  if (!matching) return 'dim';
  if (filtered) return 'accent';
  return later ? 'later' : 'neutral';
}

/** What answers the pointer: 24 px for a mark on the line, the bar itself for a thin one below it. */
function Hit({ mark, y }: { readonly mark: EventMark; readonly y: number }) {
  const grow = mark.thin ? 0 : Math.max(0, 24 - (mark.right - mark.left)) / 2;
  const half = mark.thin ? 3.5 : 11;
  return (
    <rect
      className={styles['hit']}
      x={mark.left - grow}
      width={mark.right - mark.left + 2 * grow}
      y={y - half}
      height={2 * half}
    />
  );
}

/** The ring around a mark that is open, pointed at, or has the focus. */
function Ring({ mark, y }: { readonly mark: EventMark; readonly y: number }) {
  const out = mark.thin ? 2 : 5;
  const half = mark.thin ? 4.5 : mark.events.length > 1 ? 11 : 9.5;
  return (
    <rect
      className={styles['ring']}
      x={mark.left - out}
      width={mark.right - mark.left + 2 * out}
      y={y - half}
      height={2 * half}
      rx={half}
    />
  );
}

/** What a mark stands for: its first event. The others of a merged mark follow in the list. */
function referenceOf({ events: [first] }: EventMark): Reference | undefined {
  return first === undefined ? undefined : { kind: 'event', id: first.event.id };
}
