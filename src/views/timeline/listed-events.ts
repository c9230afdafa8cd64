import type { Actor } from '#domain/actors.ts';
import { keepOnly, positions } from '#domain/bitset.ts';
import { formatDate } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { Order } from '#state/desk.ts';

import type { ListedEvent, ListedRows } from './EventList.tsx';
import { byline, shortDate } from './event-words.ts';
import { isAhead } from './timeline-picture.ts';
import type { TimelinePicture } from './timeline-picture.ts';

/** The matching events in the order of the list, without a copy of them. */
export function listedRows(
  { matches: { events, has, rank }, index }: TimelinePicture,
  order: Order,
  row: (event: IndexedEvent) => ListedEvent,
): ListedRows {
  const place = (i: number) => (order === 'oldest' ? i : events.length - 1 - i);
  const at = (i: number) => {
    const event = events.at(place(i));
    if (event === undefined)
      throw new RangeError(`row ${i} of ${events.length}; expected an index below that`);
    return event;
  };
  return {
    id: (i) => at(i).event.id,
    row: (i) => row(at(i)),
    indexOf: (id) => {
      const position = index.find(id)?.position;
      return position === undefined || !has(position) ? -1 : place(rank(position));
    },
  };
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

/** The disputed event after the open one in the order of the list; the first where none is open or it is the last. */
export function nextDisputed(
  { index: { masks, events, find }, matches }: Pick<TimelinePicture, 'index' | 'matches'>,
  openEvent: string | undefined,
  order: Order,
): IndexedEvent | undefined {
  const disputed = masks.disputed.slice();
  keepOnly(disputed, matches.bits);
  const inTime = positions(disputed);
  const listed = order === 'newest' ? inTime.toReversed() : inTime;
  const open = openEvent === undefined ? undefined : find(openEvent)?.position;
  const beyond = (position: number) =>
    open !== undefined && (order === 'newest' ? position < open : position > open);
  const next = listed.find(beyond) ?? listed[0];
  return next === undefined ? undefined : events.at(next);
}
