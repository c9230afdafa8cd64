/** What can be asked about: anything that opens in the detail panel. */
export const REFERENCE_KINDS = ['event', 'actor', 'group', 'figure', 'disagreement'] as const;

/** A pointer to one thing of the record: "event:2024-10-02-ishiba-biden-call", "figure:budget-2024-excl". */
export type Reference = { readonly kind: (typeof REFERENCE_KINDS)[number]; readonly id: string };

/** A pointer as one word, as links and marks carry it. */
export function referenceText({ kind, id }: Reference): string {
  return `${kind}:${id}`;
}

/** Reads what {@link referenceText} wrote; undefined for anything else. */
export function parseReference(text: string): Reference | undefined {
  const colon = text.indexOf(':');
  const kind = REFERENCE_KINDS.find((k) => k === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return colon === -1 || kind === undefined || id === '' ? undefined : { kind, id };
}
