import { useMemo } from 'react';

import { laneBins, laneTotal, markRoom, matchingInBins } from '#domain/lane-bins.ts';
import type { LaneBins } from '#domain/lane-bins.ts';

import type { TimelinePicture } from './timeline-picture.ts';

/**
 * The lanes of a picture as counts, where they have too many events to show each of them; else undefined.
 * @param width of a lane, in pixels.
 */
export function useLaneCounts(picture: TimelinePicture, width: number): LaneBins | undefined {
  const { lanes, index, matches, filtered, shown } = picture;
  const { first, last } = shown;
  const total = useMemo(() => laneTotal(lanes, index, { first, last }), [lanes, index, first, last]);
  const crowded = total > markRoom(lanes.length, width);
  // The counts of the lanes stay as long as the days do: a filter changes only how many of them match.
  const counted = useMemo(
    () => (crowded ? laneBins(lanes, index, { first, last }) : undefined),
    [crowded, lanes, index, first, last],
  );
  return counted === undefined
    ? undefined
    : { ...counted, matching: filtered ? matchingInBins(lanes, counted.bins, matches.bits) : undefined };
}
