import { useState } from 'react';
import type { ReactNode } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import { nextStart } from '#domain/bins.ts';
import type { Days } from '#domain/bins.ts';
import { countBits, keepOnly } from '#domain/bitset.ts';
import {
  asksForAll,
  bitsOf,
  contactIndex,
  eventsIn,
  heldContacts,
  knownContacts,
  togetherToggled,
} from '#domain/contacts.ts';
import { dayNumber, isoDate } from '#domain/dates.ts';
import type { EventIndex, IndexedEvent } from '#domain/event-index.ts';
import { facetHeading } from '#domain/facet-labels.ts';
import type { Matches } from '#domain/matches.ts';
import type { Reading } from '#domain/reading.ts';
import type { Resources } from '#domain/record.ts';
import { chooseDates, currentDesk, open, select, toggle, useDesk } from '#state/desk.ts';
import { Switch } from '#ui/Switch.tsx';

import { ArrangementsChart } from './ArrangementsChart.tsx';
import {
  arrangementExhibit,
  contactListExhibit,
  matrixExhibit,
  silenceExhibit,
  whoOf,
} from './contact-exhibits.ts';
import type { ContactRecord } from './contact-exhibits.ts';
import { arrangementRows, matrixOf, silentPairs } from './contact-picture.ts';
import type { ContactReading, Matrix, Pair } from './contact-picture.ts';
import { ContactList } from './ContactList.tsx';
import { censusText } from './describe-contacts.ts';
import { MatrixChart } from './MatrixChart.tsx';
import { SilencesChart } from './SilencesChart.tsx';
import styles from './Contacts.module.css';

const NEEDED = ['events', 'actors', 'offices', 'tenures', 'themes', 'sources'] as const;
type Needed = Pick<Resources, (typeof NEEDED)[number]>;

const SHOWN_SILENCES = 8;

/** Who met whom: pairs of people or governments, arrangements of governments, and how long they did not. */
export function Contacts({ reading }: { readonly reading: Reading }) {
  const record = useRecord(reading.info.id, NEEDED);
  const { index, matches } = reading;
  if (record.state === 'failed') {
    return (
      <UnreadyExhibit
        name="Contacts"
        state="failed"
        faults={record.errors.flatMap((e) => e.faults)}
        onRetry={record.retry}
      />
    );
  }
  if (record.state === 'loading' || index === undefined || matches === undefined) {
    const files = record.state === 'loading' ? record.files : [];
    return <UnreadyExhibit name="Contacts" state="loading" files={files} />;
  }
  return <ReadyContacts reading={reading} index={index} matches={matches} record={record.data} />;
}

type ReadyProps = {
  readonly reading: Reading;
  readonly index: EventIndex;
  readonly matches: Matches;
  readonly record: Needed;
};

const MODES = [
  { value: 'people', label: 'People' },
  { value: 'governments', label: 'Governments' },
  { value: 'arrangements', label: 'Arrangements', hint: 'Which governments were in contact together' },
] as const;
type Mode = (typeof MODES)[number]['value'];

function ReadyContacts({ reading, index, matches, record }: ReadyProps) {
  const [mode, setMode] = useState<Mode>('people');
  const [wide, setWide] = useState(false);
  const contacts = contactIndex(index, record.actors);
  const contactReading = readingOf(reading, contacts, matches, record);
  const held = eventsIn(contacts, contactReading.held);
  const rest: ContactRecord = {
    census: censusOf(reading, matches, contactReading, index),
    held,
    sources: record.sources,
    asOf: contactReading.asOf,
  };
  const matrix = matrixOf(contactReading, mode === 'governments' ? 'governments' : 'people', wide);
  const stretch = spanOf(reading);
  const modes = <Switch label="Show" bare value={mode} options={MODES} onChange={setMode} />;
  const parts = { reading, record, rest, stretch, contactReading };
  return (
    <div className={styles['page']}>
      {mode === 'arrangements' ? (
        <ArrangementsFrame {...parts} modes={modes} />
      ) : (
        <MatrixFrame {...parts} modes={modes} matrix={matrix} wide={wide} onWide={setWide} />
      )}
      <SilencesFrame {...parts} matrix={matrix} />
      <ListFrame {...parts} />
    </div>
  );
}

function readingOf(
  { asOf, knownBy, filtered }: Reading,
  contacts: ContactReading['contacts'],
  matches: Matches,
  record: Needed,
): ContactReading {
  const held = heldContacts(contacts, { asOf, knownBy });
  const matching = bitsOf(matches.events, contacts.events.length);
  keepOnly(matching, held);
  return {
    contacts,
    actors: record.actors,
    known: knownContacts(contacts, knownBy),
    held,
    matching,
    filtered,
    asOf: dayNumber(asOf),
  };
}

function censusOf(
  { asOf, knownBy, filtered }: Reading,
  { admitted }: Matches,
  { held, matching }: ContactReading,
  { events }: EventIndex,
) {
  const all = events.filter(
    ({ event }) => event.format !== 'none' && (event.knownOn === undefined || event.knownOn <= knownBy),
  );
  const count = countBits(held);
  return {
    admitted,
    held: count,
    ahead: all.length - count,
    matching: countBits(matching),
    filtered,
    asOf,
  };
}

