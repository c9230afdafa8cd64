import type { Actor, Cabinet, Office, Tenure } from '#domain/actors.ts';
import type { ApprovalReading } from '#domain/approval.ts';
import type { Ballot } from '#domain/ballots.ts';
import type { Chamber } from '#domain/chamber.ts';
import type { Defense } from '#domain/defense.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { EventRecord, Theme } from '#domain/events.ts';
import type { Disagreement, Source } from '#domain/evidence.ts';
import type { Position } from '#domain/positions.ts';

/** The resources of a package, by the name of their file without its ending. */
export type Resources = {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly offices: readonly Office[];
  readonly tenures: readonly Tenure[];
  readonly cabinets: readonly Cabinet[];
  readonly themes: readonly Theme[];
  readonly events: readonly EventRecord[];
  readonly chamber: Chamber;
  readonly ballots: readonly Ballot[];
  readonly approval: readonly ApprovalReading[];
  readonly defense: Defense;
  readonly positions: readonly Position[];
  readonly disagreements: readonly Disagreement[];
};

export type ResourceName = keyof Resources;

/** The events of a large file, indexed by the worker that read it and answers about them. */
export type LargeEvents = { readonly index: EventIndex };

/** The resources as a page has them: the events as records, or, of a large file, indexed. */
export type LoadedResources = Omit<Resources, 'events'> & {
  readonly events: Resources['events'] | LargeEvents;
};

export const RESOURCE_NAMES = [
  'sources',
  'actors',
  'offices',
  'tenures',
  'cabinets',
  'themes',
  'events',
  'chamber',
  'ballots',
  'approval',
  'defense',
  'positions',
  'disagreements',
] as const satisfies readonly ResourceName[];

/** What a package says of itself. `created` is the edition: the default of "known by". */
export type PackageInfo = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The edition date, ISO day. */
  readonly created: string;
  /** How many bytes the descriptor announces for the file of events. */
  readonly eventBytes?: number;
  /** First and last day the timeline shows when nothing is selected. */
  readonly span: { readonly from: string; readonly to: string };
  /** Questions the record answers, each with the part of a link after "?" that answers it. */
  readonly questions: readonly { readonly text: string; readonly search: string }[];
};
