import { useMemo } from 'react';

import { Shield } from 'lucide-react';

import { Citation, Citations } from '#app/panel/Citations.tsx';
import { MissingEvents } from '#app/panel/MissingEvents.tsx';
import { UnreadyPart } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import type { Actor, Tenure } from '#domain/actors.ts';
import { plain } from '#domain/amounts.ts';
import { formatDate } from '#domain/dates.ts';
import { formsOf } from '#domain/names.ts';
import { keepOnly } from '#domain/bitset.ts';
import { eventsOf } from '#domain/event-run.ts';
import { withValue } from '#domain/event-values.ts';
import { counted } from '#domain/number-words.ts';
import type { Reading } from '#domain/reading.ts';
import type { Resources } from '#domain/record.ts';
import { covers, formerDefenseMinisters } from '#domain/tenures.ts';
import { open, toggle, useDesk } from '#state/desk.ts';

import styles from './Panel.module.css';

const NEEDED = ['actors', 'offices', 'tenures', 'sources'] as const;

type ActorRecord = Pick<Resources, (typeof NEEDED)[number]>;

type ActorDetailProps = { readonly id: string; readonly reading: Reading };

const KINDS = {
  person: 'Person',
  party: 'Party',
  government: 'Government',
  organization: 'Organization',
} as const;

/** An actor: names, offices and parties with their dates, and its events under the selection. */
export function ActorDetail({ id, reading }: ActorDetailProps) {
  const source = useRecord(reading.info.id, NEEDED);
  if (source.state !== 'ready') return <UnreadyPart {...source} />;
  return <Read id={id} reading={reading} record={source.data} />;
}

function Read({ id, reading, record }: ActorDetailProps & { readonly record: ActorRecord }) {
  const chosen = useDesk((d) => d.selection.values.actor.includes(id));
  const actor = record.actors.find((a) => a.id === id);
  if (actor === undefined) return <p>No actor “{id}” in this record.</p>;
  const tenures = record.tenures
    .filter((t) => t.person === id)
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''));
  const former = formerDefenseMinisters(record.tenures, reading.asOf).has(id);
  const occurs = reading.index?.whole.actor.has(id) === true;
  return (
    <>
      <h3>
        {actor.name.en} {actor.name.ja !== undefined && <span lang="ja">{actor.name.ja}</span>}
      </h3>
      <p className={styles['summary']}>
        {KINDS[actor.kind]}
        {partyOf(actor, record, reading.asOf)}
        {former && (
          <span className={styles['former']}>
            <Shield size={12} fill="currentColor" aria-hidden /> former defense minister
          </span>
        )}
      </p>
      {actor.note !== undefined && <p className={styles['note']}>{actor.note}</p>}
      {tenures.length > 0 && (
        <section className={styles['cites']} aria-label="Offices">
          <h4>Offices</h4>
          <ul>
            {tenures.map((t) => (
              <li key={t.id} data-now={covers(t, reading.asOf) || undefined}>
                <strong>{record.offices.find((o) => o.id === t.office)?.title.en ?? t.office}</strong>
                {t.status !== 'incumbent' && ` (${t.status})`}
                <span className={styles['imprint']}>
                  {stretchOf(t)}. Confidence {t.confidence}
                </span>
                {t.note !== undefined && <span className={styles['note']}>{t.note}</span>}
                <TenureSources tenure={t} record={record} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <EventsOf id={id} reading={reading} />
      {occurs && (
        <div className={styles['actions']}>
          <button type="button" aria-pressed={chosen} onClick={() => toggle('actor', id)}>
            {chosen ? 'Remove from the filter' : `Filter to ${actor.name.short}`}
          </button>
        </div>
      )}
      <p className={styles['note']}>
        Also written:{' '}
        {formsOf(actor)
          .filter((f) => f !== actor.name.en)
          .map((f) => markedForm(actor, f))
          .join(' · ') || 'no other form'}
      </p>
      <Citations cite={actor.cite} sources={record.sources} />
    </>
  );
}

function markedForm(actor: Actor, form: string): string {
  return actor.aliases.some((a) => a.form === form && a.misspelled === true) ? `${form} (misprint)` : form;
}

function partyOf(actor: Actor, record: ActorRecord, day: string): string {
  const party = actor.memberships?.find((m) => covers(m, day))?.party;
  const name = record.actors.find((a) => a.id === party)?.name.short;
  return name === undefined ? '' : `, ${name}`;
}

function stretchOf({ start, end, status }: Tenure): string {
  const begin =
    start === undefined
      ? 'start not looked up'
      : `${status === 'nominee' ? 'announced ' : ''}${formatDate(start)}`;
  return `${begin} – ${end === undefined ? 'in post at the edition' : formatDate(end)}`;
}

/** Where it is written that somebody held an office, unfolded when asked for. */
function TenureSources({ tenure, record }: { readonly tenure: Tenure; readonly record: ActorRecord }) {
  const places = tenure.cite.length === 1 ? 'one place' : `${tenure.cite.length} places`;
  return (
    <details className={styles['written']}>
      <summary>Written in {places}</summary>
      <ul>
        {tenure.cite.map((c) => (
          <li key={`${c.source}:${c.locator}`}>
            <Citation cite={c} source={record.sources.find((s) => s.id === c.source)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const MOST_EVENTS = 8;

/** The matching events an actor takes part in, the latest first. */
function EventsOf({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const { index, matches } = reading;
  const bits = useMemo(
    () => (index === undefined ? undefined : withValue(index.columns, 'actor', id)),
    [index, id],
  );
  if (index === undefined || matches === undefined || bits === undefined) {
    return (
      <section className={styles['cites']} aria-label="Events">
        <h4>Events</h4>
        <MissingEvents packageId={reading.info.id} />
      </section>
    );
  }
  const own = bits.slice();
  keepOnly(own, matches.bits);
  const events = eventsOf(own, (position) => index.events.at(position));
  return (
    <section className={styles['cites']} aria-label="Events">
      <h4>{counted(events.length, reading.filtered ? 'selected event' : 'event')}</h4>
      <ul>
        {events
          .slice(-MOST_EVENTS)
          .toReversed()
          .map(({ event }) => (
            <li key={event.id}>
              <button
                type="button"
                className={styles['link']}
                onClick={() => open({ kind: 'event', id: event.id })}
              >
                {formatDate(event.date)}: {event.title.en}
              </button>
            </li>
          ))}
      </ul>
      {events.length > MOST_EVENTS && (
        <p className={styles['note']}>
          and {plain(events.length - MOST_EVENTS)} more: filter to see them all.
        </p>
      )}
    </section>
  );
}
