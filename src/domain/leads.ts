import type { Claim, Concern, Disagreement, Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

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

/** The preferred claim that concerns a group's change, if it has a number to show instead. */
export function preferredFor(
  preferred: readonly PreferredClaim[],
  concern: Extract<Concern, { kind: 'seat-change' }>,
): (PreferredClaim & { readonly number: number }) | undefined {
  for (const one of preferred) {
    const { number } = one.claim;
    const about = one.disagreement.concerns;
    if (number !== undefined && about?.kind === 'seat-change' && about.group === concern.group) {
      return { ...one, number };
    }
  }
  return undefined;
}

/**
 * Whether preferring a claim changes what a view shows: it turns to the claim's own basis, or shows its number in the
 * place of the computed one. Other claims are only set side by side.
 */
export function isShowable({ concerns }: Disagreement, claim: Claim): boolean {
  return claim.comparisons !== undefined || (concerns?.kind === 'seat-change' && claim.number !== undefined);
}

/**
 * The claim the views show: the one the analyst prefers, else the one on the basis that is shown. Where the claims stand on
 * no basis it is the record's lead; where they do and none is on the basis shown, it is none of them.
 */
export function claimInForce(
  { id, claims, lead }: Disagreement,
  leads: Readonly<Record<string, string>>,
  comparison: string,
): string | undefined {
  const onBasis = claims.find((c) => c.comparisons?.includes(comparison))?.id;
  const basic = claims.some((c) => c.comparisons !== undefined);
  return leads[id] ?? onBasis ?? (basic ? undefined : lead);
}

/** The disagreements somebody could know of who knows only what was known by a day. */
export function knownDisagreements(
  disagreements: readonly Disagreement[],
  knownBy: string,
): readonly Disagreement[] {
  return disagreements.filter((d) => isKnown(d, knownBy));
}
