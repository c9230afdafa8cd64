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
import type { Holder, Reader, RosterChoice, RosterRecord, RosterTable } from './roster.ts';

/** Reads the roster as it stands in a reading. */
export function readRoster(record: RosterRecord, reading: Reading, choice: RosterChoice): RosterTable {
  const desk = readerOf(record, reading, choice.chosen);
  const compared = choice.compared?.map((id) => record.cabinets.find((c) => c.id === id));
  const [left, right] = compared ?? [];
  const base = {
    asOf: reading.asOf,
    filtered: reading.filtered,
    selectedEvents: reading.matches?.total,
  };
  if (left !== undefined && right !== undefined) {
    const governments = [left, right].map((cabinet, i) => comparedGovernment(record, cabinet, i));
    const rows = comparedRows(desk, left, right);
    return {
      ...base,
      mode: 'comparison',
      governments,
      rows,
      offices: rows.length,
      all: true,
      members: 0,
      formers: [],
    };
  }
  const governments = governmentsOn(record, reading.asOf);
  const cabinet = governments[0]?.cabinet;
  const head = record.actors.find((a) => a.id === cabinet?.head);
  const groups = officeGroups(desk, governments);
  const shown = choice.all ? groups : groups.filter(isPrincipal);
  return {
    ...base,
    mode: 'day',
    governments,
    rows: dayRows(desk, governments, shown),
    offices: groups.length,
    all: choice.all,
    members: cabinet === undefined ? 0 : cabinetMembers(record.tenures, cabinet, reading.asOf).length,
    formers: cabinet === undefined ? [] : namedFormerDefenseMinisters(record, cabinet, reading.asOf),
    ...(head === undefined ? {} : { head }),
  };
}

function readerOf(
  record: RosterRecord,
  { asOf, matches, index }: Reading,
  chosen: readonly string[],
): Reader {
  const actors = new Map(record.actors.map((a) => [a.id, a]));
  const offices = new Map(record.offices.map((o) => [o.id, o]));
  const former = formerDefenseMinisters(record.tenures, asOf);
  const counts = new Map<string, number>();
  for (const { event } of matches?.events ?? []) {
    for (const id of new Set(event.actors.map((a) => a.actor))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
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
        events: matches === undefined ? undefined : (counts.get(person.id) ?? 0),
        occurs: index?.whole.actor.has(person.id) === true,
        chosen: chosen.includes(person.id),
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
