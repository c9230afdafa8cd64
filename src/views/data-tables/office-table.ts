import { creditsOf } from '#charts/credits.ts';
import type { Cell, Exhibit, Row } from '#charts/exhibit.ts';
import type { Actor, Office, Tenure } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import type { Source } from '#domain/evidence.ts';
import { holders } from '#domain/tenures.ts';

import { actorCell, citesIn, missing, textCell, writtenCell } from './cells.ts';
import { actorState, withState } from './table-reading.ts';
import type { TableReading } from './table-reading.ts';

type OfficeRecord = {
  readonly offices: readonly Office[];
  readonly tenures: readonly Tenure[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
};

/** Every office by the body it belongs to, with its holder on the day the world is shown on. */
export function officeTable(record: OfficeRecord, reading: TableReading): Exhibit {
  const { offices, sources } = record;
  const day = formatDate(reading.asOf);
  const bodies = [...new Set(offices.map((o) => o.body))];
  const rows = bodies.flatMap((body) =>
    offices
      .filter((o) => o.body === body)
      .toSorted((a, b) => a.rank - b.rank)
      .map((office) => officeRow(office, record, reading)),
  );
  const title = `${offices.length} offices in ${bodies.length} bodies`;
  return {
    id: 'offices',
    title,
    basis: `Offices and who holds them on ${day}`,
    description: `${title}. Each row gives the office, its Japanese name, its holder on ${day}, the order of precedence, and where it is written of.`,
    sections: 'Body',
    columns: [
      { key: 'office', label: 'Office' },
      { key: 'ja', label: 'Japanese' },
      { key: 'holder', label: `Holder on ${day}` },
      { key: 'as', label: 'As', tight: true },
      { key: 'rank', label: 'Rank', numeric: true },
      { key: 'country', label: 'Country', tight: true },
      { key: 'forms', label: 'Also written', under: true },
      { key: 'note', label: 'Note', under: true },
      { key: 'written', label: 'Written in', under: true },
    ],
    rows,
    touched: touched(rows, reading),
    flags: [],
    credits: creditsOf(citesIn(rows), sources),
  };
}

function officeRow(office: Office, record: OfficeRecord, reading: TableReading): Row {
  const held = holders(record.tenures, office.id, reading.asOf);
  return {
    key: office.id,
    section: office.body,
    ...withState(heldState(held, reading)),
    cite: office.cite,
    cells: [
      { text: office.title.en },
      textCell(office.title.ja, 'No Japanese name on record.'),
      holderCell(held, record.actors, reading.asOf),
      held.length === 0
        ? missing('Nobody on record.')
        : { text: [...new Set(held.map((t) => t.status))].join(', ') },
      { text: String(office.rank) },
      textCell(office.country, 'Not of one country.'),
      { text: (office.aliases ?? []).join(', ') },
      { text: office.note ?? '' },
      writtenCell(office.cite, record.sources),
    ],
  };
}

/** The strongest state among the holders; an office without one is dimmed while the selection filters. */
function heldState(held: readonly Tenure[], reading: TableReading): Row['state'] {
  const states = new Set(held.map((t) => actorState(reading, t.person)));
  if (states.has('selected')) return 'selected';
  return states.has(undefined) || !reading.filtered ? undefined : 'dimmed';
}

function holderCell(held: readonly Tenure[], actors: readonly Actor[], asOf: string): Cell {
  const [first, ...more] = held;
  if (first === undefined) return missing(`No holder on record for ${formatDate(asOf)}.`);
  if (more.length === 0) return actorCell(first.person, actors);
  return { text: held.map((t) => actorCell(t.person, actors).text).join(', ') };
}

function touched(rows: readonly Row[], { filtered }: TableReading): string {
  if (!filtered) return '';
  const taking = rows.filter((r) => r.state !== 'dimmed').length;
  return `Holders of ${taking} of ${rows.length} offices take part in the selected events`;
}
