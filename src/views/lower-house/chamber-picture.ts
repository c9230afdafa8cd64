import type { Chamber, Group, Threshold } from '#domain/chamber.ts';
import type { Disagreement, Figure } from '#domain/evidence.ts';
import { preferredFor } from '#domain/leads.ts';
import type { PreferredClaim } from '#domain/leads.ts';
import type { Reading } from '#domain/reading.ts';
import { changeScale, comparisonOf, majority, seatComparison, seatsOf, sittingOn } from '#domain/seats.ts';
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
  /** The greatest change of any comparison, in tens: half of the scale of changes. */
  readonly scale: ReturnType<typeof changeScale>;
  /** The furthest change that a source claims for a group whose own change is in dispute. */
  readonly claims: ReadonlyMap<string, Seats>;
  /** The change the analyst prefers for a group to the one computed here, and who claims it. */
  readonly preferred: ReadonlyMap<string, PreferredChange>;
  /** The question on which the sources differ that bears most on what is shown, if there is any. */
  readonly dispute?: { readonly id: string; readonly record?: Disagreement };
  readonly disagreements: readonly Disagreement[];
};

/** A change that a source claims and the analyst prefers. */
export type PreferredChange = {
  readonly change: Seats;
  readonly says: string;
  readonly disagreement: string;
};

/** The part of a reading that changes what the chamber shows. */
export type ChamberReading = Pick<Reading, 'asOf' | 'knownBy' | 'preferred'>;

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
  { asOf, knownBy, preferred }: ChamberReading,
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
    scale: changeScale(chamber),
    claims: claimedChanges(compared.rows, disagreements),
    preferred: preferredChanges(compared.rows, preferred),
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

/** The preferred claims for the changes shown: only where the record's own lead is the change that is computed here. */
function preferredChanges(
  rows: readonly SeatRow[],
  preferred: readonly PreferredClaim[],
): ReadonlyMap<string, PreferredChange> {
  const changes = new Map<string, PreferredChange>();
  for (const { group, change } of rows) {
    const found = preferredFor(preferred, { kind: 'seat-change', group: group.id });
    if (found === undefined) continue;
    const { disagreement, number, says } = found;
    const lead = disagreement.claims.find((c) => c.id === disagreement.lead)?.number;
    if (lead === change) changes.set(group.id, { change: number, says, disagreement: disagreement.id });
  }
  return changes;
}

/** Why a count is missing: the group had none on that basis, or its count was not known by the day. */
export function absence(picture: ChamberPicture, side: 'before' | 'after', group: Group): Absence {
  const withheld = seatsOf(picture.compared[side], group.id);
  return withheld === undefined ? { state: 'none' } : { state: 'withheld', figure: withheld };
}

export type Absence = { readonly state: 'none' } | { readonly state: 'withheld'; readonly figure: Figure };
