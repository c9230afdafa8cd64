import type { ReactNode } from 'react';

import { evidence } from '#charts/evidence.ts';
import { GroupPatterns, groupFill } from '#charts/patterns.tsx';
import type { Group, Threshold } from '#domain/chamber.ts';
import type { Reference } from '#domain/reference.ts';
import { distance } from '#domain/seats.ts';
import type { Seats } from '#domain/seats.ts';

import { tip } from '#ui/Tip.tsx';

import styles from './SeatBarsChart.module.css';
import { stretches, textWidth } from './seat-labels.ts';
import type { Stretch } from './seat-labels.ts';
import { isDimmed, markProps } from './seat-marks.ts';
import type { SeatMarks } from './seat-marks.ts';

/** One bar: who holds each seat, and what the coalition has of them. */
export type SeatBar = {
  readonly label: string;
  readonly held: readonly (Group | undefined)[];
  readonly coalition: Seats | undefined;
  /** What the coalition's total is computed from: "LDP 258 + Komeito 32". */
  readonly sum: string;
  /** Where the total is explained. */
  readonly source: Reference;
  /** Where the distance to the majority is explained. */
  readonly gap: Reference;
};

type SeatBarsProps = {
  readonly width: number;
  readonly bars: readonly [SeatBar, SeatBar];
  readonly majority: Threshold;
  readonly marks: SeatMarks;
  readonly onOpen: (reference: Reference) => void;
  readonly thresholds: ReactNode;
};

const BAR = 20;
const TOPS = [18, 56] as const;
const HEIGHT = 95;
const SIDE = 46;
/** Room at the end of the first line for what opens the thresholds. */
const MORE = 88;
/** How much wider a text is in bold. */
const BOLD = 1.1;

/** Two bars of all seats on one scale, the line of the majority through both, and the seats missing to it in words. */
export function SeatBarsChart({ width, bars, majority, marks, onOpen, thresholds }: SeatBarsProps) {
  const seats = bars[0].held.length;
  const x = (n: Seats) => SIDE + ((width - SIDE) * n) / seats;
  const line = x(majority.seats.value);
  const after = bars[1].coalition;
  const reference = { kind: 'figure', id: majority.seats.id } as const;
  const wide = width >= 560;
  return (
    <div className={styles['bars']} style={{ height: HEIGHT }}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`Two bars of ${seats} seats, before and after`}
      >
        <GroupPatterns prefix={`${marks.prefix}-bars`} groups={groupsOf(bars)} />
        {bars.map(({ label, held }, i) => (
          <g key={label}>
            {held.includes(undefined) && (
              <rect
                className={styles['vacant']}
                x={SIDE}
                y={(TOPS[i] ?? 0) + 0.5}
                width={width - SIDE}
                height={BAR - 1}
              />
            )}
            {stretches(held).map((stretch) => (
              <Segment
                key={stretch.group.id}
                stretch={stretch}
                x={x}
                top={TOPS[i] ?? 0}
                marks={marks}
                line={line}
              />
            ))}
          </g>
        ))}
        <path className={styles['halo']} d={`M${line},${TOPS[0] - 3}V${TOPS[1] + BAR + 5}`} />
        <path className={styles['majority']} d={`M${line},${TOPS[0] - 3}V${TOPS[1] + BAR + 5}`} />
        {after !== undefined && after !== majority.seats.value && (
          <path className={styles['bracket']} d={`M${x(after)},${TOPS[1] + BAR + 1}v5H${line}`} />
        )}
      </svg>
      {bars.map(({ label, held, coalition, sum, source }, i) => (
        <div key={label} className={styles['line']} style={{ top: (TOPS[i] ?? 0) - 18 }}>
          <span className={styles['side']} style={{ width: SIDE }}>
            {label}
          </span>
          {coalition !== undefined && (
            <button
              type="button"
              className={styles['total']}
              aria-label={`Coalition ${coalition} ${label.toLowerCase()}: ${sum}`}
              onClick={() => onOpen(source)}
              {...evidence(source)}
              {...tip(`${sum} = ${coalition}`)}
            >
              Coalition <strong data-computed>{coalition}</strong>
            </button>
          )}
          {wide && (
            <SmallLabels held={stretches(held)} x={x} line={line} end={i === 0 ? width - MORE : width} />
          )}
        </div>
      ))}
      <button
        type="button"
        className={styles['threshold']}
        style={{ left: Math.min(line, width - 50) }}
        onClick={() => onOpen(reference)}
        {...evidence(reference)}
      >
        {majority.seats.value} majority
      </button>
      {after !== undefined && (
        <button
          type="button"
          className={styles['short']}
          style={{ left: Math.max(line, x(after)) + 7, top: TOPS[1] + BAR - 1 }}
          onClick={() => onOpen(bars[1].gap)}
          {...evidence(bars[1].gap)}
          {...tip(`${majority.seats.value} for a majority, ${after} held`)}
        >
          <span data-computed>{gapWords(distance(after, majority))}</span>
        </button>
      )}
      <div className={styles['more']}>{thresholds}</div>
    </div>
  );
}

