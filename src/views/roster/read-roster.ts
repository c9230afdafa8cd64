import type { Tenure } from '#domain/actors.ts';
import type { Reading } from '#domain/reading.ts';
import {
  cabinetMembers,
  covers,
  formerDefenseMinisters,
  heldSince,
  namedFormerDefenseMinisters,
} from '#domain/tenures.ts';

import { comparedRows } from './comparison-rows.ts';
import { dayRows, isPrincipal, officeGroups } from './day-rows.ts';
import { comparedGovernment, governmentsOn } from './governments.ts';
import { peopleOf } from './roster.ts';
import type {
  Holder,
  PeopleReach,
  Reader,
  RosterChoice,
  RosterReading,
  RosterRecord,
  RosterTable,
} from './roster.ts';

/** Reads the roster as it stands on a day. */
export function readRoster(
  record: RosterRecord,
  reading: RosterReading,
  { compared: asked, all }: RosterChoice,
): RosterTable {
  const { asOf } = reading;
  const reader = readerOf(record, reading);
  const [left, right] = asked?.map((id) => record.cabinets.find((c) => c.id === id)) ?? [];
  if (left !== undefined && right !== undefined) {
    const governments = [left, right].map((cabinet, i) => comparedGovernment(record, cabinet, i));
    const rows = comparedRows(reader, left, right);
    return {
      mode: 'comparison',
      asOf,
      governments,
      rows,
      offices: rows.length,
      all: true,
      members: 0,
      formers: [],
    };
  }
  const governments = governmentsOn(record, asOf);
  const cabinet = governments[0]?.cabinet;
  const head = record.actors.find((a) => a.id === cabinet?.head);
  const groups = officeGroups(reader, governments);
  const shown = all ? groups : groups.filter(isPrincipal);
  return {
    mode: 'day',
    asOf,
    governments,
    rows: dayRows(reader, governments, shown),
    offices: groups.length,
    all,
    members: cabinet === undefined ? 0 : cabinetMembers(record.tenures, cabinet, asOf).length,
    formers: cabinet === undefined ? [] : namedFormerDefenseMinisters(record, cabinet, asOf),
    ...(head === undefined ? {} : { head }),
  };
}

/** The most events of the whole record that anybody of a roster takes part in. */
export function mostEvents({ rows }: RosterTable, occurring: RosterReading['occurring']): number {
  return peopleOf(rows).reduce((most, { person }) => Math.max(most, occurring?.get(person.id) ?? 0), 0);
}

/** What a selection does to the people of a roster. */
export function peopleReach(
  { rows }: RosterTable,
  { filtered, matches }: Pick<Reading, 'filtered' | 'matches'>,
  chosen: readonly string[],
): PeopleReach {
  if (matches === undefined) return { filtered, events: undefined, chosen };
  const shown = peopleOf(rows).map((h) => h.person.id);
  return {
    filtered,
    events: Object.fromEntries(shown.map((id) => [id, matches.taking.get(id) ?? 0])),
    chosen,
  };
}

function readerOf(record: RosterRecord, { asOf, occurring }: RosterReading): Reader {
  const actors = new Map(record.actors.map((a) => [a.id, a]));
  const offices = new Map(record.offices.map((o) => [o.id, o]));
  const former = formerDefenseMinisters(record.tenures, asOf);
  const holder = (tenure: Tenure): readonly Holder[] => {
    const person = actors.get(tenure.person);
    const office = offices.get(tenure.office);
    if (person === undefined || office === undefined) return [];
    const party = person.memberships?.find((m) => covers(m, asOf))?.party;
    return [
      {
        tenure,
        person,
        office,
        occurs: occurring?.has(person.id) === true,
        former: former.has(person.id),
        since: heldSince(record.tenures, tenure),
        party: party === undefined ? undefined : actors.get(party)?.name.short,
      },
    ];
  };
  const tenures = new Map<string, readonly Tenure[]>();
  for (const tenure of record.tenures) {
    tenures.set(tenure.office, [...(tenures.get(tenure.office) ?? []), tenure]);
  }
  return { record, day: asOf, offices, tenures, holder };
}
