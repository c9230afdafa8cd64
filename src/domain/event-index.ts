import type { Actor, Office, Tenure } from '#domain/actors.ts';
import { dateSpan } from '#domain/dates.ts';
import { eventLedger } from '#domain/event-ledger.ts';
import type { EventColumns } from '#domain/event-columns.ts';
import { eventMasks } from '#domain/event-masks.ts';
import type { EventMasks } from '#domain/event-masks.ts';
import type { EventRun, IndexedEvent } from '#domain/event-run.ts';
import { eventSets } from '#domain/event-sets.ts';
import type { Answer, Question } from '#domain/event-sets.ts';
import { eventTexts } from '#domain/event-texts.ts';
import type { EventRecord } from '#domain/events.ts';
import { perFacet } from '#domain/selection.ts';
import type { Facet } from '#domain/selection.ts';

/** What the index is built from. `edition` is the date of the package. */
export type IndexedRecord = {
  readonly events: Iterable<EventRecord>;
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
  readonly tenures: readonly Tenure[];
  readonly edition: string;
};

/**
 * Asks a question that is answered later. `heard` gets the answer, unless another question was asked on the same line
 * meanwhile: only the newest is answered, and an answer to an older one never comes. The returned function ends the
 * listening.
 */
export type Line = (question: Question, heard: (answer: Answer) => void) => () => void;

/** Who answers questions about the events: the page's own thread at once, or, for a large record, a worker later. */
export type Respondent =
  | { readonly speaks: 'at once'; readonly answer: (question: Question) => Answer }
  | { readonly speaks: 'later'; readonly line: () => Line };

/** The events in the order of time, as numbers and, where one is looked at, as records; and who answers about them. */
export type EventIndex = {
  readonly events: EventRun;
  readonly columns: EventColumns;
  readonly masks: EventMasks;
  /** The event with an id. */
  readonly find: (id: string) => IndexedEvent | undefined;
  /** How many events of the whole record have each value of a facet. */
  readonly whole: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many people each party and government takes part through, as far as they occur in events. */
  readonly people: ReadonlyMap<string, number>;
  /** The names of the places by their key, as the first event writes them. */
  readonly places: ReadonlyMap<string, string>;
  readonly respondent: Respondent;
};

/**
 * Builds the index of a record whose events are all at hand, to be answered at once.
 * @throws for a date the contract does not allow; a checked record has none.
 */
export function eventIndex(record: IndexedRecord): EventIndex {
  const ledger = eventLedger(record);
  const texts = eventTexts();
  const entered: EventRecord[] = [];
  for (const event of record.events) {
    ledger.enter(event);
    texts.enter(event);
    entered.push(event);
  }
  const { columns, order } = ledger.columns();
  const events: IndexedEvent[] = [];
  order.forEach((number, position) => {
    const event = entered[number];
    if (event !== undefined) events.push({ event, span: dateSpan(event.date), position });
  });
  const byId = new Map(events.map((e) => [e.event.id, e]));
  const { answer } = eventSets({ columns, order, texts, actors: record.actors });
  return {
    ...indexParts(columns),
    events,
    find: (id) => byId.get(id),
    respondent: { speaks: 'at once', answer },
  };
}

/** The parts of an index that follow from its columns. */
export function indexParts(
  columns: EventColumns,
): Pick<EventIndex, 'columns' | 'masks' | 'whole' | 'people' | 'places'> {
  return {
    columns,
    masks: eventMasks(columns),
    whole: perFacet((facet) => wholeCounts(columns, facet)),
    people: new Map(columns.bodies.map((body, i) => [body, columns.people[i] ?? 0])),
    places: new Map(columns.values.place.map((key, i) => [key, columns.placeNames[i]?.[0] ?? key])),
  };
}

function wholeCounts({ values, facets }: EventColumns, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Int32Array(values[facet].length);
  for (const code of facets[facet].codes) counts[code] = (counts[code] ?? 0) + 1;
  return new Map(values[facet].map((value, code) => [value, counts[code] ?? 0]));
}
