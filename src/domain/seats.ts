import type { Chamber, Comparison, Group, Snapshot, Threshold } from '#domain/chamber.ts';
import type { Figure } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';
import { covers } from '#domain/tenures.ts';

/** A number of seats in the chamber. */
export type Seats = number & { readonly unit?: 'seats' };

/** The name under which the coalition's total is asked for, where a group's id stands otherwise. */
export const COALITION = 'coalition';

/** One row of a comparison: a group, what it had and has, and the change. */
export type SeatRow = {
  readonly group: Group;
  /**
   * Absent where the group did not exist or was not counted, or where the count is not admitted yet; then it is shown
   * as a dash, not as 0. {@link seatsOf} of the snapshot tells the two apart.
   */
  readonly before?: Figure;
  readonly after?: Figure;
  /** After minus before, a group without a count taken as none. Absent where a count is not admitted yet. */
  readonly change?: Seats;
};

/** A comparison ready to be drawn: both snapshots, the rows in seating order, and what the coalition had and has. */
export type SeatComparison = {
  readonly comparison: Comparison;
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly rows: readonly SeatRow[];
  /** Absent where a count of the coalition is not admitted yet. */
  readonly coalition: { readonly before?: Seats; readonly after?: Seats };
};

/** Later than every day of a record: nothing is held back. */
const ALWAYS = '9999-12-31';

/** The comparison shown first. */
export function defaultComparison(chamber: Chamber): Comparison {
  const found = chamber.comparisons.find((c) => c.default === true) ?? chamber.comparisons[0];
  if (found === undefined) throw new Error(`chamber ${chamber.id}: no comparison; expected at least one`);
  return found;
}

/** The comparison with an id, or the one shown first where there is none. */
export function comparisonOf(chamber: Chamber, id: string | undefined): Comparison {
  return chamber.comparisons.find((c) => c.id === id) ?? defaultComparison(chamber);
}

/**
 * Sets two snapshots against each other, as far as their counts were known by a day. On 9 October 2024 and after
 * 11 November the LDP has 258 and 196, a change of −62; the coalition 290 and 220.
 * @throws where the snapshots stand on different bases: such counts are never compared.
 */
export function seatComparison(
  chamber: Chamber,
  comparison: Comparison,
  knownBy: string = ALWAYS,
): SeatComparison {
  const before = snapshotOf(chamber, comparison.before);
  const after = snapshotOf(chamber, comparison.after);
  if (before.basis !== after.basis) {
    throw new Error(
      `comparison ${comparison.id}: ${before.id} counts ${before.basis}, ${after.id} counts ${after.basis}; expected one basis`,
    );
  }
  const had = knownCoalition(chamber, before, knownBy);
  const has = knownCoalition(chamber, after, knownBy);
  return {
    comparison,
    before,
    after,
    rows: seatingOrder(chamber).flatMap((group) => seatRow(group, [before, after], knownBy) ?? []),
    coalition: {
      ...(had === undefined ? {} : { before: had }),
      ...(has === undefined ? {} : { after: has }),
    },
  };
}

function seatRow(
  group: Group,
  [before, after]: readonly [Snapshot, Snapshot],
  knownBy: string,
): SeatRow | undefined {
  const old = seatsOf(before, group.id);
  const current = seatsOf(after, group.id);
  if (old === undefined && current === undefined) return undefined;
  const knowsOld = old !== undefined && isKnown(old, knownBy);
  const knowsCurrent = current !== undefined && isKnown(current, knownBy);
  const complete = knowsOld === (old !== undefined) && knowsCurrent === (current !== undefined);
  return {
    group,
    ...(knowsOld ? { before: old } : {}),
    ...(knowsCurrent ? { after: current } : {}),
    ...(complete ? { change: (current?.value ?? 0) - (old?.value ?? 0) } : {}),
  };
}

/** The groups from the coalition at the left to the smallest at the right: rows, bars and hemicycle keep this order. */
function seatingOrder(chamber: Chamber): readonly Group[] {
  return chamber.groups.toSorted((a, b) => a.order - b.order);
}

