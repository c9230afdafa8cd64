import { ClockAlert } from 'lucide-react';
import { useState } from 'react';
import type { CSSProperties } from 'react';

import { evidence } from '#charts/evidence.ts';
import { plain } from '#domain/amounts.ts';
import { nextStart, startOf } from '#domain/bins.ts';
import type { Days } from '#domain/bins.ts';
import { dayNumber, formatDate, isoDate } from '#domain/dates.ts';
import type { IndexedEvent } from '#domain/event-run.ts';
import hidden from '#ui/hidden.module.css';

import { afterText, stateText } from './describe-outlook.ts';
import { firstRows } from './outlook-picture.ts';
import type { OutlookPicture, OutlookRow } from './outlook-picture.ts';
import styles from './OutlookChart.module.css';

type OutlookChartProps = {
  readonly picture: OutlookPicture;
  /** The event that is open in the panel. */
  readonly openEvent: string | undefined;
  /** The first day of what the record knows after the as-of day. */
  readonly after: { readonly from: string; readonly chosen: boolean };
  readonly isChosen: (facet: 'actor' | 'theme', value: string) => boolean;
  readonly onOpen: (event: IndexedEvent) => void;
  readonly onToggle: (facet: 'actor' | 'theme', value: string) => void;
  readonly onAfter: () => void;
};

/** How many things are drawn at once. */
const MOST_THINGS = 100;
/** How many of the later events beside one of them. */
const MOST_MEANWHILE = 10;

