import { firstIn, hasBit } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { Days } from '#domain/bins.ts';
import type { DayNumber } from '#domain/dates.ts';
import { MARKED, touching } from '#domain/event-columns.ts';
import type { EventIndex } from '#domain/event-index.ts';
import { run } from '#domain/event-run.ts';
import type { EventRun } from '#domain/event-run.ts';

/** What the marks of a lane are made for. */
export type MarkView = {
  /** The index the lanes are from. */
  readonly index: Pick<EventIndex, 'columns' | 'masks' | 'events'>;
  /** The days shown; an event that touches none of them has no mark. */
  readonly shown: Days;
  /** Where a day begins, in pixels; one day is as wide as the next. */
  readonly x: (day: DayNumber) => number;
  /** The positions of the events that match the selection. */
  readonly matching: Bits;
  /** The day the world is shown on. */
  readonly asOf: DayNumber;
};

/**
 * One mark on a lane: one event, or several that lie too near to each other to be told apart. All its events match the
 * selection or none does, all lie ahead of the as-of day or none does, and all are later knowledge or none is.
 */
export type EventMark = {
  /** In the order of time. */
  readonly events: EventRun;
  /** Whether the event at a position is among them. */
  readonly has: (position: number) => boolean;
  /** From the first day of the first to the last day of any. */
  readonly days: Days;
  /** Whether all of them are on the same days. */
  readonly sameDays: boolean;
  readonly disputed: boolean;
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
/** The room a mark takes on its lane, in pixels: this many from one to the next, and they stay apart. */
export const MARK_PITCH = MARK_SIZE + GAP;
const SHORTEST_BAR = 16;

/**
 * The marks of a lane, from left to right. Marks of the same class never overlap: those that would are one mark, which
 * spans its events. A matching event and one that is not are never in the same mark. For lanes of a few thousand events;
 * more are drawn from counts, see {@link laneBins}.
 * @param lane the positions of its events.
 */
export function mergedMarks(lane: Bits, view: MarkView): readonly EventMark[] {
  const { begin, end, running } = touching(view.index.columns, view.shown);
  const pieces: Piece[] = [];
  for (const position of running) if (hasBit(lane, position)) pieces.push(pieceOf(position, view));
  for (let p = firstIn(lane, begin, end); p !== -1; p = firstIn(lane, p + 1, end))
    pieces.push(pieceOf(p, view));
  return merged(pieces, view);
}

/** One event, as it would be drawn alone. */
type Piece = Omit<EventMark, 'events' | 'has' | 'sameDays'> & {
  readonly position: number;
  readonly kind: number;
};

/** Bits of a piece's kind: only pieces of one kind are merged. */
const KIND = { matching: 1, ahead: 2, later: 4 } as const;

function pieceOf(position: number, { index: { columns }, shown, x, matching, asOf }: MarkView): Piece {
  const first = columns.first[position] ?? 0;
  const last = columns.last[position] ?? 0;
  const marked = columns.marked[position] ?? 0;
  const has = (mark: number) => (marked & mark) !== 0;
  const left = x(Math.max(first, shown.first));
  const right = x(Math.min(last, shown.last) + 1);
  const thin = has(MARKED.vague) || has(MARKED.weeks);
  const half = has(MARKED.range) ? Math.max(right - left, SHORTEST_BAR) / 2 : MARK_SIZE / 2;
  const middle = (left + right) / 2;
  const matches = hasBit(matching, position);
  const ahead = first > asOf || has(MARKED.due);
  const later = has(MARKED.later);
  return {
    position,
    days: { first, last },
    disputed: has(MARKED.disputed),
    left: thin ? left : middle - half,
    right: thin ? right : middle + half,
    thin,
    matching: matches,
    ahead,
    later,
    kind: (matches ? KIND.matching : 0) | (ahead ? KIND.ahead : 0) | (later ? KIND.later : 0),
  };
}

type Building = { readonly pieces: Piece[]; left: number; right: number };

/** Joins pieces of one kind that touch; thin ones only where they cover the same days. */
function merged(pieces: readonly Piece[], view: MarkView): readonly EventMark[] {
  const below = new Map<string, Building>();
  const lines: Building[][] = [];
  for (const piece of pieces) {
    if (piece.thin) {
      const key = `${piece.kind} ${piece.days.first} ${piece.days.last}`;
      const same = below.get(key);
      if (same === undefined) below.set(key, started(piece));
      else same.pieces.push(piece);
    } else append((lines[piece.kind] ??= []), piece);
  }
  const marks = [...below.values(), ...lines.flatMap((line) => line ?? [])];
  return marks.map((building) => markOf(building, view)).toSorted((a, b) => a.left - b.left);
}

function started(piece: Piece): Building {
  return { pieces: [piece], left: piece.left, right: piece.right };
}

/** Adds a piece to the right end of a line, or to the mark that stands there. */
function append(line: Building[], piece: Piece): void {
  const before = line.at(-1);
  if (before === undefined || before.right + GAP <= piece.left) {
    line.push(started(piece));
    return;
  }
  before.pieces.push(piece);
  widen(before, piece.left, piece.right);
  settle(line);
}

/** Lets a mark reach from one end to the other, and be no narrower than its number needs. */
function widen(mark: Building, left: number, right: number): void {
  const from = Math.min(mark.left, left);
  const to = Math.max(mark.right, right);
  const half = Math.max(to - from, pillWidth(mark.pieces.length)) / 2;
  mark.left = (from + to) / 2 - half;
  mark.right = (from + to) / 2 + half;
}

/** Melts the last mark of a line into those before it that it has come to touch. */
function settle(marks: Building[]): void {
  for (;;) {
    const mark = marks.at(-1);
    const before = marks.at(-2);
    if (mark === undefined || before === undefined || before.right + GAP <= mark.left) return;
    marks.pop();
    for (const piece of mark.pieces) before.pieces.push(piece);
    widen(before, mark.left, mark.right);
  }
}

/** The narrowest pill that holds a number. */
function pillWidth(count: number): number {
  return 19 + 7 * Math.floor(Math.log10(count));
}

function markOf({ pieces, left, right }: Building, { index: { events } }: MarkView): EventMark {
  const [first] = pieces;
  if (first === undefined) throw new Error('markOf: a mark without events; expected at least one');
  const days = pieces.reduce(
    (all, piece) => ({
      first: Math.min(all.first, piece.days.first),
      last: Math.max(all.last, piece.days.last),
    }),
    first.days,
  );
  const { thin, matching, ahead, later } = first;
  return {
    events: run(pieces.length, (i) => events.at(pieces[i]?.position ?? -1)),
    has: (position) => pieces.some((piece) => piece.position === position),
    days,
    sameDays: pieces.every((piece) => piece.days.first === days.first && piece.days.last === days.last),
    disputed: pieces.some((piece) => piece.disputed),
    left,
    right,
    thin,
    matching,
    ahead,
    later,
  };
}
