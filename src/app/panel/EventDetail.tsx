import { TriangleAlert } from 'lucide-react';

import { Citations } from '#app/panel/Citations.tsx';
import { DisagreementBox } from '#app/panel/DisagreementBox.tsx';
import { useAvailable } from '#app/use-available.ts';
import type { Available } from '#app/use-available.ts';
import { UnreadyPart } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import type { Actor } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import { facetHeading } from '#domain/facet-labels.ts';
import { confidenceWords } from '#domain/amounts.ts';
import type { EventRecord } from '#domain/events.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import type { Matches } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import type { LoadedResources } from '#domain/record.ts';
import { officesOf } from '#domain/tenures.ts';
import { chooseOnly, open } from '#state/desk.ts';

import styles from './Panel.module.css';

const NEEDED = ['events', 'actors', 'offices', 'tenures', 'themes', 'sources'] as const;

type DetailRecord = Pick<LoadedResources, (typeof NEEDED)[number]> & Available;

type EventDetailProps = { readonly id: string; readonly reading: Reading };

/** An event: when, where, who in which office that day, what is disputed, where it is written. */
export function EventDetail({ id, reading }: EventDetailProps) {
  const source = useRecord(reading.info.id, NEEDED);
  const available = useAvailable(reading.info.id);
  if (source.state !== 'ready') return <UnreadyPart {...source} />;
  if (reading.index === undefined) return <UnreadyPart state="loading" files={['events.json']} />;
  return <Read id={id} reading={reading} record={{ ...source.data, ...available }} />;
}

function Read({ id, reading, record }: EventDetailProps & { readonly record: DetailRecord }) {
  const event = reading.index?.find(id)?.event;
  if (event === undefined) return <p>No event “{id}” in this record.</p>;
  const disagreement = record.disagreements?.find((d) => d.id === event.disagreement);
  const people = event.actors
    .filter(({ actor }) => actorOf(record, actor)?.kind === 'person')
    .map((a) => a.actor);
  return (
    <>
      {event.state !== 'occurred' && (
        <p className={styles['badge']} data-kind={event.state}>
          {event.state === 'disputed' && <TriangleAlert size={13} aria-hidden />}
          {event.state === 'due' ? 'due, as the sources expected it' : 'disputed'}
        </p>
      )}
      <h3>{event.title.en}</h3>
      {event.summary !== undefined && <p className={styles['summary']}>{event.summary}</p>}
      <dl className={styles['facts']}>
        <Fact name="Date">{formatDate(event.date, 'full')}</Fact>
        <Fact name="Where">{whereOf(event)}</Fact>
        <Fact name="Kind">
          {facetHeading(record, 'kind', event.kind)}, {event.level} level
        </Fact>
        <Fact name="Theme">{event.themes.map((t) => facetHeading(record, 'theme', t)).join(', ')}</Fact>
        <Fact name="Who">
          <ul>
            {event.actors.map(({ actor }) => (
              <li key={actor}>
                <ActorLine
                  actor={actorOf(record, actor)}
                  id={actor}
                  day={event.date.slice(0, 10)}
                  record={record}
                />
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name="Confidence">
          {event.confidence}: {confidenceWords(event.confidence)}
        </Fact>
      </dl>
      {event.note !== undefined && <p className={styles['note']}>{event.note}</p>}
      {disagreement !== undefined && (
        <DisagreementBox disagreement={disagreement} sources={record.sources} chamber={record.chamber} />
      )}
      <Citations cite={event.cite} sources={record.sources} />
      {people.length > 0 && (
        <div className={styles['actions']}>
          <button type="button" onClick={() => chooseOnly('actor', people)}>
            Filter to these people
          </button>
        </div>
      )}
      <SameFormat event={event} reading={reading} />
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function actorOf(record: DetailRecord, id: string): Actor | undefined {
  return record.actors.find((a) => a.id === id);
}

function whereOf(event: EventRecord): string {
  const format = {
    'in-person': 'in person',
    phone: 'by phone',
    video: 'by video',
    hybrid: 'hybrid',
    none: '',
  }[event.format];
  const place = event.place?.name ?? (event.format === 'in-person' ? 'place not stated' : undefined);
  return [place, format].filter((part) => part !== undefined && part !== '').join(', ') || 'no meeting';
}

type ActorLineProps = {
  readonly actor: Actor | undefined;
  readonly id: string;
  readonly day: string;
  readonly record: DetailRecord;
};

/** An actor with the office held on the day of the event. */
function ActorLine({ actor, id, day, record }: ActorLineProps) {
  if (actor === undefined) return id;
  const offices = new Map(record.offices.map((o) => [o.id, o]));
  const office = actor.kind === 'person' ? officesOf(record.tenures, offices, id, day)[0]?.office : undefined;
  return (
    <>
      <button type="button" className={styles['link']} onClick={() => open({ kind: 'actor', id })}>
        {actor.name.en}
      </button>
      {actor.name.ja !== undefined && actor.kind === 'person' && <span lang="ja"> {actor.name.ja}</span>}
      {office !== undefined && <span className={styles['office']}>, {office.title.en}</span>}
    </>
  );
}

const MOST_RELATED = 3;
/** How many matching events before and after one are looked at for others of its sort. */
const NEARBY = 500;

/** The matching events near one that share its kind and first theme, nearest first. */
function nearby(own: IndexedEvent, { events, rank }: Matches): readonly IndexedEvent[] {
  const at = rank(own.position);
  const away = (e: IndexedEvent) => Math.abs(e.span.first - own.span.first);
  return events
    .slice(Math.max(0, at - NEARBY), at + NEARBY)
    .filter(
      ({ event, position }) =>
        position !== own.position && event.kind === own.event.kind && event.themes[0] === own.event.themes[0],
    )
    .toSorted((a, b) => away(a) - away(b));
}

/** The other events among the matching ones that share kind and theme, nearest first. */
function SameFormat({ event, reading }: { readonly event: EventRecord; readonly reading: Reading }) {
  const own = reading.index?.find(event.id);
  if (own === undefined) return null;
  const { matches } = reading;
  const related = matches === undefined ? [] : nearby(own, matches).slice(0, MOST_RELATED);
  if (related.length === 0) return null;
  return (
    <section className={styles['cites']} aria-label="Near it, of the same kind and theme">
      <h4>Near it, of the same kind and theme</h4>
      <ul>
        {related.map((e) => (
          <li key={e.event.id}>
            <button
              type="button"
              className={styles['link']}
              onClick={() => open({ kind: 'event', id: e.event.id })}
            >
              {formatDate(e.event.date)}: {e.event.title.en}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
