import type { Actor, Cabinet, Office, Tenure } from '#domain/actors.ts';
import type { Resources } from '#domain/record.ts';
import type { RosterChange } from '#domain/tenures.ts';

/** The part of the record a roster is read from. */
export type RosterRecord = Pick<Resources, 'actors' | 'offices' | 'tenures' | 'cabinets'>;

/** One government: a column of the roster. */
export type Government = {
  readonly key: string;
  /** "Japan", "US", and "Next" for a team that is announced beside one in office. */
  readonly heading: string;
  /** "Second Ishiba Cabinet", "Biden". */
  readonly name: string;
  readonly state: Cabinet['state'] | 'unknown';
  readonly cabinet?: Cabinet;
};

/** A person in an office, as a cell shows them. */
export type Holder = {
  readonly tenure: Tenure;
  readonly person: Actor;
  readonly office: Office;
  /** Whether the person takes part in any event of the record, and so can be selected. */
  readonly occurs: boolean;
  readonly former: boolean;
  /** Since when, without a break; undefined where the record does not say. */
  readonly since: string | undefined;
  readonly party: string | undefined;
};

/** Who holds an office in one government; without holders, why. */
export type RosterCell = { readonly holders: readonly Holder[]; readonly reason?: string };

/** An office across the governments. */
export type RosterRow = {
  readonly key: string;
  readonly label: string;
  /** The titles of the offices, as they differ between the governments. */
  readonly titles: readonly string[];
  readonly cells: readonly RosterCell[];
  readonly change?: RosterChange['change'];
};

/**
 * The roster as it is drawn: the governments of a day, or two cabinets compared. The selection has no part in it: what
 * that does to the people is their {@link PeopleReach}.
 */
export type RosterTable = {
  readonly mode: 'day' | 'comparison';
  readonly asOf: string;
  readonly governments: readonly Government[];
  /** The rows that are shown. */
  readonly rows: readonly RosterRow[];
  /** How many rows there are in all. */
  readonly offices: number;
  readonly all: boolean;
  /** How many people are in the first government's cabinet. */
  readonly members: number;
  /** Former defense ministers around the head of the first government, the head left out. */
  readonly formers: readonly string[];
  /** The head of the first government. */
  readonly head?: Actor;
};

/** What the selection does to the people shown. */
export type PeopleReach = {
  readonly filtered: boolean;
  /** How many of the matching events each takes part in, by their id; undefined while there are no events. */
  readonly events: Readonly<Record<string, number>> | undefined;
  /** The chosen actors. */
  readonly chosen: readonly string[];
};

/** The part of the reading that changes who is shown: the day, and which actors occur in events. */
export type RosterReading = {
  readonly asOf: string;
  readonly occurring: ReadonlyMap<string, number> | undefined;
};

/** What the analyst chose: the two cabinets of a comparison, how many offices. */
export type RosterChoice = {
  readonly compared: readonly [string, string] | undefined;
  /** Whether every office is shown, or the principal ones. */
  readonly all: boolean;
};

/** What rows are read with: the record, looked up once for all rows. */
export type Reader = {
  readonly record: RosterRecord;
  readonly day: string;
  readonly offices: ReadonlyMap<string, Office>;
  /** The tenures of each office. */
  readonly tenures: ReadonlyMap<string, readonly Tenure[]>;
  readonly holder: (tenure: Tenure) => readonly Holder[];
};

/** Everybody shown in some rows, each once. */
export function peopleOf(rows: readonly RosterRow[]): readonly Holder[] {
  const holders = rows.flatMap((r) => r.cells.flatMap((c) => c.holders));
  return [...new Map(holders.map((h) => [h.person.id, h])).values()];
}
