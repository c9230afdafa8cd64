import type { Cabinet, Tenure } from '#domain/actors.ts';
import { cabinetMembers, rosterChanges } from '#domain/tenures.ts';
import type { RosterChange } from '#domain/tenures.ts';

import type { Reader, RosterCell, RosterRow } from './roster.ts';

/** The rows of a comparison: what changed first, then what one side alone has, then what was kept. */
export function comparedRows(reader: Reader, left: Cabinet, right: Cabinet): readonly RosterRow[] {
  const members = (cabinet: Cabinet) =>
    cabinetMembers(reader.record.tenures, cabinet, reader.day).toSorted(
      (a, b) => rankOf(reader, a) - rankOf(reader, b),
    );
  const rows =
    left.country === right.country
      ? rosterChanges(members(left), members(right)).map((c) => comparedRow(reader, c, c.change))
      : abreast(reader, members(left), members(right));
  return rows.toSorted((a, b) => CHANGE_ORDER[a.change ?? 'kept'] - CHANGE_ORDER[b.change ?? 'kept']);
}

const CHANGE_ORDER: Readonly<Record<RosterChange['change'], number>> = {
  changed: 0,
  'only-after': 1,
  'only-before': 2,
  kept: 3,
};

function rankOf({ offices }: Reader, tenure: Tenure): number {
  return offices.get(tenure.office)?.rank ?? Infinity;
}

/** Cabinets of two countries beside each other, counterpart by counterpart; nothing changes hands between them. */
function abreast(reader: Reader, before: readonly Tenure[], after: readonly Tenure[]): readonly RosterRow[] {
  const key = (t: Tenure) => reader.offices.get(t.office)?.counterpart ?? t.office;
  const keys = [...new Set([...before, ...after].map(key))];
  return keys.map((k) =>
    comparedRow(reader, {
      office: k,
      before: before.filter((t) => key(t) === k),
      after: after.filter((t) => key(t) === k),
    }),
  );
}

function comparedRow(
  reader: Reader,
  { office, before, after }: Pick<RosterChange, 'office' | 'before' | 'after'>,
  change?: RosterChange['change'],
): RosterRow {
  const known = reader.offices.get(office);
  const offices = known === undefined ? [] : [known];
  const held = [...before, ...after].flatMap((t) => reader.offices.get(t.office) ?? []);
  const named = offices.length > 0 ? offices : held;
  const cell = (tenures: readonly Tenure[]): RosterCell =>
    tenures.length > 0
      ? { holders: tenures.flatMap(reader.holder) }
      : { holders: [], reason: 'This cabinet has no holder of the office on record' };
  return {
    key: office,
    label: named[0]?.short ?? office,
    titles: [...new Set(named.map((o) => o.title.en))],
    cells: [cell(before), cell(after)],
    ...(change === undefined ? {} : { change }),
  };
}