/** A snapshot by its id. @throws naming the id where the chamber has none. */
export function snapshotOf(chamber: Chamber, id: string): Snapshot {
  const found = chamber.snapshots.find((s) => s.id === id);
  if (found === undefined) throw new Error(`chamber ${chamber.id}: no snapshot "${id}"`);
  return found;
}

/** The count of a group in a snapshot, absent where it has none. */
export function seatsOf(snapshot: Snapshot, group: string): Figure | undefined {
  return snapshot.seats.find((s) => s.group === group)?.figure;
}

/** The groups of the coalition, in the order of the record: LDP, Komeito. */
export function coalitionGroups(chamber: Chamber): readonly Group[] {
  return chamber.groups.filter((g) => g.bloc === 'coalition');
}

/** The counts of the coalition's groups in a snapshot. */
export function coalitionFigures(chamber: Chamber, snapshot: Snapshot): readonly Figure[] {
  const bloc = new Set(coalitionGroups(chamber).map((g) => g.id));
  return snapshot.seats.filter((s) => bloc.has(s.group)).map((s) => s.figure);
}

/** What the groups of the coalition hold together. */
export function coalitionSeats(chamber: Chamber, snapshot: Snapshot): Seats {
  return coalitionFigures(chamber, snapshot).reduce((sum, figure) => sum + figure.value, 0);
}

/** What the coalition holds, as known by a day; undefined where one of its counts was not known yet. */
export function knownCoalition(chamber: Chamber, snapshot: Snapshot, knownBy: string): Seats | undefined {
  const figures = coalitionFigures(chamber, snapshot);
  return figures.every((figure) => isKnown(figure, knownBy)) ? coalitionSeats(chamber, snapshot) : undefined;
}

/** The threshold that makes a majority: the lowest. @throws where the chamber has none. */
export function majority(chamber: Chamber): Threshold {
  const [lowest] = chamber.thresholds.toSorted((a, b) => a.seats.value - b.seats.value);
  if (lowest === undefined) throw new Error(`chamber ${chamber.id}: no threshold; expected the majority`);
  return lowest;
}

/** Seats above a threshold; negative where they fall short. 220 seats are −13 from the majority of 233. */
export function distance(seats: Seats, threshold: Threshold): Seats {
  return seats - threshold.seats.value;
}

/** Seats as a share of the chamber in percent: 196 of 465 are 42.15… */
export function seatShare(chamber: Chamber, seats: Seats): number {
  return (100 * seats) / chamber.seats.value;
}

/**
 * The scale on which changes are drawn: from −`most` to `most`, the same for every comparison of the chamber, so that
 * a bar keeps its length when another basis is chosen. The greatest change rounded up to tens.
 */
export function changeScale(chamber: Chamber): { readonly most: Seats; readonly ticks: readonly Seats[] } {
  const changes = chamber.comparisons.flatMap((c) =>
    seatComparison(chamber, c).rows.map((r) => Math.abs(r.change ?? 0)),
  );
  const most = Math.max(10, Math.ceil(Math.max(0, ...changes) / 10) * 10);
  return { most, ticks: [-most, -most / 2, 0, most / 2, most] };
}

/** Whether the chamber was dissolved on a day. */
export function isDissolved(chamber: Chamber, day: string): boolean {
  return chamber.periods.some((p) => p.state === 'dissolved' && covers(p, day));
}

/**
 * Which chamber sits on a day: `counted` with the count to draw, `dissolved`, or `uncounted` where it was elected but
 * the record has no count of it on this basis yet, or where the day lies outside the record.
 */
export type Sitting =
  | { readonly state: 'counted'; readonly since?: string; readonly snapshot: Snapshot }
  | { readonly state: 'dissolved'; readonly since?: string; readonly until?: string }
  | { readonly state: 'uncounted'; readonly since?: string };

/**
 * The chamber that sits on a day, on the basis of a comparison. A chamber whose end the comparison's "before" describes
 * is drawn by that count, be the day before it; every later one by its latest count up to the day. On 30 September 2024
 * that is the count of 9 October, on 15 October none, for the House was dissolved.
 */
