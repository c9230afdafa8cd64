import { binCounts, binnedEvents } from '../src/domain/bins.ts';
import { eventIndex } from '../src/domain/event-index.ts';
import { matches } from '../src/domain/matches.ts';
import { EVERYTHING, toggled, withDates } from '../src/domain/selection.ts';

/** Our index as the benchmark of the index alone sees it; the one place to change when the index changes. */

/** The selection that asks for everything. */
export const everything = EVERYTHING;
export { toggled, withDates };

/**
 * @param {import('../src/domain/event-index.ts').IndexedRecord} record
 * @param {string} knownBy the day up to which events are admitted
 */
export function builtIndex(record, knownBy) {
  const index = eventIndex(record);
  const first = index.events.at(0)?.span.first ?? 0;
  const last = index.events.at(-1)?.span.last ?? 0;
  const bins = binnedEvents(index.events, { first, last });
  const sets = Object.values(index.facets).reduce((sum, values) => sum + values.size, 0);
  return {
    first,
    last,
    /** The bytes of one set of events for each value of each facet: what an answer has to read. */
    bytes: sets * 4 * Math.ceil(index.events.length / 32),
    /**
     * All counts of all facets, and the histogram.
     * @param {import('../src/domain/selection.ts').Selection} selection
     * @returns {number} how many events match
     */
    answer: (selection) => {
      const found = matches(index, selection, knownBy);
      binCounts(bins, found.has);
      return found.total;
    },
  };
}
