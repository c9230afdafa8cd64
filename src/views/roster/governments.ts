import type { Cabinet } from '#domain/actors.ts';
import { cabinetMembers, cabinetOn, covers } from '#domain/tenures.ts';

import type { Government, RosterRecord } from './roster.ts';

/** The longest cabinet name that fits over a column. */
const LONGEST_NAME = 24;

/** The governments of the record on a day: for each country its cabinet in office, then who is announced to follow. */
export function governmentsOn(record: RosterRecord, day: string): readonly Government[] {
  const countries = [...new Set(record.cabinets.map((c) => c.country))];
  return countries.flatMap((country, i) => {
    const cabinet = cabinetOn(record.cabinets, country, day);
    const heading = countryName(record, country);
    const current: Government =
      cabinet === undefined
        ? { key: country, heading, name: '–', state: 'unknown' }
        : { key: cabinet.id, heading, name: nameOver(record, cabinet, i), state: 'in-office', cabinet };
    const next = record.cabinets
      .filter((c) => c.country === country && c.state === 'announced')
      .filter((c) => cabinetMembers(record.tenures, c, day).length > 0)
      .map((c): Government => {
        const name = shortName(record, c.head);
        return { key: c.id, heading: 'Next', name, state: 'announced', cabinet: c };
      });
    return [current, ...next];
  });
}

/** A cabinet as a column of a comparison. */
export function comparedGovernment(record: RosterRecord, cabinet: Cabinet, i: number): Government {
  return {
    key: `${i}-${cabinet.id}`,
    heading: countryName(record, cabinet.country),
    name: cabinet.name.en,
    state: cabinet.state,
    cabinet,
  };
}

function nameOver(record: RosterRecord, cabinet: Cabinet, column: number): string {
  const fits = column === 0 && cabinet.name.en.length <= LONGEST_NAME;
  return fits ? cabinet.name.en : shortName(record, cabinet.head);
}

function countryName(record: RosterRecord, country: string): string {
  return record.actors.find((a) => a.kind === 'government' && a.country === country)?.name.short ?? country;
}

function shortName(record: RosterRecord, person: string): string {
  return record.actors.find((a) => a.id === person)?.name.short ?? person;
}

/** The two cabinets a comparison starts with: the one in office and the one before it in the same country. */
export function firstComparison(
  cabinets: readonly Cabinet[],
  asOf: string,
): readonly [string, string] | undefined {
  const country = cabinets[0]?.country;
  const own = cabinets
    .filter((c) => c.country === country && c.state === 'in-office')
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const at = Math.max(
    own.findIndex((c) => covers(c, asOf)),
    1,
  );
  const [left, right] = [own[at - 1], own[at]];
  return left === undefined || right === undefined ? undefined : [left.id, right.id];
}