/** What is ahead, year by year: each with its date as finely as it is known, and its place on one axis. */
export function OutlookChart(props: OutlookChartProps) {
  const { picture, after, onAfter } = props;
  const [most, setMost] = useState(MOST_THINGS);
  const total = picture.rows.length;
  return (
    <div className={styles['outlook']} data-filtered={picture.filtered || undefined}>
      <Axis {...picture} />
      {firstRows(picture, most).map(({ year, rows }) => (
        <section key={year} aria-label={year}>
          <h3>{year}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.prospect.indexed.event.id}>
                <Thing row={row} {...props} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {total > most && (
        <p className={styles['more']}>
          {most} of {plain(total)} things.{' '}
          <button type="button" onClick={() => setMost(most + MOST_THINGS)}>
            Show {Math.min(MOST_THINGS, total - most)} more
          </button>
        </p>
      )}
      {picture.after.length > 0 && (
        <section className={styles['after']} aria-label="In the record, after this day">
          <h3>In the record, after this day</h3>
          <p>
            {afterText(picture)}{' '}
            <button type="button" aria-pressed={after.chosen} onClick={onAfter}>
              Select events from {formatDate(after.from)}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}

/** Where a day stands on the axis, in percent of its width. */
function placeOf(day: number, { first, last }: Days): number {
  return (100 * (day - first)) / (last - first + 1);
}

/** More years than this are not told apart on the axis. */
const MOST_YEARS = 8;

/** The first days of the years of a stretch; of many years, of every second, third, … of them. */
function yearsOf({ first, last }: Days): readonly number[] {
  const years: number[] = [];
  for (let day = nextStart('year', startOf('year', first)); day <= last; day = nextStart('year', day))
    years.push(day);
  const step = Math.ceil(years.length / MOST_YEARS);
  return years.filter((_, i) => i % step === 0);
}

const LAST_LABEL = 92;

function Axis({ stretch, asOf }: Pick<OutlookPicture, 'stretch' | 'asOf'>) {
  const day = dayNumber(asOf);
  const now = placeOf(day, stretch);
  return (
    <div className={styles['axis']} aria-hidden>
      <span className={styles['track']}>
        {yearsOf(stretch).map((start) => {
          const left = placeOf(start, stretch);
          return left > LAST_LABEL ? null : (
            <span key={start} className={styles['year']} style={{ left: `${left}%` }}>
              {isoDate(start).slice(0, 4)}
            </span>
          );
        })}
        {day < stretch.first && <span className={styles['before']}>‹ As of {formatDate(asOf)}</span>}
        {day >= stretch.first && day <= stretch.last && (
          <span
            className={styles['as-of']}
            data-end={now > 50 || undefined}
            style={now > 50 ? { right: `${100 - now}%` } : { left: `${now}%` }}
          >
            As of {formatDate(asOf)}
          </span>
        )}
      </span>
    </div>
  );
}

type ThingProps = OutlookChartProps & { readonly row: OutlookRow };

function Thing({ row, picture, openEvent, isChosen, onOpen, onToggle }: ThingProps) {
  const { prospect, due, title, summary, actors, themes, written } = row;
  const { event } = prospect.indexed;
  return (
    <article
      className={styles['row']}
      data-state={prospect.state}
      data-dim={(picture.filtered && !row.matching) || undefined}
      data-open={event.id === openEvent || undefined}
    >
      <p className={styles['date']}>
        <strong>{due.text}</strong>
        <span>{due.days ?? due.precision}</span>
      </p>
      <div className={styles['what']}>
        <p className={styles['head']}>
          <button
            type="button"
            aria-current={event.id === openEvent || undefined}
            onClick={() => onOpen(prospect.indexed)}
            {...evidence({ kind: 'event', id: event.id })}
          >
            {title}
          </button>
          {prospect.state === 'passed' && <span className={styles['passed']}>{stateText(row)}</span>}
          {prospect.knownOn !== undefined && <Known on={prospect.knownOn} />}
        </p>
        {summary !== undefined && <p>{summary}</p>}
        {prospect.meanwhile.slice(0, MOST_MEANWHILE).map((later) => (
          <p key={later.event.id} className={styles['meanwhile']}>
            Meanwhile:{' '}
            <button
              type="button"
              onClick={() => onOpen(later)}
              {...evidence({ kind: 'event', id: later.event.id })}
            >
              {later.event.title.en}
            </button>
            {later.event.knownOn !== undefined && <Known on={later.event.knownOn} />}
          </p>
        ))}
        {prospect.meanwhile.length > MOST_MEANWHILE && (
          <p className={styles['meanwhile']}>and {plain(prospect.meanwhile.length - MOST_MEANWHILE)} more</p>
        )}
        <p className={styles['who']}>
          {actors.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={isChosen('actor', id)}
              onClick={() => onToggle('actor', id)}
              {...evidence({ kind: 'actor', id })}
            >
              {name.short}
            </button>
          ))}
          {themes.map(({ id, short }) => (
            <button
              key={id}
              type="button"
              className={styles['theme']}
              aria-pressed={isChosen('theme', id)}
              onClick={() => onToggle('theme', id)}
            >
              <span>{short}</span>
            </button>
          ))}
        </p>
        <ul className={styles['written']}>
          {written.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <Place row={row} stretch={picture.stretch} asOf={picture.asOf} />
    </article>
  );
}

function Known({ on }: { readonly on: string }) {
  return (
    <span className={styles['known']}>
      <ClockAlert size={13} strokeWidth={1.8} aria-hidden />
      known {formatDate(on)}
    </span>
  );
}

/** The place of a thing on the axis: a ring for a day, a bar for a longer stretch. */
function Place({
  row,
  stretch,
  asOf,
}: {
  readonly row: OutlookRow;
  readonly stretch: Days;
  readonly asOf: string;
}) {
  const { span } = row.prospect.indexed;
  const left = placeOf(span.first, stretch);
  const style: CSSProperties = { left: `${left}%`, width: `${placeOf(span.last + 1, stretch) - left}%` };
  const day = dayNumber(asOf);
  return (
    <span className={styles['track']}>
      {yearsOf(stretch).map((start) => (
        <span key={start} className={styles['grid']} style={{ left: `${placeOf(start, stretch)}%` }} />
      ))}
      {day >= stretch.first && day <= stretch.last && (
        <span className={styles['now']} style={{ left: `${placeOf(day, stretch)}%` }} />
      )}
      {row.due.precision === 'day' ? (
        <svg
          className={styles['day']}
          data-state={row.prospect.state}
          style={{ left: `${left}%` }}
          viewBox="0 0 14 14"
          aria-hidden
        >
          <circle cx={7} cy={7} r={5.5} />
        </svg>
      ) : (
        <span className={styles['bar']} data-state={row.prospect.state} style={style} />
      )}
      <span className={hidden['hidden']}>{stateText(row)}</span>
    </span>
  );
}
