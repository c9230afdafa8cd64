import type { Days } from '#domain/bins.ts';
import { isoDate } from '#domain/dates.ts';
import type { EventMark } from '#domain/merged-marks.ts';
import { chooseDates, currentDesk, open } from '#state/desk.ts';

/** How many events of one mark are opened in turn; the list has them all. */
const MOST_IN_TURN = 200;

/**
 * A mark of one event opens it. A merged mark of matching events on different days chooses those days, so that they come
 * apart; one that can not come apart, or does not match, opens its events one after the other.
 */
export function openMark({ events, days, sameDays, matching, thin }: EventMark, shown: Days): void {
  const { first, last } = days;
  const closer = first > shown.first || last < shown.last;
  if (matching && !thin && !sameDays && closer) {
    chooseDates(isoDate(first), isoDate(last));
    return;
  }
  const { open: opened } = currentDesk();
  const listed = events.slice(0, MOST_IN_TURN);
  const at = listed.findIndex(({ event }) => opened?.kind === 'event' && opened.id === event.id);
  const next = listed[(at + 1) % listed.length];
  if (next !== undefined) open({ kind: 'event', id: next.event.id });
}
