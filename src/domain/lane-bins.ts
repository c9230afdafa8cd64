import { binCounts, eventBins } from '#domain/bins.ts';
import type { Bins, Days } from '#domain/bins.ts';
import { countRun, hasBit, keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { touching } from '#domain/event-columns.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Lane } from '#domain/lanes.ts';

/** Lanes as counts: how many events begin in each week, month or year. */
export type LaneBins = {
  readonly bins: Bins;
  /** For each lane the counts of its bins, in their order. */
  readonly all: readonly (readonly number[])[];
  /** Of these, how many match; absent where nothing is selected. */
  readonly matching: readonly (readonly number[])[] | undefined;
  /** The highest count of any lane and bin: the top of the scale that all lanes share. */
  readonly most: number;
};

/** How many events lanes can show one by one; with more their marks would hide each other. */
const MOST_MARKED = 3000;

/** Whether some lanes have too many events in a stretch to show each of them. */
export function isCrowded(
  lanes: readonly Lane[],
  { columns }: Pick<EventIndex, 'columns'>,
  shown: Days,
): boolean {
  const { begin, end, running } = touching(columns, shown);
  const onLane = running.filter((position) => lanes.some(({ bits }) => hasBit(bits, position)));
  const count = lanes.reduce((sum, { bits }) => sum + countRun(bits, begin, end), onLane.length);
  return count > MOST_MARKED;
}

/** Counts the events of lanes over a stretch, in weeks, months or years. Events without a day count in no bin. */
export function laneBins(
  lanes: readonly Lane[],
  { columns, masks }: Pick<EventIndex, 'columns' | 'masks'>,
  shown: Days,
): Omit<LaneBins, 'matching'> {
  const bins = eventBins(columns, masks.vague, shown);
  const all = lanes.map(({ bits }) => binCounts(bins, bits));
  return { bins, all, most: all.reduce((most, counts) => Math.max(most, ...counts), 0) };
}

/** How many of the events of each lane and bin are in a set. */
export function matchingInBins(lanes: readonly Lane[], bins: Bins, matching: Bits): LaneBins['matching'] {
  return lanes.map(({ bits }) => {
    const own = bits.slice();
    keepOnly(own, matching);
    return binCounts(bins, own);
  });
}