function groupsOf(bars: SeatBarsProps['bars']): readonly Group[] {
  const groups = bars.flatMap(({ held }) => stretches(held).map((s) => s.group));
  return [...new Map(groups.map((g) => [g.id, g])).values()];
}

function gapWords(over: Seats): string {
  if (over === 0) return 'exactly a majority';
  const seats = Math.abs(over);
  return over < 0 ? `${seats} ${seats === 1 ? 'seat' : 'seats'} short` : `${seats} over`;
}

type SegmentProps = {
  readonly stretch: Stretch;
  readonly x: (seats: Seats) => number;
  readonly top: number;
  /** Where the line of the majority runs; a label keeps clear of it. */
  readonly line: number;
  readonly marks: SeatMarks;
};

function Segment({ stretch: { group, first, seats }, x, top, line, marks }: SegmentProps) {
  const left = x(first);
  const width = x(first + seats) - left;
  const text = `${group.short} ${seats}`;
  const room = textWidth(text) * BOLD + 7;
  const start = line > left && line < left + room ? line + 7 : left + 7;
  const dimmed = isDimmed(marks, group.id);
  return (
    <g className={styles['segment']} {...markProps(marks, group)}>
      <rect
        x={left}
        y={top}
        width={Math.max(width - 1, 1)}
        height={BAR}
        fill={dimmed ? undefined : groupFill(`${marks.prefix}-bars`, group)}
      />
      {group.pattern === 'solid' && start + room - 7 < left + width && (
        <text x={start} y={top + 14.5} data-on-fill={!dimmed || undefined}>
          {text}
        </text>
      )}
    </g>
  );
}

type SmallLabelsProps = {
  readonly held: readonly Stretch[];
  readonly x: (seats: Seats) => number;
  readonly line: number;
  /** How far to the right a label may reach. */
  readonly end: number;
};

/** On a wide bar, names above the segments whose pattern takes no text, as far as they find room. */
function SmallLabels({ held, x, line, end }: SmallLabelsProps) {
  const placed: {
    readonly key: string;
    readonly text: string;
    readonly left: number;
    readonly right: number;
  }[] = [];
  for (const { group, first, seats } of held) {
    const text = `${group.short} ${seats}`;
    const middle = x(first + seats / 2);
    const left = middle - textWidth(text) / 2;
    const right = middle + textWidth(text) / 2;
    const free =
      left > (placed.at(-1)?.right ?? SIDE + 100) + 8 &&
      (right < line - 6 || left > line + 50) &&
      right < end;
    if (group.pattern !== 'solid' && free) placed.push({ key: group.id, text, left, right });
  }
  return placed.map(({ key, text, left }) => (
    <span key={key} className={styles['small']} style={{ left }}>
      {text}
    </span>
  ));
}
