import type { Cabinet, Office } from '#domain/actors.ts';
import { formatDate } from '#domain/dates.ts';
import { holders, leadershipOffices } from '#domain/tenures.ts';

import type { Government, Reader, RosterCell, RosterRow } from './roster.ts';

/** The offices shown first, by the key that counterparts share, and how their rows are called. */
const PRINCIPAL: ReadonlyMap<string, string> = new Map([
  ['leader', 'Leader'],
  ['foreign', 'Foreign'],
  ['defense', 'Defense'],
  ['cabinet-secretary', 'Cabinet sec.'],
  ['finance', 'Finance'],
  ['security-adviser', 'Security'],
  ['vice-foreign', 'Vice-minister'],
  ['ambassador', 'Ambassador'],
  ['party-policy', 'policy'],
]);

/** Offices that deal with each other, under the key they share. */
export type OfficeGroup = readonly [key: string, offices: readonly Office[]];

/** The offices of the governments by counterpart: the principal ones, then the others by government and precedence. */
export function officeGroups(reader: Reader, governments: readonly Government[]): readonly OfficeGroup[] {
  const groups = new Map<string, readonly Office[]>();
  for (const office of governments.flatMap((g) =>
    g.cabinet === undefined ? [] : officesOf(reader, g.cabinet),
  )) {
    const key = rowKey(office);
    const known = groups.get(key) ?? [];
    if (!known.includes(office)) groups.set(key, [...known, office]);
  }
  const order = [...PRINCIPAL.keys()];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...groups].toSorted(([a], [b]) => place(a) - place(b));
}

/** Whether the offices are among those shown first. */
export function isPrincipal([key]: OfficeGroup): boolean {
  return PRINCIPAL.has(key);
}

/** The rows of a day. */
export function dayRows(
  reader: Reader,
  governments: readonly Government[],
  groups: readonly OfficeGroup[],
): readonly RosterRow[] {
  const parties = new Set(reader.record.actors.flatMap((a) => (a.kind === 'party' ? [a.name.short] : [])));
  return groups.map(([key, offices]) => ({
    key,
    label: labelOf(key, offices, parties),
    titles: [...new Set(offices.map((o) => o.title.en))],
    cells: governments.map((g) => cellOn(reader, g, offices)),
  }));
}

function rowKey(office: Office): string {
  return office.counterpart ?? office.id;
}

/** How a row is called; the offices of a party begin with its name: "LDP policy". */
function labelOf(key: string, offices: readonly Office[], parties: ReadonlySet<string>): string {
  const [office] = offices;
  const label = PRINCIPAL.get(key) ?? office?.short ?? key;
  return office !== undefined && parties.has(office.body) ? `${office.body} ${label}` : label;
}

/** The offices of a government: those of its cabinets, those with a counterpart abroad, and those of the head's party. */
function officesOf({ record, day }: Reader, cabinet: Cabinet): readonly Office[] {
  const teams = new Set(record.cabinets.filter((c) => c.country === cabinet.country).map((c) => c.id));
  const manned = new Set(record.tenures.flatMap((t) => (teams.has(t.cabinet ?? '') ? [t.office] : [])));
  const party = leadershipOffices(record, cabinet, day);
  const own = record.offices
    .filter((o) => o.country === cabinet.country && !party.includes(o))
    .filter((o) => manned.has(o.id) || o.counterpart !== undefined)
    .toSorted((a, b) => a.rank - b.rank);
  return [...own, ...party];
}

function cellOn(reader: Reader, government: Government, offices: readonly Office[]): RosterCell {
  const { cabinet, state } = government;
  const day = formatDate(reader.day);
  if (cabinet === undefined)
    return { holders: [], reason: `No cabinet of this country is on record for ${day}` };
  const own = offices.filter((o) => o.country === cabinet.country);
  if (own.length === 0) return { holders: [], reason: 'This government has no such office in the record' };
  const tenures = own.flatMap((o) =>
    holders(reader.tenures.get(o.id) ?? [], o.id, reader.day).filter((t) =>
      state === 'announced' ? t.cabinet === cabinet.id : t.status === 'incumbent' || t.status === 'acting',
    ),
  );
  const found = tenures.flatMap(reader.holder);
  if (found.length > 0) return { holders: found };
  return {
    holders: [],
    reason: state === 'announced' ? `Nobody announced by ${day}` : `No holder on record for ${day}`,
  };
}
