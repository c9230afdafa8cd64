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
  /** How many of the matching events the person takes part in; undefined while there are no events. */
  readonly events: number | undefined;
  /** Whether the person takes part in any event of the record, and so can be selected. */
  readonly occurs: boolean;
  readonly chosen: boolean;
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

/** The roster as it is drawn: the governments of a day, or two cabinets compared. */
export type RosterTable = {
  readonly mode: 'day' | 'comparison';
  readonly asOf: string;
  readonly filtered: boolean;
  readonly selectedEvents: number | undefined;
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

/** What the analyst chose: the actors of the selection, the two cabinets of a comparison, how many offices. */
export type RosterChoice = {
  readonly chosen: readonly string[];
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
