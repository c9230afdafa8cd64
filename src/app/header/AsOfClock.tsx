import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';

import { addDays, dayNumber, formatDate, isoDate, parseReaderDate } from '#domain/dates.ts';
import { dayBeside } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import { showAsOf } from '#state/desk.ts';
import { DateField } from '#ui/DateField.tsx';
import { tip } from '#ui/Tip.tsx';

import styles from './Clock.module.css';

/** The day the world is shown on. The arrows go from event to event, with Shift from day to day. */
export function AsOfClock({ reading }: { readonly reading: Reading }) {
  const { asOf, info } = reading;
  const moved = asOf !== info.created;
  const show = (day: string | undefined) => showAsOf(day === info.created ? undefined : day);
  return (
    <div className={styles['clock']} data-moved={moved || undefined} role="group" aria-label="As of">
      <button
        type="button"
        aria-label="Earlier event"
        onClick={(event) => show(steppedDay(reading, -1, event.shiftKey))}
        {...tip('Earlier event (Shift: earlier day)')}
      >
        <ChevronLeft size={15} strokeWidth={1.8} aria-hidden />
      </button>
      <DateField
        label="As of"
        shown={formatDate(asOf)}
        active={moved}
        parse={parseReaderDate}
        onCommit={show}
      />
      <button
        type="button"
        aria-label="Later event"
        onClick={(event) => show(steppedDay(reading, 1, event.shiftKey))}
        {...tip('Later event (Shift: later day)')}
      >
        <ChevronRight size={15} strokeWidth={1.8} aria-hidden />
      </button>
      <PlayButton reading={reading} />
    </div>
  );
}

const PACE_MS = 800;

/** Goes from event to event by itself, one every 800 ms, until paused or at the last one; the whole run is one step back. */
function PlayButton({ reading }: { readonly reading: Reading }) {
  const [playing, setPlaying] = useState(false);
  const { asOf, info } = reading;
  const next = steppedDay(reading, 1, false);
  const atEnd = next === asOf;
  const show = (day: string, commit: 'drag' | 'step') =>
    showAsOf(day === info.created ? undefined : day, commit);
  const stop = (day: string) => {
    setPlaying(false);
    show(day, 'drag');
    show(day, 'step');
  };
  useEffect(() => {
    if (!playing || atEnd) return;
    const last = steppedDay({ ...reading, asOf: next }, 1, false) === next;
    const timer = setTimeout(() => (last ? stop(next) : show(next, 'drag')), PACE_MS);
    return () => clearTimeout(timer);
  });
  const running = playing && !atEnd;
  const label = running ? 'Pause' : 'Play from event to event';
  return (
    <button
      type="button"
      data-play
      aria-label={label}
      disabled={atEnd}
      onClick={() => (running ? stop(asOf) : setPlaying(true))}
      {...tip(label)}
    >
      {running ? (
        <Pause size={14} strokeWidth={1.8} aria-hidden />
      ) : (
        <Play size={14} strokeWidth={1.8} aria-hidden />
      )}
    </button>
  );
}

/** The day of the next matching event in a direction, the next day with `byDay`; the same day where there is none. */
export function steppedDay({ asOf, index, matches }: Reading, direction: 1 | -1, byDay: boolean): string {
  if (byDay) return addDays(asOf, direction);
  if (index === undefined || matches === undefined) return asOf;
  const day = dayBeside(index, matches, dayNumber(asOf), direction);
  return day === undefined ? asOf : isoDate(day);
}
