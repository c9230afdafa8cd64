import type { Actor } from '#domain/actors.ts';
import { plain } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import type { EventMark } from '#domain/merged-marks.ts';
import { eventCount } from '#domain/number-words.ts';

import { whoOf } from './event-words.ts';
import styles from './Timeline.module.css';

const MOST_NAMED = 6;

/** The accessible name of a mark: its events with their dates, and where it stands. */
export function markName({ events, matching, ahead }: EventMark, filtered: boolean): string {
  const named = events
    .slice(0, MOST_NAMED)
    .map(
      ({ event }) =>
        `${formatDate(event.date)}, ${event.title.en}${event.state === 'disputed' ? ', disputed' : ''}`,
    );
  const more = events.length > MOST_NAMED ? [`and ${plain(events.length - MOST_NAMED)} more`] : [];
  const state = [ahead ? 'ahead' : '', filtered && !matching ? 'not selected' : ''].filter((s) => s !== '');
  const head = events.length > 1 ? [eventCount(events.length)] : [];
  return [...head, ...named, ...more, ...state].join('; ');
}

/** What a mark says when it is pointed at: date, title and who of its events. Drawn only when the tip is. */
export function markTip({ events }: EventMark, actors: ReadonlyMap<string, Actor>) {
  return <MarkTip events={events} actors={actors} />;
}

type MarkTipProps = Pick<EventMark, 'events'> & { readonly actors: ReadonlyMap<string, Actor> };

function MarkTip({ events, actors }: MarkTipProps) {
  return (
    <ul className={styles['tip']}>
      {events.slice(0, MOST_NAMED).map(({ event }) => (
        <li key={event.id}>
          <span>
            {formatDate(event.date)}
            {event.state === 'disputed' && ', disputed'}
          </span>
          <strong>{event.title.en}</strong>
          <span>{whoOf(event, actors)}</span>
        </li>
      ))}
      {events.length > MOST_NAMED && <li>and {plain(events.length - MOST_NAMED)} more</li>}
    </ul>
  );
}
