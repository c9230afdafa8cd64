import type { Actor } from '#domain/actors.ts';
import type { Days } from '#domain/bins.ts';
import type { Clocks } from '#domain/contacts.ts';
import type { EventIndex } from '#domain/event-index.ts';
import type { EventRun } from '#domain/event-run.ts';
import type { Theme } from '#domain/events.ts';
import type { Cite, Source } from '#domain/evidence.ts';
import { byYear, dueDate, outlookOf, roadSpan } from '#domain/outlook.ts';
import type { DueDate, Prospect } from '#domain/outlook.ts';

/** What the road ahead is drawn from. */
export type OutlookRecord = {
  readonly index: EventIndex;
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly edition: string;
};

/** One thing ahead, as a row shows it. */
export type OutlookRow = {
  readonly prospect: Prospect;
  readonly due: DueDate;
  readonly title: string;
  readonly summary: string | undefined;
  /** Whether it matches the selection; true for all where nothing is selected. */
  readonly matching: boolean;
  readonly actors: readonly Actor[];
  readonly themes: readonly Theme[];
  /** Where it is written, one line per place. */
  readonly written: readonly string[];
  readonly cite: readonly Cite[];
};

/** The road ahead as a value: the rows by year, the axis, and what the record knows after an earlier as-of day. */
export type OutlookPicture = {
  readonly years: readonly { readonly year: string; readonly rows: readonly OutlookRow[] }[];
  readonly rows: readonly OutlookRow[];
  /** Events that happened after the as-of day, as the record knows. */
  readonly after: EventRun;
  readonly stretch: Days;
  readonly asOf: string;
  readonly filtered: boolean;
};

/** Fills the picture. `matching` tells whether the event at a position matches the selection. */
export function outlookPicture(
  record: OutlookRecord,
  clocks: Clocks,
  filtered: boolean,
  matching: (position: number) => boolean,
): OutlookPicture {
  const { prospects, after } = outlookOf(record, clocks);
  const years = byYear(prospects).map(({ year, prospects: own }) => ({
    year,
    rows: own.map((prospect) => rowOf(prospect, record, matching)),
  }));
  return {
    years,
    rows: years.flatMap((y) => y.rows),
    after,
    stretch: roadSpan(prospects, record.edition),
    asOf: clocks.asOf,
    filtered,
  };
}

function rowOf(
  prospect: Prospect,
  { actors, themes, sources }: OutlookRecord,
  matching: (position: number) => boolean,
): OutlookRow {
  const { event, position } = prospect.indexed;
  const publishers = new Map(sources.map((s) => [s.id, s.publisher ?? s.title]));
  return {
    prospect,
    due: dueDate(event.date),
    title: event.title.en,
    summary: event.summary,
    matching: matching(position),
    actors: event.actors.flatMap(({ actor }) => actors.find((a) => a.id === actor) ?? []),
    themes: event.themes.flatMap((id) => themes.find((t) => t.id === id) ?? []),
    written: event.cite.map(({ source, locator }) => `${publishers.get(source) ?? source}: ${locator}`),
    cite: event.cite,
  };
}
