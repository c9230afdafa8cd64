import { CircleAlert, Copy } from 'lucide-react';
import { useState } from 'react';

import { useEventLoading } from '#data/event-loading.ts';
import type { EventLoading } from '#data/event-loading.ts';
import type { DoubtChoice, EventCount } from '#data/event-reader.ts';
import { faultLine } from '#data/fault.ts';
import { plain } from '#domain/amounts.ts';
import { eventCount } from '#domain/number-words.ts';
import { copy } from '#ui/Announcement.tsx';

import styles from './LoadNotice.module.css';

/**
 * How far a large file of events is, what is wrong with it and what to do about that; afterwards, and as long as the
 * record is open, what was not loaded.
 */
export function LoadNotice({ packageId }: { readonly packageId: string }) {
  const loading = useEventLoading(packageId);
  const [closed, setClosed] = useState(false);
  if (loading === undefined || (loading.state === 'read' && isWhole(loading))) return null;
  if (loading.state === 'read' && closed)
    return <Reminder count={loading.count} onOpen={() => setClosed(false)} />;
  return (
    <section className={styles['notice']} data-state={loading.state} aria-label="Loading the events">
      {loading.state === 'reading' ? <Progress count={loading.count} /> : <Doubtful loading={loading} />}
      {loading.state === 'read' && (
        <div className={styles['acts']}>
          <CopyFaults count={loading.count} />
          <button type="button" onClick={() => setClosed(true)}>
            Close
          </button>
        </div>
      )}
    </section>
  );
}

function isWhole(loading: Extract<EventLoading, { state: 'read' }>): boolean {
  return (loading.end === 'whole' && loading.count.leftOut === 0) || loading.end === 'given up';
}

function Progress({ count }: { readonly count: EventCount }) {
  const { bytes, announced, read } = count;
  return (
    <>
      <p role="status">
        Reading events.json: {megabytes(bytes)} of {megabytes(announced)} MB, {eventCount(read)} so far
        {count.leftOut > 0 && `, ${plain(count.leftOut)} left out`}
      </p>
      <progress aria-label="Bytes read" max={Math.max(announced, bytes)} value={bytes} />
    </>
  );
}

type DoubtfulProps = { readonly loading: Exclude<EventLoading, { state: 'reading' }> };

function Doubtful({ loading }: DoubtfulProps) {
  const { count } = loading;
  return (
    <>
      <p className={styles['lead']} role={loading.state === 'doubt' ? 'alert' : 'status'}>
        <CircleAlert size={16} strokeWidth={1.8} aria-hidden />
        {loading.state === 'doubt' ? doubtText(loading.doubt, count) : notLoadedText(loading)}
      </p>
      {count.faults.length > 0 && <Faults count={count} open={loading.state === 'doubt'} />}
      {loading.state === 'doubt' && (
        <div className={styles['acts']}>
          {CHOICES[loading.doubt].map((choice) => (
            <button key={choice} type="button" onClick={() => loading.choose(choice)}>
              {choiceText(choice, loading.doubt, count)}
            </button>
          ))}
          <CopyFaults count={count} />
        </div>
      )}
    </>
  );
}

const MOST_SHOWN = 5;

type FaultsProps = { readonly count: EventCount; readonly open: boolean };

function Faults({ count: { faults }, open }: FaultsProps) {
  return (
    <details className={styles['faults']} open={open}>
      <summary>
        {faults.length === 1 ? 'The fault' : `The first ${Math.min(faults.length, MOST_SHOWN)} faults`}
      </summary>
      <ul>
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={faultLine(fault)}>{faultLine(fault)}</li>
        ))}
      </ul>
    </details>
  );
}

function CopyFaults({ count: { faults } }: { readonly count: EventCount }) {
  if (faults.length === 0) return null;
  return (
    <button type="button" onClick={() => void copy(faults.map(faultLine).join('\n'), 'Text')}>
      <Copy size={14} aria-hidden /> Copy the first{' '}
      {faults.length === 1 ? 'fault' : `${faults.length} faults`}
    </button>
  );
}

/** What stays of the notice once it is closed: that the record is not whole. */
function Reminder({ count, onOpen }: { readonly count: EventCount; readonly onOpen: () => void }) {
  return (
    <button type="button" className={styles['reminder']} onClick={onOpen}>
      <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
      Not the whole record{count.leftOut > 0 && `: ${plain(count.leftOut)} left out`}
    </button>
  );
}

const CHOICES: Readonly<Record<Extract<EventLoading, { state: 'doubt' }>['doubt'], readonly DoubtChoice[]>> =
  {
    faulty: ['go on', 'stop', 'give up'],
    oversize: ['go on', 'stop', 'give up'],
    'runs on': ['stop', 'give up'],
    'cut off': ['stop', 'give up'],
  };

function choiceText(choice: DoubtChoice, doubt: keyof typeof CHOICES, { read }: EventCount): string {
  switch (choice) {
    case 'go on':
      return doubt === 'faulty' ? 'Go on and leave out what is wrong' : 'Go on reading';
    case 'stop':
      return `Use the ${eventCount(read)} read so far`;
    case 'give up':
      return 'Do not use this file';
  }
}

function doubtText(doubt: keyof typeof CHOICES, { bytes, announced, leftOut, read }: EventCount): string {
  switch (doubt) {
    case 'faulty':
      if (leftOut === 0)
        return `events.json: the list of its records is not written as it must be, ${eventCount(read)} so far. Reading waits.`;
      return `events.json: ${leftOut === 1 ? 'a record is' : `${plain(leftOut)} records are`} not as they must be, ${eventCount(read)} are. Reading waits.`;
    case 'oversize':
      return `events.json is larger than its package says: ${megabytes(bytes)} MB so far, ${megabytes(announced)} announced. Reading waits.`;
    case 'runs on':
      return `events.json goes on after the end of its list of ${eventCount(read)}.`;
    case 'cut off':
      return `events.json ends in the middle, after ${eventCount(read)}.`;
  }
}

function notLoadedText({ end, count }: Extract<EventLoading, { state: 'read' }>): string {
  const { read, leftOut } = count;
  const why = [
    ...(leftOut > 0 ? [`${plain(leftOut)} ${leftOut === 1 ? 'record was' : 'records were'} left out`] : []),
    ...(end === 'stopped' ? ['the file was not read to its end'] : []),
  ];
  return `Not the whole record: ${eventCount(read)} of events.json are here; ${why.join(', and ')}.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
