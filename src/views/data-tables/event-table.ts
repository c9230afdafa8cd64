import { creditsOf } from '#charts/credits.ts';
import type { Cell, Column, LongExhibit, Row } from '#charts/exhibit.ts';
import type { Knowledge } from '#domain/budget.ts';
import type { Actor } from '#domain/actors.ts';
import { plain } from '#domain/amounts.ts';
import { countBits, countCommon, positions } from '#domain/bitset.ts';
import { citedIn } from '#domain/citation-index.ts';
import { dayNumber, formatDate } from '#domain/dates.ts';
import { eventsOf, run } from '#domain/event-run.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { Theme } from '#domain/events.ts';
import type { Source } from '#domain/evidence.ts';
import { facetHeading } from '#domain/facet-labels.ts';

import { confidenceCell, missing, textCell, writtenCell } from './cells.ts';
import { withState } from './table-reading.ts';
import type { AdmittedEvents, TableReading } from './table-reading.ts';

/** What the table of events is read from, besides the events. */
export type EventRecordParts = {
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
};

const COLUMNS: readonly Column[] = [
  { key: 'event', label: 'Event' },
  { key: 'date', label: 'Date' },
  { key: 'who', label: 'Who', under: true },
  { key: 'themes', label: 'Themes', under: true },
  { key: 'kind', label: 'Kind', tight: true },
  { key: 'level', label: 'Level', tight: true },
  { key: 'format', label: 'Format', under: true },
  { key: 'place', label: 'Place', under: true },
  { key: 'state', label: 'State', tight: true },
  { key: 'confidence', label: 'Confidence', tight: true },
  { key: 'known', label: 'Known since', under: true },
  { key: 'summary', label: 'Summary', under: true },
  { key: 'note', label: 'Note', under: true },
  { key: 'written', label: 'Written in', under: true },
];

/**
 * Every admitted event in the order of time, with all that the record says of it. A row is made when it is asked for: a
 * record can have a million events, of which a few hundred rows are drawn.
 */
export function eventTable(record: EventRecordParts, reading: TableReading): LongExhibit {
  const { events, matches } = reading;
  const total = events === undefined ? 0 : countBits(events.bits);
  const marked = (mark: 'disputed' | 'later') =>
    events === undefined ? 0 : countCommon(events.bits, events.index.masks[mark]);
  const later = marked('later');
  const title = `${plain(total)} events, ${plain(marked('disputed'))} of them disputed`;
  return {
    id: 'events',
    title,
    basis: 'Events of the record in the order of time, as far as they were known',
    description: `${title}. Each row gives date, people and bodies, themes, kind, level, format, place, state and confidence, a summary, and where the event is written of.`,
    columns: COLUMNS,
    ...(events === undefined ? { rows: [], credits: [] } : eventRows(events, record, reading)),
    touched:
      !reading.filtered || matches === undefined
        ? ''
        : `${plain(matches.total)} of ${plain(total)} events match`,
    flags: later === 0 ? [] : [{ kind: 'later', label: `${plain(later)} known later` }],
  };
}

/** The rows of some events, and whom they credit. */
export function eventRows(
  { index, bits }: AdmittedEvents,
  record: EventRecordParts,
  reading: TableReading,
): Pick<LongExhibit, 'rows' | 'credits'> {
  const parts = { ...record, names: new Map(record.actors.map((a) => [a.id, a.name.short])) };
  const events = eventsOf(bits, (position) => index.events.at(position));
  return {
    rows: run(events.length, (i) => {
      const event = events.at(i);
      return event === undefined ? undefined : eventRow(event, parts, reading);
    }),
    credits: creditsOf(citedIn(index.columns, positions(bits)), record.sources),
  };
}

type NamedParts = EventRecordParts & { readonly names: ReadonlyMap<string, string> };

/** The row of an event as made last, with what it was made for: a selection does not change its cells. */
const made = new WeakMap<IndexedEvent, { readonly asked: string; readonly row: Row }>();

function eventRow(indexed: IndexedEvent, parts: NamedParts, reading: TableReading): Row {
  const { event, position } = indexed;
  const dimmed = reading.filtered && reading.matches?.has(position) === false;
  const clocks = `${reading.asOf} ${reading.knowledge.edition}`;
  const asked = dimmed ? `${clocks} dimmed` : clocks;
  const known = made.get(indexed);
  if (known?.asked === asked) return known.row;
  const row: Row = {
    key: event.id,
    ...withState(dimmed ? 'dimmed' : undefined),
    cite: event.cite,
    cells: known?.asked.startsWith(clocks) === true ? known.row.cells : eventCells(indexed, parts, reading),
  };
  made.set(indexed, { asked, row });
  return row;
}

function eventCells(
  { event, span }: IndexedEvent,
  { themes, sources, names }: NamedParts,
  { asOf, knowledge }: TableReading,
): readonly Cell[] {
  const ahead = event.state === 'due' || span.first > dayNumber(asOf);
  return [
    { text: event.title.en, reference: { kind: 'event', id: event.id } },
    { text: formatDate(event.date) },
    textCell(event.actors.map(({ actor }) => names.get(actor) ?? actor).join(', '), 'Nobody is named.'),
    { text: event.themes.map((id) => themes.find((t) => t.id === id)?.short ?? id).join(', ') },
    { text: event.kind },
    { text: event.level },
    { text: formatText(event.format) },
    placeCell(event),
    stateCell(event, ahead),
    confidenceCell(event.confidence),
    knownCell(event, knowledge),
    { text: event.summary ?? '' },
    { text: event.note ?? '' },
    writtenCell(event.cite, sources),
  ];
}

function formatText(format: IndexedEvent['event']['format']): string {
  return facetHeading({ actors: [], themes: [] }, 'format', format).toLowerCase();
}

function placeCell({ place, format }: IndexedEvent['event']): Cell {
  if (place !== undefined) return { text: place.name };
  return missing(format === 'none' ? 'Nobody met.' : 'The sources do not say where.');
}

function stateCell({ state, disagreement }: IndexedEvent['event'], ahead: boolean): Cell {
  if (disagreement === undefined) return { text: ahead ? 'due' : 'occurred' };
  const text = state === 'disputed' ? 'disputed' : ahead ? 'due' : 'occurred';
  return { text, reference: { kind: 'disagreement', id: disagreement } };
}

function knownCell({ knownOn }: IndexedEvent['event'], { edition }: Knowledge): Cell {
  if (knownOn === undefined) return missing('Known by the edition of the record.');
  return { text: formatDate(knownOn), ...(knownOn > edition ? { later: true } : {}) };
}
