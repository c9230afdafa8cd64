import type { Days } from '#domain/bins.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-index.ts';

/** What the marks of a lane are made for. */
export type MarkView = {
  /** The days shown; an event that touches none of them has no mark. */
  readonly shown: Days;
  /** Where a day begins, in pixels. */
  readonly x: (day: DayNumber) => number;
  /** Whether the event at a position matches the selection. */
  readonly matching: (position: number) => boolean;
  /** The day the world is shown on. */
  readonly asOf: DayNumber;
  /** The edition: an event known only later is later knowledge. */
  readonly edition: string;
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
export const MARK_SIZE = 10;
const GAP = 1;
const SHORTEST_BAR = 16;
const LONGEST_BAR_DAYS = 14;

/**
 * The marks of a lane, from left to right. Events must be in the order of time. Marks of the same class never overlap:
 * those that would are one mark, which spans its events. A matching event and one that is not are never in the same mark.
 */
export function mergedMarks(events: readonly IndexedEvent[], view: MarkView): readonly EventMark[] {
  const { shown, asOf, edition } = view;
  const onLine = new Map<number, Building[]>();
  const below = new Map<string, Building>();
  for (const indexed of events) {
    const { event, span, position } = indexed;
    if (span.last < shown.first || span.first > shown.last) continue;
    const matching = view.matching(position);
    const ahead = event.state === 'due' || span.first > asOf;
    const later = event.knownOn !== undefined && event.knownOn > edition;
    const left = view.x(Math.max(span.first, shown.first));
    const right = view.x(Math.min(span.last, shown.last) + 1);
    const kind = (matching ? 1 : 0) + (ahead ? 2 : 0) + (later ? 4 : 0);
    if (isLong(indexed)) {
      const key = `${kind} ${span.first} ${span.last}`;
      const same = below.get(key);
      if (same === undefined)
        below.set(key, { events: [indexed], left, right, thin: true, matching, ahead, later });
      else same.events.push(indexed);
      continue;
    }
    const least = span.precision === 'range' ? SHORTEST_BAR : MARK_SIZE;
    const half = (span.precision === 'range' ? Math.max(right - left, least) : least) / 2;
    const middle = (left + right) / 2;
    const mark = {
      events: [indexed],
      left: middle - half,
      right: middle + half,
      thin: false,
      matching,
      ahead,
      later,
    };
    const line = onLine.get(kind);
    if (line === undefined) onLine.set(kind, [mark]);
    else settle(line, mark);
  }
  return [...below.values(), ...[...onLine.values()].flat()].toSorted((a, b) => a.left - b.left);
}

type Building = { -readonly [K in keyof EventMark]: EventMark[K] } & { events: IndexedEvent[] };

/** A stretch too long to stand among days, or one whose days are not known. */
function isLong({ span }: IndexedEvent): boolean {
  return (
    span.precision === 'month' || span.precision === 'year' || span.last - span.first >= LONGEST_BAR_DAYS
  );
}

/** Puts a mark at the end of its line, melting it into those before it that it would touch. */
function settle(line: Building[], next: Building): void {
  let mark = next;
  for (
    let before = line.at(-1);
    before !== undefined && before.right + GAP > mark.left;
    before = line.at(-1)
  ) {
    line.pop();
    mark = melted(before, mark);
  }
  line.push(mark);
}

function melted(before: Building, mark: Building): Building {
  for (const event of mark.events) before.events.push(event);
  const left = Math.min(before.left, mark.left);
  const right = Math.max(before.right, mark.right);
  const half = Math.max(right - left, pillWidth(before.events.length)) / 2;
  before.left = (left + right) / 2 - half;
  before.right = (left + right) / 2 + half;
  return before;
}

/** The narrowest pill that holds a number. */
function pillWidth(count: number): number {
  return 12 + 7 * String(count).length;
}
