import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import type { Actor, Cabinet, Tenure } from '#domain/actors.ts';
import type { Source } from '#domain/evidence.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import { cabinetMembers } from '#domain/tenures.ts';

import { actorCell, citesIn, dateCell, writtenCell } from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

type CabinetRecord = {
  readonly cabinets: readonly Cabinet[];
  readonly tenures: readonly Tenure[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

/** The government teams, with their heads and how many members are on record. */
export function cabinetTable(record: CabinetRecord, reading: TableReading): Exhibit {
  const { cabinets, tenures, actors, sources } = record;
  const rows = cabinets.map((cabinet): Row => ({
    key: cabinet.id,
    ...withState(actorState(reading, cabinet.head)),
    cite: cabinet.cite,
    cells: [
      { text: cabinet.name.en },
      { text: cabinet.country },
      actorCell(cabinet.head, actors),
      dateCell(cabinet.start, 'Not stated.'),
      dateCell(cabinet.end, cabinet.state === 'announced' ? 'Not in office yet.' : 'No end on record.'),
      { text: cabinet.state === 'announced' ? 'announced' : 'in office' },
      { text: String(cabinetMembers(tenures, cabinet, reading.asOf).length) },
      { text: cabinet.note ?? '' },
      writtenCell(cabinet.cite, sources),
    ],
  }));
  const announced = cabinets.filter((c) => c.state === 'announced').length;
  const title = `${capitalized(numberWord(cabinets.length))} cabinets, ${numberWord(announced)} of them announced`;
  return {
    id: 'cabinets',
    title,
    basis:
      'Members as they stand on the day shown, or stood at the end; of an announced team those named by then',
    description: `${title}. Each row gives the head, the first day and the day it ended, and how many members are on record.`,
    columns: [
      { key: 'cabinet', label: 'Cabinet' },
      { key: 'country', label: 'Country', tight: true },
      { key: 'head', label: 'Head', tight: true },
      { key: 'start', label: 'From', tight: true },
      { key: 'end', label: 'To', tight: true },
      { key: 'state', label: 'State', tight: true },
      { key: 'members', label: 'Members', numeric: true },
      { key: 'note', label: 'Note', under: true },
      { key: 'written', label: 'Written in', under: true },
    ],
    rows,
    touched: reading.filtered ? touched(rows) : '',
    flags: [],
    credits: creditsOf(citesIn(rows), sources),
  };
}

function touched(rows: readonly Row[]): string {
  const taking = rows.filter((r) => r.state !== 'dimmed').length;
  return `The heads of ${taking} of ${rows.length} take part in the selected events`;
}
