import { countRun, dropAll, firstIn, hasBit, keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import type { Days } from '#domain/bins.ts';
import type { DayNumber } from '#domain/dates.ts';
import { MARKED, positionOf, touching } from '#domain/event-columns.ts';
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
const SHORTEST_BAR = 16;

/** A lane with more events than this is drawn from counts by day or pixel, whichever is wider. */
const MOST_SINGLE = 2400;

/**
 * The marks of a lane, from left to right. Marks of the same class never overlap: those that would are one mark, which
 * spans its events. A matching event and one that is not are never in the same mark. On a lane with more than
 * {@link MOST_SINGLE} events in the days shown, events of single days count at the pixel they lie on.
 * @param lane the positions of its events.
 */
export function mergedMarks(lane: Bits, view: MarkView): readonly EventMark[] {
  const { columns } = view.index;
  const { begin, end, running } = touching(columns, view.shown);
  const pieces: Piece[] = [];
  const single = (position: number) => pieces.push(pieceOf(position, view));
  for (const position of running) if (hasBit(lane, position)) single(position);
  if (countRun(lane, begin, end) <= MOST_SINGLE) {
    each(lane, begin, end, single);
  } else {
    const { dense, rest } = parted(lane, view);
    each(rest, begin, end, single);
    pieces.push(...countedPieces(dense, { begin, end }, view));
  }
  return merged(pieces, view);
}

/** Events that share a place: one, or those of one day or pixel. */
type Piece = {
  /** The position of a single event, or the first one of those counted. */
  readonly position: number;
  readonly size: number;
  /** Where the positions of those counted are. */
  readonly counted?: { readonly bits: Bits; readonly end: number };
  readonly days: Days;
  readonly sameDays: boolean;
  readonly disputed: boolean;
  readonly left: number;
  readonly right: number;
  readonly thin: boolean;
  readonly kind: number;
};

/** Bits of a piece's kind: only pieces of one kind are merged. */
const KIND = { matching: 1, ahead: 2, later: 4 } as const;

function each(bits: Bits, begin: number, end: number, found: (position: number) => void): void {
  for (let p = firstIn(bits, begin, end); p !== -1; p = firstIn(bits, p + 1, end)) found(p);
}

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
  return {
    position,
    size: 1,
    days: { first, last },
    sameDays: true,
    disputed: has(MARKED.disputed),
    left: thin ? left : middle - half,
    right: thin ? right : middle + half,
    thin,
    kind:
      (hasBit(matching, position) ? KIND.matching : 0) |
      (first > asOf || has(MARKED.due) ? KIND.ahead : 0) |
      (has(MARKED.later) ? KIND.later : 0),
  };
}

/** The events of a lane that can be counted where they begin, and those that have to be looked at one by one. */
function parted(
  lane: Bits,
  { index: { masks }, x }: MarkView,
): { readonly dense: Bits; readonly rest: Bits } {
  const dense = lane.slice();
  dropAll(dense, masks.vague);
  dropAll(dense, masks.due);
  dropAll(dense, masks.later);
  dropAll(dense, masks.weeks);
  // A range is as wide as its days; below a pixel a day, a short one is not wider than a mark.
  if (x(1) - x(0) >= 1) dropAll(dense, masks.range);
  const rest = lane.slice();
  dropAll(rest, dense);
  return { dense, rest };
}

/** One piece for every day or pixel on which events begin, for those that match and for those that do not. */
function countedPieces(
  dense: Bits,
  { begin, end }: { readonly begin: number; readonly end: number },
  { index: { columns, masks }, shown, x, matching, asOf }: MarkView,
): readonly Piece[] {
  const match = dense.slice();
  keepOnly(match, matching);
  const others = dense.slice();
  dropAll(others, matching);
  const step = Math.max(1, Math.ceil(1 / (x(1) - x(0))));
  const now = positionOf(columns, asOf + 1);
  const pieces: Piece[] = [];
  const count = (bits: Bits, from: number, to: number, days: Days, kind: number) => {
    const size = countRun(bits, from, to);
    if (size === 0) return;
    const middle = (x(days.first) + x(days.last + 1)) / 2;
    pieces.push({
      position: firstIn(bits, from, to),
      size,
      counted: { bits, end: to },
      days,
      sameDays: days.first === days.last,
      disputed: meets(bits, masks.disputed, from, to),
      left: middle - MARK_SIZE / 2,
      right: middle + MARK_SIZE / 2,
      thin: false,
      kind,
    });
  };
  let from = begin;
  for (let day = shown.first; day <= shown.last && from < end; day += step) {
    const days = { first: day, last: Math.min(day + step - 1, shown.last) };
    const to = Math.min(positionOf(columns, days.last + 1), end);
    const split = Math.min(Math.max(now, from), to);
    for (const [bits, kind] of [
      [match, KIND.matching],
      [others, 0],
    ] as const) {
      count(bits, from, split, days, kind);
      count(bits, split, to, days, kind | KIND.ahead);
    }
    from = to;
  }
  return pieces;
}