export function sittingOn(chamber: Chamber, comparison: Comparison, day: string): Sitting {
  const period = chamber.periods.find((p) => covers(p, day));
  const beforeRecord = chamber.snapshots.every((s) => day < s.asOf);
  if (period === undefined || beforeRecord) return { state: 'uncounted' };
  const { start, end } = period;
  const since = start === undefined ? {} : { since: start };
  if (period.state === 'dissolved')
    return { state: 'dissolved', ...since, ...(end === undefined ? {} : { until: end }) };
  const before = snapshotOf(chamber, comparison.before);
  if (end !== undefined && (start ?? '') <= before.asOf && before.asOf <= end)
    return { state: 'counted', ...since, snapshot: before };
  const counts = chamber.snapshots.filter(
    (s) => s.basis === comparison.basis && (start ?? '') <= s.asOf && s.asOf <= day,
  );
  const latest = counts.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
  return latest === undefined
    ? { state: 'uncounted', ...since }
    : { state: 'counted', ...since, snapshot: latest };
}

/**
 * Who sits on each seat, in seating order: as many entries as the chamber has seats. The seats at the end that no group
 * holds are vacant, or their count was not known by the day.
 */
export function seating(
  chamber: Chamber,
  snapshot: Snapshot,
  knownBy: string = ALWAYS,
): readonly (Group | undefined)[] {
  const held = seatingOrder(chamber).flatMap((group) => {
    const figure = seatsOf(snapshot, group.id);
    return figure === undefined || !isKnown(figure, knownBy)
      ? []
      : Array.from({ length: figure.value }, () => group);
  });
  return Array.from({ length: chamber.seats.value }, (_, seat) => held[seat]);
}

/** A place in the hemicycle: polar coordinates, the row counted from the inside. */
export type SeatPlace = { readonly row: number; readonly angle: number; readonly radius: number };

/** The shape of a hemicycle: how many half rings, and the radii of the first and the last. */
export type HemicycleShape = { readonly rows: number; readonly inner: number; readonly outer: number };

/**
 * Places for `seats` seats in half rings, from left (angle π) to right (angle 0), so that filling them in order gives
 * each group a wedge. Rings get seats in proportion to their length; their numbers add up to `seats`.
 * @throws RangeError for less than one row.
 */
export function hemicycle(seats: Seats, { rows, inner, outer }: HemicycleShape): readonly SeatPlace[] {
  if (!Number.isInteger(rows) || rows < 1)
    throw new RangeError(`hemicycle of ${rows} rows; expected one or more`);
  const radii = Array.from({ length: rows }, (_, i) =>
    rows === 1 ? outer : inner + ((outer - inner) * i) / (rows - 1),
  );
  const total = radii.reduce((sum, r) => sum + r, 0);
  const exact = radii.map((r) => (seats * r) / total);
  const perRow = exact.map(Math.floor);
  const left = seats - perRow.reduce((sum, n) => sum + n, 0);
  const byRemainder = exact
    .map((x, i) => ({ i, rest: x - Math.floor(x) }))
    .toSorted((a, b) => b.rest - a.rest);
  for (const { i } of byRemainder.slice(0, left)) perRow[i] = (perRow[i] ?? 0) + 1;
  const places = perRow.flatMap((n, row) =>
    Array.from({ length: n }, (_, i) => ({
      row,
      radius: radii[row] ?? outer,
      angle: n === 1 ? Math.PI / 2 : Math.PI * (1 - i / (n - 1)),
    })),
  );
  return places.toSorted((a, b) => b.angle - a.angle || b.radius - a.radius);
}

/**
 * How many half rings make seats stand as far apart along a ring as between rings, where the first radius is `inner`
 * times the last: 12 for 465 seats and 0.38.
 */
export function balancedRows(seats: Seats, inner: number): number {
  const product = (2 * seats * (1 - inner)) / (Math.PI * (1 + inner));
  return Math.max(1, Math.round((1 + Math.sqrt(1 + 4 * product)) / 2));
}
