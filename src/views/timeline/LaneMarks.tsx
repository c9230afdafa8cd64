import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { evidence } from '#charts/evidence.ts';
import type { EventMark } from '#domain/merged-marks.ts';
import type { Reference } from '#domain/reference.ts';
import { tip } from '#ui/Tip.tsx';

import { MarkShape } from './MarkShape.tsx';
import type { Shape, Tone } from './MarkShape.tsx';
import styles from './LanesChart.module.css';

/** A mark with the lane it is on. */
export type LaidMark = {
  readonly mark: EventMark;
  readonly y: number;
  readonly key: string;
  readonly lane: number;
  /** Where the number of a merged mark is written; nowhere if it has no room. */
  readonly countAt: number | undefined;
};

export type LaneMarksProps = {
  /** In the order in which the arrow keys go through them. */
  readonly marks: readonly LaidMark[];
  readonly filtered: boolean;
  /** Position of the event that is open in the panel. */
  readonly openPosition: number | undefined;
  /** The lane that has the focus, if any has: its first mark is the first stop. */
  readonly focusedLane: number | undefined;
  /** The accessible name of a mark. */
  readonly nameOf: (mark: EventMark) => string;
  /** What is shown when a mark is pointed at. */
  readonly tipOf: (mark: EventMark) => ReactNode;
  readonly onMark: (mark: EventMark) => void;
};

/** The marks as buttons behind one tab stop: arrow left and right, Home and End lead through them, Enter opens. */
export function LaneMarks(props: LaneMarksProps) {
  const { marks, filtered, openPosition, focusedLane, nameOf, tipOf, onMark } = props;
  const [stop, setStop] = useState(
    focusedLane === undefined ? undefined : firstNear(marks, focusedLane)?.key,
  );
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
          const isOpen = openPosition !== undefined && mark.has(openPosition);
          return (
            <g
              key={key}
              className={styles['mark']}
              data-key={key}
              data-lane={laid.lane}
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
                {...(countAt === undefined ? {} : { count: mark.events.length, countAt })}
                disputed={mark.disputed}
                ahead={mark.ahead && !mark.thin}
              />
              <Ring mark={mark} y={y} />
            </g>
          );
        })}
    </g>
  );
}

/** The first mark of a lane, or of the lane nearest to it that has any. */
function firstNear(marks: readonly LaidMark[], lane: number): LaidMark | undefined {
  const away = (mark: LaidMark) => Math.abs(mark.lane - lane);
  const least = marks.reduce((nearest, mark) => Math.min(nearest, away(mark)), Infinity);
  return marks.find((mark) => away(mark) === least);
}

function shapeOf({ events, thin, ahead }: EventMark): Shape {
  const first = events.at(0);
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
function referenceOf({ events }: EventMark): Reference | undefined {
  const first = events.at(0);
  return first === undefined ? undefined : { kind: 'event', id: first.event.id };
}
