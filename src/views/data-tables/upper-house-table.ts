import { creditsOf } from '#charts/credits.ts';
import type { Exhibit } from '#charts/exhibit.ts';
import type { Chamber, OtherHouse } from '#domain/chamber.ts';
import type { Source } from '#domain/evidence.ts';
import { isKnown } from '#domain/knowledge.ts';

import { citesIn, laterFlags } from './cells.ts';
import { COUNT_COLUMNS, countRows, figuresOfCount } from './count-rows.ts';
import type { TableReading } from './table-reading.ts';

/** The Upper House by group, for context. */
export function upperHouseTable(
  { chamber, sources }: { readonly chamber: Chamber; readonly sources: readonly Source[] },
  reading: TableReading,
): Exhibit {
  const house = chamber.upperHouse;
  const snapshots = house?.snapshots ?? [];
  const groups = (house?.groups ?? []).map((g) =>
    g.party === undefined ? g : { ...g, opens: { kind: 'actor', id: g.party } as const },
  );
  const rows =
    house === undefined ? [] : snapshots.flatMap((s) => countRows(s, groups, house.seats, reading));
  const chosen = rows.filter((r) => r.state === 'selected').length;
  const title = titleOf(house, reading);
  return {
    id: 'upper-house',
    title,
    basis: ['Seats of the Upper House by group', house?.note ?? []].flat().join('. ').replace(/\.$/, ''),
    description: `${title}. Each row gives a group’s seats in one count, since when it is known and how far it can be trusted; the last row of a count is the sum of its rows.`,
    sections: 'Count',
    columns: COUNT_COLUMNS,
    rows,
    touched: chosen === 0 ? undefined : `${chosen} rows of selected parties`,
    flags: laterFlags(snapshots.flatMap(figuresOfCount), reading.knowledge),
    credits: creditsOf(citesIn(rows), sources),
  };
}

/** What the coalition holds by the last whole count that is admitted. */
function titleOf(house: OtherHouse | undefined, { knowledge }: TableReading): string {
  const last = house?.snapshots.findLast((s) =>
    figuresOfCount(s).every((f) => isKnown(f, knowledge.knownBy)),
  );
  if (house === undefined || last === undefined) return 'No count of the Upper House was known by then';
  const coalition = new Set(house.groups.filter((g) => g.bloc === 'coalition').map((g) => g.id));
  const held = last.seats.filter((s) => coalition.has(s.group)).reduce((sum, s) => sum + s.figure.value, 0);
  return `The coalition holds ${held} of ${house.seats.value} seats`;
}
