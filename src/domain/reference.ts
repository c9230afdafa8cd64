/** What can be asked about: anything that opens in the detail panel. */
export const REFERENCE_KINDS = ['event', 'actor', 'group', 'figure', 'disagreement'] as const;

/** A pointer to one thing of the record: "event:2024-10-02-ishiba-biden-call", "figure:budget-2024-excl". */
export type Reference = { readonly kind: (typeof REFERENCE_KINDS)[number]; readonly id: string };
