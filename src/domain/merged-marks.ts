import type { Days } from '#domain/bins.ts';
import type { DayNumber } from '#domain/dates.ts';
import { MARKED } from '#domain/event-columns.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import type { IndexedEvent } from '#domain/event-index.ts';

/** What the marks of a lane are made for. */
export type MarkView = {
  /** The columns of the index the events are from. */
  readonly columns: EventColumns;
  /** The days shown; an event that touches none of them has no mark. */
  readonly shown: Days;
  /** Where a day begins, in pixels. */
  readonly x: (day: DayNumber) => number;
  /** Whether the event at a position matches the selection. */
  readonly matching: (position: number) => boolean;
  /** The day the world is shown on. */
  readonly asOf: DayNumber;
};

/**
 * One mark on a lane: one event, or several that lie too near to each other to be told apart. All its events match the
 * selection or none does, all lie ahead of the as-of day or none does, and all are later knowledge or none is.
 */
export type EventMark = {
  readonly events: readonly IndexedEvent[];
  /** Extent in pixels, as drawn. */
  readonly left: number;
  readonly right: number;
  /** True for a stretch too long to share a line with days: a month, a year, many weeks. Drawn as a thin bar below. */
  readonly thin: boolean;
  readonly matching: boolean;
  /** Still due, or later than the as-of day. */
  readonly ahead: boolean;
  readonly later: boolean;
};

/** Diameter of a mark that stands for one day. */
const MARK_SIZE = 10;
const GAP = 1;
const SHORTEST_BAR = 16;
const LONGEST_BAR_DAYS = 14;

/**
 * The marks of a lane, from left to right. Events must be in the order of time. Marks of the same class never overlap:
 * those that would are one mark, which spans its events. A matching event and one that is not are never in the same mark.
 */
export function mergedMarks(events: readonly IndexedEvent[], view: MarkView): readonly EventMark[] {
  const { columns, shown, x, asOf } = view;
  const lines: (Building[] | undefined)[] = [];
  const below = new Map<string, Building>();
  for (const event of events) {
    const p = event.position;
    const first = columns.first[p] ?? 0;
    const last = columns.last[p] ?? 0;
    if (first > shown.last) break;
    if (last < shown.first) continue;
    const marked = columns.marked[p] ?? 0;
    const matching = view.matching(p);
    const ahead = first > asOf || (marked & MARKED.due) !== 0;
    const later = (marked & MARKED.later) !== 0;
    const kind = (matching ? 1 : 0) + (ahead ? 2 : 0) + (later ? 4 : 0);
    const left = x(Math.max(first, shown.first));
    const right = x(Math.min(last, shown.last) + 1);
    if ((marked & MARKED.vague) !== 0 || last - first >= LONGEST_BAR_DAYS) {
      const key = `${kind} ${first} ${last}`;
      const same = below.get(key);
      if (same === undefined)
        below.set(key, { events: [event], left, right, thin: true, matching, ahead, later });
      else same.events.push(event);
      continue;
    }
    const half = (marked & MARKED.range) === 0 ? MARK_SIZE / 2 : Math.max(right - left, SHORTEST_BAR) / 2;
    const middle = (left + right) / 2;
    const line = (lines[kind] ??= []);
    const before = line.at(-1);
    if (before === undefined || before.right + GAP <= middle - half) {
      line.push({
        events: [event],
        left: middle - half,
        right: middle + half,
        thin: false,
        matching,
        ahead,
        later,
      });
      continue;
    }
    before.events.push(event);
    widen(before, middle - half, middle + half);
    settle(line);
  }
  return [...below.values(), ...lines.flatMap((line) => line ?? [])].toSorted((a, b) => a.left - b.left);
}

type Building = { -readonly [K in keyof EventMark]: EventMark[K] } & { events: IndexedEvent[] };

/** Lets a mark reach from one end to the other, and be no narrower than its number needs. */
function widen(mark: Building, left: number, right: number): void {
  const from = Math.min(mark.left, left);
  const to = Math.max(mark.right, right);
  const half = Math.max(to - from, pillWidth(mark.events.length)) / 2;
  mark.left = (from + to) / 2 - half;
  mark.right = (from + to) / 2 + half;
}

/** Melts the last mark of a line into those before it that it has come to touch. */
function settle(line: Building[]): void {
  for (;;) {
    const mark = line.at(-1);
    const before = line.at(-2);
    if (mark === undefined || before === undefined || before.right + GAP <= mark.left) return;
    line.pop();
    for (const event of mark.events) before.events.push(event);
    widen(before, mark.left, mark.right);
  }
}

/** The narrowest pill that holds a number. */
function pillWidth(count: number): number {
  return 19 + 7 * Math.floor(Math.log10(count));
}
