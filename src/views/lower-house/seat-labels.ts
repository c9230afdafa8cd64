import type { Group } from '#domain/chamber.ts';
import type { Seats } from '#domain/seats.ts';

/** A group on a line of seats: its first seat counted from the left, and how many it holds. */
export type Stretch = { readonly group: Group; readonly first: Seats; readonly seats: Seats };

/** The stretches of a chamber whose seats are held by groups one after the other. */
export function stretches(seats: readonly (Group | undefined)[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [seat, group] of seats.entries()) {
    const last = found.at(-1);
    if (group === undefined) continue;
    if (last?.group.id === group.id) found[found.length - 1] = { ...last, seats: last.seats + 1 };
    else found.push({ group, first: seat, seats: 1 });
  }
  return found;
}

/** A label beside the hemicycle, for one group or for the small ones together. */
export type WedgeLabel = {
  readonly key: string;
  readonly text: string;
  /** The place it belongs to, as an angle: π at the left, 0 at the right. */
  readonly angle: number;
};

/** How far a chart text reaches above its baseline. */
const ASCENT = 12;
/** Share of the chamber from which on a group has a label of its own. */
const LABELLED = 0.04;

/**
 * Labels for the wedges: each group of at least 4 percent by name, the others together ("6 others 31") where they
 * begin to end. Of the chamber after 11 November 2024: LDP, Komeito, CDP, Ishin, DPP and 6 others.
 */
export function wedgeLabels(held: readonly Stretch[], seats: Seats): readonly WedgeLabel[] {
  const angleOf = (middle: number) => Math.PI * (1 - middle / seats);
  const large = held.filter((s) => s.seats >= LABELLED * seats);
  const small = held.filter((s) => s.seats < LABELLED * seats);
  const labels = large.map(({ group, first, seats: own }) => ({
    key: group.id,
    text: `${group.short} ${own}`,
    angle: angleOf(first + own / 2),
  }));
  const [one] = small;
  if (one === undefined) return labels;
  const total = small.reduce((sum, s) => sum + s.seats, 0);
  const text = small.length === 1 ? `${one.group.short} ${total}` : `${small.length} others ${total}`;
  const middle = small.reduce((sum, s) => sum + (s.first + s.seats / 2) * s.seats, 0) / total;
  return [...labels, { key: 'others', text, angle: angleOf(middle) }];
}

/** A label with its place: the baseline, and which end of the text stands there. */
export type PlacedLabel = WedgeLabel & {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
};

export type LabelRoom = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Least distance between two baselines on one side. */
  readonly line: number;
  /** What stands in the upper left corner; labels keep below it. */
  readonly corner: { readonly width: number; readonly height: number };
};

/**
 * Places labels around a half circle, each beside its wedge on the side it lies on, and moves those down that would
 * stand on the one above. A label at the very top keeps clear of the middle, where the majority is written.
 */
export function placedLabels(labels: readonly WedgeLabel[], room: LabelRoom): readonly PlacedLabel[] {
  const { x, y, radius, line } = room;
  const placed = labels.map((label): PlacedLabel => {
    const left = label.angle > Math.PI / 2;
    const reach = Math.cos(label.angle) * (radius + 8);
    const clear = left ? Math.min(reach, -20) : Math.max(reach, 20);
    const rise = Math.sin(label.angle) * (radius + 6);
    return belowCorner({ ...label, x: x + clear, y: y - rise + 4, anchor: left ? 'end' : 'start' }, room);
  });
  return (['end', 'start'] as const).flatMap((side) =>
    apart(
      placed.filter((l) => l.anchor === side).toSorted((a, b) => a.y - b.y),
      { line, floor: y + 4 },
    ),
  );
}

/** A label moved down along its wedge where it would stand in what is written in the corner. */
function belowCorner(label: PlacedLabel, { x, y, radius, corner }: LabelRoom): PlacedLabel {
  const top = corner.height + ASCENT;
  if (label.anchor === 'start' || label.y >= top || label.x - textWidth(label.text) > corner.width)
    return label;
  const rise = Math.max(0, y - top + 4);
  return { ...label, x: x - Math.sqrt(Math.max(0, radius ** 2 - rise ** 2)) - 8, y: top };
}

/** The labels of one side from the top, a line apart: pushed down where they meet, and up again from the floor. */
function apart(
  column: readonly PlacedLabel[],
  { line, floor }: { readonly line: number; readonly floor: number },
): readonly PlacedLabel[] {
  const down: PlacedLabel[] = [];
  for (const label of column)
    down.push({ ...label, y: Math.max(label.y, (down.at(-1)?.y ?? -Infinity) + line) });
  const up: PlacedLabel[] = [];
  for (const label of down.toReversed())
    up.unshift({ ...label, y: Math.min(label.y, (up[0]?.y ?? floor + line) - line) });
  return up;
}

/** Width of a chart text in pixels, near enough to keep labels apart. */
export function textWidth(text: string): number {
  return text.length * 6.2 + 2;
}
