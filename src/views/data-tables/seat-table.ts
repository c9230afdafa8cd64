import { creditsOf } from '#charts/credits.ts';
import type { Exhibit } from '#charts/exhibit.ts';
import type { Chamber } from '#domain/chamber.ts';
import { capitalized, numberWord } from '#domain/number-words.ts';
import type { Source } from '#domain/evidence.ts';

import { citesIn, laterFlags } from './cells.ts';
import { COUNT_COLUMNS, countRows, figuresOfCount } from './count-rows.ts';
import type { TableReading } from './table-reading.ts';

/** Every count of the Lower House, group by group, each under its own name and basis, with the sum of its rows. */
export function seatTable(
  { chamber, sources }: { readonly chamber: Chamber; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const groups = chamber.groups.map((g) => ({ ...g, opens: { kind: 'group', id: g.id } as const }));
  const rows = chamber.snapshots.flatMap((s) => countRows(s, groups, chamber.seats, reading));
  const counted = new Set(rows.map((r) => r.section)).size;
  const chosen = rows.filter((r) => r.state === 'selected').length;
  const title = `${capitalized(numberWord(counted))} counts of ${chamber.seats.value} seats`;
  return {
    id: 'seats',
    title,
    basis: 'Seats of the Lower House by group; counts on different bases are never compared',
    description: `${title}. Each row gives a group’s seats in one count, under its name and basis, since when it is known and how far it can be trusted; the last row of a count is the sum of its rows.`,
    sections: 'Count',
    columns: COUNT_COLUMNS,
    rows,
    touched: chosen === 0 ? undefined : `${chosen} rows of selected parties`,
    flags: laterFlags(chamber.snapshots.flatMap(figuresOfCount), reading.knowledge),
    credits: creditsOf(citesIn(rows), sources),
  };
}
