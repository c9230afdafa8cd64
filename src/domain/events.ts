import type { Cite, Confidence, Text } from '#domain/evidence.ts';

export const EVENT_KINDS = [
  'meeting',
  'call',
  'visit',
  'dialogue',
  'exercise',
  'election',
  'party',
  'parliament',
  'government',
  'statement',
  'legal',
  'procurement',
  'assistance',
  'incident',
] as const;
export const EVENT_FORMATS = ['in-person', 'phone', 'video', 'hybrid', 'none'] as const;
export const EVENT_LEVELS = [
  'leader',
  'minister',
  'vice-minister',
  'official',
  'military',
  'legislator',
  'governor',
  'party',
  'public',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];
/** How the people were in contact; `none` where nobody met: a decision, a statement, an election. */
export type EventFormat = (typeof EVENT_FORMATS)[number];
/** The rank at which it happened. */
export type EventLevel = (typeof EVENT_LEVELS)[number];
/** `due` lies ahead of the edition; `disputed` stays in the record and in every count, and says so. */
export type EventState = 'occurred' | 'due' | 'disputed';

/** What an actor does in an event, where it is not plain participation. */
export type EventRole = 'host' | 'subject' | 'candidate' | 'represented';

/** One thing that happened or is due. */
export type EventRecord = {
  readonly id: string;
  /** EDTF subset: a day, a range "2024-11-13/2024-11-15", a month "2024-11", a year; `~` marks approximate. */
  readonly date: string;
  readonly title: Text;
  readonly summary?: string;
  /**
   * People and bodies named, and the governments they act for: a government whose officials take part in an official
   * contact is listed with role `represented`.
   */
  readonly actors: readonly { readonly actor: string; readonly role?: EventRole }[];
  readonly themes: readonly string[];
  readonly kind: EventKind;
  readonly format: EventFormat;
  /** Only where the source says it. */
  readonly place?: {
    readonly name: string;
    readonly country: string;
    readonly lat: number;
    readonly lon: number;
  };
  readonly level: EventLevel;
  readonly state: EventState;
  readonly confidence: Confidence;
  /** The day since which it is known, where that is later than the edition. */
  readonly knownOn?: string;
  readonly disagreement?: string;
  readonly note?: string;
  readonly cite: readonly Cite[];
};

/** A theme of the taxonomy. */
export type Theme = {
  readonly id: string;
  readonly label: Text;
  /** A tight label for lanes and rails: "Quad, Philippines". */
  readonly short: string;
  readonly description: string;
};
