/** A stretch of a line in pixels. */
export type Extent = { readonly left: number; readonly right: number };

/** One way to write a label: a text from `left` on, as wide as `width`. */
export type Candidate = { readonly text: string; readonly left: number; readonly width: number };

/** A label that found its place. */
export type PlacedLabel = Extent & { readonly key: string; readonly text: string };

/** A label with the ways to write it, best first. */
export type WantedLabel = { readonly key: string; readonly candidates: readonly Candidate[] };

const GAP = 8;

/**
 * Writes labels on one line so that none touches another, an obstacle or the ends of the line. The first ones have
 * precedence; a label none of whose candidates has room is left out.
 */
export function placedLabels(
  wanted: readonly WantedLabel[],
  line: Extent,
  obstacles: readonly Extent[],
): readonly PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const { key, candidates } of wanted) {
    const found = candidates.find(
      ({ left, width }) =>
        left >= line.left &&
        left + width <= line.right &&
        taken.every((t) => left + width + GAP <= t.left || left >= t.right + GAP),
    );
    if (found === undefined) continue;
    const label = { key, text: found.text, left: found.left, right: found.left + found.width };
    taken.push(label);
    placed.push(label);
  }
  return placed;
}
