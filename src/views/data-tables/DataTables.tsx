import { useState } from 'react';

import { exportContext } from '#charts/csv.ts';
import { ExhibitFrame } from '#charts/ExhibitFrame.tsx';
import { ExhibitTable } from '#charts/ExhibitTable.tsx';
import { UnreadyExhibit } from '#charts/UnreadyExhibit.tsx';
import { useRecord } from '#data/use-record.ts';
import { DATA_TABLES, FIRST_TABLE } from '#domain/data-tables.ts';
import type { DataTableId } from '#domain/data-tables.ts';
import type { Reading } from '#domain/reading.ts';
import { open, publish, useDesk } from '#state/desk.ts';

import styles from './DataTables.module.css';
import { LargeEventTable } from './LargeEventTable.tsx';
import { RowTools } from './RowTools.tsx';
import { EVERY_ROW, withShownRows } from './shown-rows.ts';
import { TableChoice } from './TableChoice.tsx';
import { tableReading } from './table-reading.ts';
import { TABLES } from './tables.tsx';

/** Every part of the record as a table: chosen from a list, searched, traced, saved. */
export function DataTables({ reading }: { readonly reading: Reading }) {
  const chosen = useDesk((d) => d.table) ?? FIRST_TABLE;
  return (
    <div className={styles['page']}>
      <TableChoice chosen={chosen} onChoose={choose} />
      <ChosenTable key={chosen} id={chosen} reading={reading} />
    </div>
  );
}

function choose(table: DataTableId): void {
  publish(({ table: _table, ...rest }) => (table === FIRST_TABLE ? rest : { ...rest, table }));
}

const NAMES: ReadonlyMap<DataTableId, string> = new Map(
  DATA_TABLES.flatMap(({ tables }) => tables.map(({ id, name }) => [id, name] as const)),
);

function ChosenTable({ id, reading }: { readonly id: DataTableId; readonly reading: Reading }) {
  const { needs, fill, picture } = TABLES[id];
  const record = useRecord(reading.info.id, needs);
  const selection = useDesk((d) => d.selection);
  const [query, setQuery] = useState(EVERY_ROW);
  const name = NAMES.get(id) ?? id;
  if (record.state !== 'ready') return <UnreadyExhibit name={name} {...record} />;
  const read = tableReading(reading, selection);
  if (id === 'events' && 'index' in record.data.events && read.events !== undefined) {
    return <LargeEventTable events={read.events} record={record.data} read={read} reading={reading} />;
  }
  const exhibit = fill(record.data, read);
  const shown = withShownRows(exhibit, query, record.data.sources);
  const kept = exhibit.rows.slice().filter((row) => row.state !== 'dimmed').length;
  return (
    <ExhibitFrame
      exhibit={shown}
      context={exportContext(reading)}
      onOpen={open}
      className={styles['table']}
      switches={
        <RowTools
          all={exhibit.rows.length}
          kept={kept}
          shown={shown.rows.length}
          query={query}
          onQuery={setQuery}
        />
      }
    >
      {picture && (
        <>
          {picture(record.data, read)}
          <div className={styles['below']}>
            <ExhibitTable exhibit={shown} onOpen={open} />
          </div>
        </>
      )}
    </ExhibitFrame>
  );
}
