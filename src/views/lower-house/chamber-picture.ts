import type { Chamber, Group, Threshold } from '#domain/chamber.ts';
import type { Disagreement, Figure } from '#domain/evidence.ts';
import type { Reference } from '#domain/reference.ts';
import type { Reading } from '#domain/reading.ts';
import {
  changeScale,
  coalitionFigures,
  comparisonOf,
  majority,
  seatComparison,
  seatsOf,
  sittingOn,
} from '#domain/seats.ts';
import type { SeatComparison, SeatRow, Seats, Sitting } from '#domain/seats.ts';

/** Everything the Lower House card draws and says, read from the chamber at one moment. */
export type ChamberPicture = {
  readonly chamber: Chamber;
  readonly compared: SeatComparison;
  readonly majority: Threshold;
  /** Which chamber sits on the as-of day, on the basis of the comparison. */
  readonly sitting: Sitting;
  readonly asOf: string;
  readonly knownBy: string;
  /** The groups whose party is chosen; empty where the selection does not touch the chamber. */
  readonly chosen: ReadonlySet<string>;
  readonly filtered: boolean;
  /** The greatest change of any comparison, in tens: half of the scale of changes. */
  readonly scale: ReturnType<typeof changeScale>;
  /** The furthest change that a source claims for a group whose own change is in dispute. */
  readonly claims: ReadonlyMap<string, Seats>;
  /** The question on which the sources differ that bears most on what is shown, if there is any. */
  readonly dispute?: { readonly id: string; readonly record?: Disagreement };
  readonly disagreements: readonly Disagreement[];
};

/** What the desk asks of the chamber. */
export type ChamberQuestion = {
  readonly comparison: string | undefined;
  /** Chosen actors. */
  readonly actors: readonly string[];
  readonly disagreements: readonly Disagreement[];
};

/** Reads the chamber: the comparison asked for, as known by the day, and the chamber that sits as of the day. */
export function chamberPicture(
  chamber: Chamber,
  { asOf, knownBy, filtered }: Pick<Reading, 'asOf' | 'knownBy' | 'filtered'>,
  { comparison: id, actors, disagreements }: ChamberQuestion,
): ChamberPicture {
  const comparison = comparisonOf(chamber, id);
  const compared = seatComparison(chamber, comparison, knownBy);
  const threshold = majority(chamber);
  const chosen = compared.rows.filter(
    ({ group }) => group.party !== undefined && actors.includes(group.party),
  );
  const dispute = firstDispute(compared, threshold);
  const record = disagreements.find((d) => d.id === dispute);
  return {
    chamber,
    compared,
    majority: threshold,
    sitting: sittingOn(chamber, comparison, asOf),
    asOf,
    knownBy,
    chosen: new Set(chosen.map(({ group }) => group.id)),
    filtered,
    scale: changeScale(chamber),
    claims: claimedChanges(compared.rows, disagreements),
    disagreements,
    ...(dispute === undefined
      ? {}
      : { dispute: { id: dispute, ...(record === undefined ? {} : { record }) } }),
  };
}

/** The distance to the majority is the finding, so its dispute comes first, then those of the counts from the top. */
function firstDispute({ rows }: SeatComparison, threshold: Threshold): string | undefined {
  const figures = [threshold.seats, ...rows.flatMap((r) => [r.after ?? [], r.before ?? []].flat())];
  return figures.find((f) => f.disagreement !== undefined)?.disagreement;
}

/** Where the sources' lead is the change a row shows, the claim furthest from it. */
function claimedChanges(
  rows: readonly SeatRow[],
  disagreements: readonly Disagreement[],
): ReadonlyMap<string, Seats> {
  const claims = new Map<string, Seats>();
  for (const { group, before, after, change } of rows) {
    const asked = new Set([before?.disagreement, after?.disagreement]);
    for (const { id, claims: made, lead } of disagreements) {
      if (!asked.has(id) || change === undefined || made.find((c) => c.id === lead)?.number !== change)
        continue;
      const numbers = made.flatMap((c) => c.number ?? []);
      const [furthest] = numbers.toSorted((a, b) => Math.abs(b - change) - Math.abs(a - change));
      if (furthest !== undefined && furthest !== change) claims.set(group.id, furthest);
    }
  }
  return claims;
}

/** Why a count is missing: the group had none on that basis, or its count was not known by the day. */
export function absence(picture: ChamberPicture, side: 'before' | 'after', group: Group): Absence {
  const withheld = seatsOf(picture.compared[side], group.id);
  return withheld === undefined ? { state: 'none' } : { state: 'withheld', figure: withheld };
}

export type Absence = { readonly state: 'none' } | { readonly state: 'withheld'; readonly figure: Figure };

/**
 * Where a total of the coalition is explained: the question its counts raise if one of the answers is this total, else
 * the largest of its counts.
 */
export function coalitionSource(picture: ChamberPicture, side: 'before' | 'after'): Reference {
  const { chamber, compared, disagreements, majority: threshold } = picture;
  const figures = coalitionFigures(chamber, compared[side]);
  const total = compared.coalition[side];
  const raised = new Set(figures.map((f) => f.disagreement));
  const question = disagreements.find((d) => raised.has(d.id) && d.claims.some((c) => c.number === total));
  if (question !== undefined) return { kind: 'disagreement', id: question.id };
  const [largest] = figures.toSorted((a, b) => b.value - a.value);
  return { kind: 'figure', id: (largest ?? threshold.seats).id };
}
