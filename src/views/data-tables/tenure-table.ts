import { creditsOf } from '#charts/credits.ts';
import type { Exhibit, Row } from '#charts/exhibit.ts';
import { plain } from '#domain/amounts.ts';
import type { Actor, Cabinet, Office, Tenure } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';
import { covers } from '#domain/tenures.ts';

import { actorCell, citesIn, confidenceCell, dateCell, writtenCell } from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

type TenureRecord = {
  readonly tenures: readonly Tenure[];
  readonly offices: readonly Office[];
  readonly cabinets: readonly Cabinet[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

const OUTSIDE = 'Outside these cabinets';

/** Who held which office from when to when, by cabinet, then everybody else; by precedence of the office. */
export function tenureTable(record: TenureRecord, reading: TableReading): Exhibit {
  const { tenures, cabinets, offices, sources } = record;
  const ranks = new Map(offices.map((o) => [o.id, o.rank]));
  const teams = [...cabinets.map((c) => c.id), undefined];
  const rows = teams.flatMap((team) =>
    tenures
      .filter((t) => t.cabinet === team)
      .toSorted((a, b) => (ranks.get(a.office) ?? Infinity) - (ranks.get(b.office) ?? Infinity))
      .map((tenure) => tenureRow(tenure, record, reading)),
  );
  const running = tenures.filter((t) => t.status !== 'withdrawn' && covers(t, reading.asOf)).length;
  const day = formatDate(reading.asOf);
  const title = `${plain(running)} of ${plain(tenures.length)} tenures run on ${day}`;
  return {
    id: 'tenures',
    title,
    basis: 'One person in one office; a tenure ends before the day in the column To',
    description: `${title}. Each row gives a person, an office, the first day and the day it ended, the standing to the office, and where it is written.`,
    sections: 'Cabinet',
    columns: [
      { key: 'person', label: 'Person' },
      { key: 'office', label: 'Office' },
      { key: 'start', label: 'From', tight: true },
      { key: 'end', label: 'To', tight: true },
      { key: 'status', label: 'As', tight: true },
      { key: 'confidence', label: 'Confidence', tight: true },
      { key: 'note', label: 'Note', under: true },
      { key: 'written', label: 'Written in', under: true },
    ],
    rows,
    touched: touched(rows, reading),
    flags: [],
    credits: creditsOf(citesIn(rows), sources),
  };
}

function tenureRow(tenure: Tenure, record: TenureRecord, reading: TableReading): Row {
  const { person, office, start, end, status, cabinet, confidence, note, cite } = tenure;
  const ahead = status === 'nominee' || status === 'elect';
  return {
    key: tenure.id,
    section: record.cabinets.find((c) => c.id === cabinet)?.name.en ?? OUTSIDE,
    ...withState(actorState(reading, person)),
    cite,
    cells: [
      actorCell(person, record.actors),
      { text: record.offices.find((o) => o.id === office)?.title.en ?? office },
      dateCell(start, 'It began before the record and was not looked up.'),
      dateCell(end, ahead ? 'Not in office yet.' : 'No end on record.'),
      { text: status },
      confidenceCell(confidence),
      { text: note ?? '' },
      writtenCell(cite, record.sources),
    ],
  };
}

function touched(rows: readonly Row[], { filtered }: TableReading): string {
  if (!filtered) return '';
  const taking = rows.filter((r) => r.state !== 'dimmed').length;
  return `${plain(taking)} of ${plain(rows.length)} tenures are of people in the selected events`;
}