function meets(a: Bits, b: Bits, begin: number, end: number): boolean {
  for (let p = firstIn(b, begin, end); p !== -1; p = firstIn(b, p + 1, end)) if (hasBit(a, p)) return true;
  return false;
}

type Building = { pieces: Piece[]; size: number; left: number; right: number };

/** Joins pieces of one kind that touch; thin ones only where they cover the same days. */
function merged(pieces: readonly Piece[], view: MarkView): readonly EventMark[] {
  const below = new Map<string, Building>();
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    if (!piece.thin) {
      (lines[piece.kind] ??= []).push(piece);
      continue;
    }
    const key = `${piece.kind} ${piece.days.first} ${piece.days.last}`;
    const same = below.get(key);
    if (same === undefined) below.set(key, started(piece));
    else {
      same.pieces.push(piece);
      same.size++;
    }
  }
  const marks = [...below.values(), ...lines.flatMap(line)].map((building) => markOf(building, view));
  return marks.toSorted((a, b) => a.left - b.left);
}

function started(piece: Piece): Building {
  return { pieces: [piece], size: piece.size, left: piece.left, right: piece.right };
}

function line(pieces: readonly Piece[]): readonly Building[] {
  const marks: Building[] = [];
  const isInOrder = pieces.every((piece, i) => i === 0 || (pieces[i - 1]?.position ?? 0) <= piece.position);
  for (const piece of isInOrder ? pieces : pieces.toSorted((a, b) => a.position - b.position)) {
    const before = marks.at(-1);
    if (before === undefined || before.right + GAP <= piece.left) {
      marks.push(started(piece));
      continue;
    }
    before.pieces.push(piece);
    before.size += piece.size;
    widen(before, piece.left, piece.right);
    settle(marks);
  }
  return marks;
}

/** Lets a mark reach from one end to the other, and be no narrower than its number needs. */
function widen(mark: Building, left: number, right: number): void {
  const from = Math.min(mark.left, left);
  const to = Math.max(mark.right, right);
  const half = Math.max(to - from, pillWidth(mark.size)) / 2;
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
    before.size += mark.size;
    widen(before, mark.left, mark.right);
  }
}

/** The narrowest pill that holds a number. */
function pillWidth(count: number): number {
  return 19 + 7 * Math.floor(Math.log10(count));
}

function markOf({ pieces, size, left, right }: Building, { index: { events } }: MarkView): EventMark {
  const days = pieces.reduce(
    (all, piece) => ({
      first: Math.min(all.first, piece.days.first),
      last: Math.max(all.last, piece.days.last),
    }),
    { first: Infinity, last: -Infinity },
  );
  const kind = pieces[0]?.kind ?? 0;
  const at = (index: number) => {
    let skipped = 0;
    for (const piece of pieces) {
      if (index < skipped + piece.size) return events.at(nthOf(piece, index - skipped));
      skipped += piece.size;
    }
    return undefined;
  };
  return {
    events: run(size, at),
    has: (position) => pieces.some((piece) => holds(piece, position)),
    days,
    sameDays: pieces.every(
      (piece) => piece.sameDays && piece.days.first === days.first && piece.days.last === days.last,
    ),
    disputed: pieces.some((piece) => piece.disputed),
    left,
    right,
    thin: pieces[0]?.thin ?? false,
    matching: (kind & KIND.matching) !== 0,
    ahead: (kind & KIND.ahead) !== 0,
    later: (kind & KIND.later) !== 0,
  };
}

function nthOf({ position, counted }: Piece, index: number): number {
  let at = position;
  for (let i = 0; i < index && counted !== undefined; i++) at = firstIn(counted.bits, at + 1, counted.end);
  return at;
}

function holds({ position, counted }: Piece, sought: number): boolean {
  if (counted === undefined) return position === sought;
  return sought >= position && sought < counted.end && hasBit(counted.bits, sought);
}
