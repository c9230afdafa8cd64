import { useState } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import type { Reading } from '#domain/reading.ts';
import { open } from '#state/desk.ts';

import styles from './DataTables.module.css';
import { eventTable } from './event-table.ts';
import type { EventRecordParts } from './event-table.ts';
import { someEventRows } from './large-event-rows.ts';
import { RowTools } from './RowTools.tsx';
import { EVERY_ROW } from './shown-rows.ts';
import type { AdmittedEvents, TableReading } from './table-reading.ts';
import { useFoundEvents } from './use-found-events.ts';

type LargeEventTableProps = {
  readonly events: AdmittedEvents;
  readonly record: EventRecordParts;
  readonly read: TableReading;
  readonly reading: Reading;
};

/** The events of a record too large to look through their rows: its index finds words, the selection is a set. */
export function LargeEventTable({ events, record, read, reading }: LargeEventTableProps) {
  const [query, setQuery] = useState(EVERY_ROW);
  const found = useFoundEvents(events, query.words, reading.knownBy);
  const exhibit = eventTable(record, read);
  const selected = query.only === 'selected' ? read.matches?.bits : undefined;
  const shown = someEventRows(exhibit, { events, selected, found }, record, read);
  return (
    <ExhibitFrame
      exhibit={shown}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['table']}
      switches={
        <RowTools
          all={exhibit.rows.length}
          kept={read.filtered ? (read.matches?.total ?? 0) : exhibit.rows.length}
          shown={shown.rows.length}
          searched="title, summary, name, place"
          query={query}
          onQuery={setQuery}
        />
      }
    />
  );
}
