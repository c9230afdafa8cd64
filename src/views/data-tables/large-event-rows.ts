import type { LongExhibit } from '#charts/exhibit.ts';
import { keepOnly } from '#domain/bitset.ts';
import type { Bits } from '#domain/bitset.ts';

import { eventRows } from './event-table.ts';
import type { EventRecordParts } from './event-table.ts';
import { partialBasis } from './shown-rows.ts';
import type { AdmittedEvents, TableReading } from './table-reading.ts';

/** The events in whose title, summary, names or place all of some words are found. */
export type FoundEvents = { readonly words: string; readonly bits: Bits };

type AskedEvents = {
  readonly events: AdmittedEvents;
  /** The events of the selection, where only they are asked for. */
  readonly selected: Bits | undefined;
  readonly found: FoundEvents | undefined;
};

/** The table of events with those rows that are asked for; its basis says so. No event is looked at. */
export function someEventRows(
  exhibit: LongExhibit,
  { events, selected, found }: AskedEvents,
  record: EventRecordParts,
  reading: TableReading,
): LongExhibit {
  const isPart = reading.filtered && selected !== undefined;
  if (!isPart && found === undefined) return exhibit;
  const bits = events.bits.slice();
  if (isPart) keepOnly(bits, selected);
  if (found !== undefined) keepOnly(bits, found.bits);
  const words = found === undefined ? undefined : `“${found.words}” in title, summary, name or place`;
  return {
    ...exhibit,
    basis: partialBasis(exhibit, { selected: isPart, found: words }),
    ...eventRows({ ...events, bits }, record, reading),
  };
}
