import type { Claim, Concern, Disagreement, Figure, Source } from '#domain/evidence.ts';

/** A claim that the analyst prefers to the record's own lead, and who makes it. */
export type PreferredClaim = {
  readonly disagreement: Disagreement;
  readonly claim: Claim;
  /** The publisher of the claim's first source: "Congressional Research Service". */
  readonly says: string;
};

/**
 * The preferred claims that differ from the record's own leads. Unknown ids and claims are passed over; a link's repair
 * has named them already.
 */
export function preferredClaims(
  disagreements: readonly Disagreement[],
  leads: Readonly<Record<string, string>>,
  sources: readonly Source[],
): readonly PreferredClaim[] {
  return disagreements.flatMap((disagreement) => {
    const claim = disagreement.claims.find((c) => c.id === leads[disagreement.id]);
    if (claim === undefined || claim.id === disagreement.lead) return [];
    const source = sources.find((s) => s.id === claim.cite[0]?.source);
    return [{ disagreement, claim, says: source?.publisher ?? source?.title ?? claim.basis }];
  });
}

/** The preferred claim that concerns a group's change or a figure, if it has a number to show instead. */
export function preferredFor(
  preferred: readonly PreferredClaim[],
  concern: Concern,
): (PreferredClaim & { readonly number: number }) | undefined {
  for (const one of preferred) {
    const { number } = one.claim;
    if (number !== undefined && isSame(one.disagreement.concerns, concern)) return { ...one, number };
  }
  return undefined;
}

function isSame(a: Concern | undefined, b: Concern): boolean {
  if (a?.kind === 'seat-change') return b.kind === 'seat-change' && a.group === b.group;
  return a?.kind === 'figure' && b.kind === 'figure' && a.figure === b.figure;
}

/** What a view shows for a figure: its own value, or the number of the claim the analyst prefers. */
export function shownValue(figure: Figure, preferred: readonly PreferredClaim[]): number {
  return preferredFor(preferred, { kind: 'figure', figure: figure.id })?.number ?? figure.value;
}
