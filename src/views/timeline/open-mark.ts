import type { Days } from '#domain/bins.ts';
import { isoDate } from '#domain/dates.ts';
import type { EventMark } from '#domain/merged-marks.ts';
import { chooseDates, currentDesk, open } from '#state/desk.ts';

/**
 * A mark of one event opens it. A merged mark of matching events on different days chooses those days, so that they come
 * apart; one that can not come apart, or does not match, opens its events one after the other.
 */
export function openMark({ events, matching, thin }: EventMark, shown: Days): void {
  const first = events.reduce((day, e) => Math.min(day, e.span.first), Infinity);
  const last = events.reduce((day, e) => Math.max(day, e.span.last), -Infinity);
  const sameDays = events.every((e) => e.span.first === first && e.span.last === last);
  const closer = first > shown.first || last < shown.last;
  if (matching && !thin && !sameDays && closer) {
    chooseDates(isoDate(first), isoDate(last));
    return;
  }
  const { open: opened } = currentDesk();
  const at = events.findIndex(({ event }) => opened?.kind === 'event' && opened.id === event.id);
  const next = events[(at + 1) % events.length];
  if (next !== undefined) open({ kind: 'event', id: next.event.id });
}