function spanOf({ info }: Reading): Days {
  return { first: dayNumber(info.span.from), last: dayNumber(info.span.to) };
}

type PartProps = {
  readonly reading: Reading;
  readonly record: Needed;
  readonly rest: ContactRecord;
  readonly stretch: Days;
  readonly contactReading: ContactReading;
};

type MatrixFrameProps = PartProps & {
  readonly modes: ReactNode;
  readonly matrix: Matrix;
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
};

function MatrixFrame({ reading, rest, modes, matrix, wide, onWide }: MatrixFrameProps) {
  const selection = useDesk((d) => d.selection);
  return (
    <ExhibitFrame
      exhibit={matrixExhibit(matrix, rest)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['main']}
      switches={
        <>
          {modes}
          {(matrix.total > matrix.shown || wide) && (
            <button
              type="button"
              className={styles['more']}
              aria-pressed={wide}
              onClick={() => onWide(!wide)}
            >
              {wide ? 'Only those with most contacts' : `All ${matrix.total} ${matrix.subject}`}
            </button>
          )}
        </>
      }
    >
      <p className={styles['note']}>{censusText(rest.census)}</p>
      <MatrixChart
        key={matrix.subject}
        matrix={matrix}
        filtered={reading.filtered}
        chosen={selection.values.actor}
        isChosen={({ row, column }) => asksForAll(selection, [row.id, column.id])}
        onPair={choosePair}
        onActor={({ id }) => toggle('actor', id)}
      />
    </ExhibitFrame>
  );
}

function choosePair({ row, column }: Pair): void {
  select((s) => togetherToggled(s, [row.id, column.id]));
}

function openEvent({ event }: IndexedEvent): void {
  open({ kind: 'event', id: event.id });
}

function ArrangementsFrame({
  reading,
  record,
  rest,
  stretch,
  contactReading,
  modes,
}: PartProps & { readonly modes: ReactNode }) {
  const selection = useDesk((d) => d.selection);
  const arrangements = arrangementRows(contactReading, stretch);
  return (
    <ExhibitFrame
      exhibit={arrangementExhibit(arrangements.rows, rest, record)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['main']}
      switches={modes}
    >
      <p className={styles['note']}>{censusText(rest.census)}</p>
      <ArrangementsChart
        arrangements={arrangements}
        filtered={reading.filtered}
        label={(facet, value) => facetHeading(record, facet, value)}
        isChosen={(ids) => asksForAll(selection, ids)}
        chosenShares={(facet) => selection.values[facet]}
        onGovernments={(ids) => select((s) => togetherToggled(s, ids))}
        onPeriod={(start) => choosePeriod(start, arrangements.rows[0]?.periods.unit === 'year')}
        onShare={toggle}
        onOpen={openEvent}
      />
    </ExhibitFrame>
  );
}

/** Chooses the days of a month or year; all days again where they were chosen already. */
function choosePeriod(start: number, isYear: boolean): void {
  const from = isoDate(start);
  const to = isoDate(nextStart(isYear ? 'year' : 'month', start) - 1);
  const { selection } = currentDesk();
  if (selection.from === from && selection.to === to) chooseDates(undefined, undefined);
  else chooseDates(from, to);
}

function SilencesFrame({
  reading,
  rest,
  stretch,
  contactReading,
  matrix,
}: PartProps & { readonly matrix: Matrix }) {
  const selection = useDesk((d) => d.selection);
  const list = silentPairs(matrix.pairs);
  const { matches } = reading;
  return (
    <ExhibitFrame
      exhibit={silenceExhibit(list, SHOWN_SILENCES, rest)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['silences']}
      switches={
        <p className={styles['note']}>
          Days between two consecutive contacts of a pair on record, whatever is selected
        </p>
      }
    >
      <SilencesChart
        list={list.slice(0, SHOWN_SILENCES)}
        stretch={stretch}
        asOf={contactReading.asOf}
        filtered={reading.filtered}
        matching={(position) => matches?.has(position) ?? false}
        isChosen={({ row, column }) => asksForAll(selection, [row.id, column.id])}
        onPair={choosePair}
      />
    </ExhibitFrame>
  );
}

function ListFrame({ reading, record, rest, contactReading }: PartProps) {
  const shown = useDesk((d) => (d.open?.kind === 'event' ? d.open.id : undefined));
  const contacts = eventsIn(contactReading.contacts, contactReading.matching).toReversed();
  const actors = new Map(record.actors.map((a) => [a.id, a]));
  return (
    <ExhibitFrame
      exhibit={contactListExhibit(contacts, rest, record)}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['list']}
    >
      <ContactList
        contacts={contacts}
        openEvent={shown}
        whoOf={({ event }) => whoOf(event, actors)}
        howOf={({ event }) => event.place?.name ?? facetHeading(record, 'format', event.format).toLowerCase()}
        onOpen={openEvent}
      />
    </ExhibitFrame>
  );
}
