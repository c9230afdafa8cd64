import { bisector } from 'd3-array';

import type { Actor } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import type { DayNumber } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-index.ts';
import type { Order } from '#state/desk.ts';

import type { ListedEvent, ListedRows } from './EventList.tsx';
import { byline, shortDate } from './event-words.ts';
import { isAhead } from './timeline-picture.ts';
import type { TimelinePicture } from './timeline-picture.ts';

/** The matching events in the order of the list, without a copy of them. */
export function listedRows(
  { matches: { events }, index }: TimelinePicture,
  order: Order,
  row: (event: IndexedEvent) => ListedEvent,
): ListedRows {
  const place = (i: number) => (order === 'oldest' ? i : events.length - 1 - i);
  const at = (i: number) => {
    const event = events[place(i)];
    if (event === undefined)
      throw new RangeError(`row ${i} of ${events.length}; expected an index below that`);
    return event;
  };
  return {
    id: (i) => at(i).event.id,
    row: (i) => row(at(i)),
    indexOf: (id) => {
      const position = index.byId.get(id)?.position;
      const found = position === undefined ? -1 : placeOf(position, events);
      return found === -1 ? -1 : place(found);
    },
  };
}

/** Where the event of a position is among events in the order of positions; -1 where it is not. */
function placeOf(position: number, events: readonly IndexedEvent[]): number {
  const i = bisector((e: IndexedEvent) => e.position).left(events, position);
  return events[i]?.position === position ? i : -1;
}

/** An event as the list shows it; dates without the year everything happens in. */
export function listedEvent(
  indexed: IndexedEvent,
  { asOf }: TimelinePicture,
  actors: ReadonlyMap<string, Actor>,
  { year, edition }: { readonly year: string; readonly edition: string },
): ListedEvent {
  const { event } = indexed;
  const known =
    event.knownOn !== undefined && event.knownOn > edition ? `known ${formatDate(event.knownOn)}` : '';
  return {
    id: event.id,
    date: shortDate(event.date, year),
    title: event.title.en,
    known,
    ...byline(event, actors, isAhead(indexed, asOf)),
    disputed: event.state === 'disputed',
  };
}

/** How many of the events, in the order of time, begin after a day. */
export function aheadCount(events: readonly IndexedEvent[], asOf: DayNumber): number {
  return events.filter((e) => e.span.first > asOf).length;
}

/** The disputed event after the open one in the order of the list; the first where none is open or it is the last. */
export function nextDisputed(
  events: readonly IndexedEvent[],
  openEvent: string | undefined,
  order: Order,
): IndexedEvent | undefined {
  const listed = order === 'newest' ? events.toReversed() : events;
  const at = listed.findIndex((e) => e.event.id === openEvent);
  const isDisputed = ({ event }: IndexedEvent) => event.state === 'disputed';
  return listed.slice(at + 1).find(isDisputed) ?? listed.find(isDisputed);
}
