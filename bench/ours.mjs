import { binCounts, eventBins } from '../src/domain/bins.ts';
import { eventLedger } from '../src/domain/event-ledger.ts';
import { eventMasks } from '../src/domain/event-masks.ts';
import { eventSets } from '../src/domain/event-sets.ts';
import { eventTexts } from '../src/domain/event-texts.ts';

export { EVERYTHING as everything, toggled, withDates } from '../src/domain/selection.ts';

/**
 * Our index as the benchmark of the index alone sees it, built as the page's worker builds it: the one place to change
 * when the index changes. It answers without the events, which the page keeps beside it, and without their texts: nor
 * does crossfilter2 search any.
 * @param {import('../src/domain/event-ledger.ts').LedgerSubject} subject
 */
export function indexBuilder(subject) {
  const ledger = eventLedger(subject);
  return {
    /** @param {import('../src/domain/events.ts').EventRecord} event */
    enter: (event) => ledger.enter(event),
    built: () => {
      const { columns, order } = ledger.columns();
      const { answer, built } = eventSets({ columns, order, texts: eventTexts(), actors: subject.actors });
      const { words, lists } = built();
      const first = columns.first[0] ?? 0;
      const last = columns.first[columns.size - 1] ?? 0;
      const bins = eventBins(columns, eventMasks(columns).vague, { first, last });
      const sets = Object.values(columns.values).reduce((sum, values) => sum + values.length, 0);
      return {
        first,
        last,
        /** The bytes of the sets of all values of all facets as a bit for each event: what plain bitsets would read. */
        bytes: sets * 4 * Math.ceil(columns.size / 32),
        /** The bytes of the sets as they are kept, those of rare values as lists: what an answer reads. */
        kept: words.byteLength + lists.starts.byteLength + lists.places.byteLength,
        /**
         * All counts of all facets, and the histogram.
         * @param {import('../src/domain/selection.ts').Selection} selection
         * @returns {number} how many events match
         */
        answer: (selection) => {
          const { bits, total } = answer({ selection, knownBy: subject.edition });
          binCounts(bins, bits);
          return total;
        },
      };
    },
  };
}
