import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

import type { Bins, Days } from '#domain/bins.ts';
import type { DayNumber } from '#domain/dates.ts';

import { between, keyedDay, overlap, resized, shifted } from './brush.ts';
import type { Edge } from './brush.ts';
import type { TimeScale } from './plot.ts';

/** Called while the brush is moved (`drag`) and when it is let go or stepped (`step`). */
export type OnBrush = (days: Days, commit: 'drag' | 'step') => void;

type Brushed = {
  readonly bins: Bins;
  readonly overview: Days;
  readonly brush: Days;
  /** Whether dates are chosen. */
  readonly brushed: boolean;
  readonly scale: TimeScale;
  readonly onBrush: OnBrush;
};

const GRASP = { mouse: 10, touch: 22 } as const;
const LEAST_DRAG = 3;

type Drag = {
  readonly part: 'new' | 'window' | Edge;
  readonly pressed: number;
  readonly day: DayNumber;
  readonly brush: Days;
  /** The brush it has been dragged to, once the pointer has moved. */
  reached?: Days;
};

/**
 * What the pointer and the keys do to the brush: pressed beside it, a new one; on an end, that end; inside, all of it;
 * let go without moving, the days of the bar below.
 */
export function useBrush({ bins, overview, brush, brushed, scale, onBrush }: Brushed) {
  const drag = useRef<Drag>(undefined);
  const press = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return;
    const x = offsetOf(event);
    const grasp = event.pointerType === 'touch' ? GRASP.touch : GRASP.mouse;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      part: partAt(x, grasp, scale, brush, brushed),
      pressed: x,
      day: scale.dayAt(x),
      brush,
    };
  };
  const move = (event: PointerEvent<SVGGElement>) => {
    const held = drag.current;
    if (held === undefined) return;
    const x = offsetOf(event);
    if (held.reached === undefined && Math.abs(x - held.pressed) < LEAST_DRAG) return;
    const next = dragged(held, x, scale);
    const before = held.reached ?? held.brush;
    held.reached = next;
    if (next.first !== before.first || next.last !== before.last) onBrush(next, 'drag');
  };
  const release = () => {
    const held = drag.current;
    drag.current = undefined;
    if (held === undefined) return;
    if (held.reached !== undefined) onBrush(held.reached, 'step');
    else if (held.part === 'new' || held.part === 'window') {
      const bin = bins.bins.find((b) => b.first <= held.day && held.day <= b.last);
      if (bin !== undefined) onBrush(overlap(bin, overview), 'step');
    }
  };
  const key = (event: KeyboardEvent, edge: Edge) => {
    const day = keyedDay(event.key, event.shiftKey, brush[edge], overview);
    if (day === undefined) return;
    event.preventDefault();
    onBrush(resized(brush, edge, day, overview), 'drag');
  };
  return { press, move, release, key };
}

function partAt(x: number, grasp: number, scale: TimeScale, brush: Days, brushed: boolean): Drag['part'] {
  const first = scale.x(brush.first);
  const last = scale.x(brush.last + 1);
  const toFirst = Math.abs(x - first);
  const toLast = Math.abs(x - last);
  if (Math.min(toFirst, toLast) <= grasp) {
    // Two ends at one place: the one on the side of the pointer.
    if (toFirst === toLast) return x < first ? 'first' : 'last';
    return toFirst < toLast ? 'first' : 'last';
  }
  return brushed && x > first && x < last ? 'window' : 'new';
}

/** The brush while it is dragged to a pixel: from the day pressed on, or moved by as far as the pointer has moved. */
function dragged({ part, day, pressed, brush }: Drag, x: number, scale: TimeScale): Days {
  const by = Math.round((x - pressed) / (scale.x(1) - scale.x(0)));
  switch (part) {
    case 'new':
      return between(day, scale.dayAt(x));
    case 'window':
      return shifted(brush, by, scale.days);
    case 'first':
    case 'last':
      return resized(brush, part, brush[part] + by, scale.days);
  }
}

/** How far right of the drawing's left edge a pointer is. */
export function offsetOf(event: PointerEvent<SVGGElement>): number {
  const drawing = event.currentTarget.ownerSVGElement ?? event.currentTarget;
  return event.clientX - drawing.getBoundingClientRect().left;
}
