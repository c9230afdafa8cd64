import { useMemo } from 'react';

import { isCrowded, laneBins, matchingInBins } from '#domain/lane-bins.ts';
import type { LaneBins } from '#domain/lane-bins.ts';

import type { TimelinePicture } from './timeline-picture.ts';

/** The lanes of a picture as counts, where they have too many events to show each of them; else undefined. */
export function useLaneCounts({
  lanes,
  index,
  matches,
  filtered,
  shown,
}: TimelinePicture): LaneBins | undefined {
  const { first, last } = shown;
  // The counts of the lanes stay as long as the days do: a filter changes only how many of them match.
  const counted = useMemo(() => {
    const days = { first, last };
    return isCrowded(lanes, index, days) ? laneBins(lanes, index, days) : undefined;
  }, [lanes, index, first, last]);
  return counted === undefined
    ? undefined
    : { ...counted, matching: filtered ? matchingInBins(lanes, counted.bins, matches.bits) : undefined };
}
