import { creditsOf } from '#charts/credits.ts';
import type { Cell, LongExhibit, Row } from '#charts/exhibit.ts';
import type { Actor } from '#domain/actors.ts';
import { plain } from '#domain/amounts.ts';
import { sourceName } from '#domain/citation-formats.ts';
import { formatDate } from '#domain/dates.ts';
import { run } from '#domain/event-run.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { Theme } from '#domain/events.ts';
import type { Cite, Source } from '#domain/evidence.ts';
import type { LaneSubject } from '#domain/lanes.ts';
import { eventCount } from '#domain/number-words.ts';

import { describeTimeline } from './describe-timeline.ts';
import { formatWords, whoOf } from './event-words.ts';
import { isAhead } from './timeline-picture.ts';
import type { TimelinePicture } from './timeline-picture.ts';

/** What names and sources are looked up in. */
export type NamedIn = {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
};

/**
 * The matching events as a plain value, in the order of time, one row each. A row is made when it is asked for: a record
 * can have a million events, and a brush asks for a new exhibit sixty times a second.
 */
export function timelineExhibit(
  picture: TimelinePicture,
  by: LaneSubject,
  title: string,
  names: NamedIn,
): LongExhibit {
  const { matches, filtered } = picture;
  const { events } = matches;
  return {
    id: 'timeline',
    title,
    basis: `Events by the ${picture.bins.unit} they begin in; those without a day are not in the bars`,
    description: describeTimeline(picture, by),
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'event', label: 'Event' },
      { key: 'who', label: 'Who' },
      { key: 'themes', label: 'Themes' },
      { key: 'kind', label: 'Kind' },
      { key: 'level', label: 'Level' },
      { key: 'place', label: 'Place' },
      { key: 'state', label: 'State' },
      { key: 'written', label: 'Where it is written' },
    ],
    rows: run(events.length, (i) => {
      const event = events.at(i);
      return event === undefined ? undefined : eventRow(event, picture, names);
    }),
    touched: filtered ? `${plain(matches.total)} of ${eventCount(matches.admitted)}` : '',
    flags: [],
    credits: creditsOf(picture.tally.cites, names.sources),
  };
}

function eventRow(
  indexed: IndexedEvent,
  { asOf }: TimelinePicture,
  { actors, themes, sources }: NamedIn,
): Row {
  const { event } = indexed;
  const state = event.state === 'disputed' ? 'disputed' : isAhead(indexed, asOf) ? 'due' : 'occurred';
  const known = event.knownOn === undefined ? '' : `, known ${formatDate(event.knownOn)}`;
  return {
    key: event.id,
    cells: [
      { text: formatDate(event.date) },
      { text: event.title.en, reference: { kind: 'event', id: event.id } },
      named(whoOf(event, actors, Infinity), 'Nobody is named.'),
      { text: event.themes.map((id) => themes.find((t) => t.id === id)?.short ?? id).join(', ') },
      { text: event.kind },
      { text: event.level },
      place(indexed),
      { text: `${state}${known}` },
      {
        text: event.cite.map((cite) => writtenIn(cite, sources)).join('; '),
      },
    ],
  };
}

function named(text: string, reason: string): Cell {
  return text === '' ? { text: '–', note: reason } : { text };
}

function place({ event }: IndexedEvent): Cell {
  if (event.place !== undefined) return { text: event.place.name };
  if (event.format === 'phone' || event.format === 'video')
    return { text: `by ${formatWords(event.format)}` };
  return { text: '–', note: event.format === 'none' ? 'Nobody met.' : 'The sources do not say where.' };
}

function writtenIn({ source: id, locator }: Cite, sources: readonly Source[]): string {
  const source = sources.find((s) => s.id === id);
  return `${source === undefined ? id : sourceName(source)}: ${locator}`;
}
