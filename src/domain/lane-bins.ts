import { binCounts, eventBins } from '#domain/bins.ts';
import type { Bins, Days } from '#domain/bins.ts';
import { countRun, hasBit, keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';
import { touching } from '#domain/event-columns.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { Lane } from '#domain/lanes.ts';
import { MARK_PITCH } from '#domain/merged-marks.ts';

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

/** So few events are marks on any lanes: a record of a year stays a record of events. */
const ALWAYS_MARKED = 300;
/** How many events come to be told apart on the room of a mark, as some of them are merged. */
const PER_PLACE = 1.5;

/**
 * How many events lanes of a width can show as marks: half as many again as there is room for marks side by side, on 12
 * lanes of 649 pixels 1,062. With more, the merged marks of a lane touch each other and say less of the time than bars do.
 */
export function markRoom(lanes: number, width: number): number {
  return Math.max(ALWAYS_MARKED, lanes * Math.floor(width / MARK_PITCH) * PER_PLACE);
}

/** How many events lanes have in a stretch; one on two lanes counts twice. */
export function laneTotal(
  lanes: readonly Lane[],
  { columns }: Pick<EventIndex, 'columns'>,
  shown: Days,
): number {
  const { begin, end, running } = touching(columns, shown);
  const onLane = running.filter((position) => lanes.some(({ bits }) => hasBit(bits, position)));
  return lanes.reduce((sum, { bits }) => sum + countRun(bits, begin, end), onLane.length);
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
