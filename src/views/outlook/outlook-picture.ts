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
  const rowOf = rowsFrom(record, matching);
  const years = byYear(prospects).map(({ year, prospects: own }) => ({ year, rows: own.map(rowOf) }));
  return {
    years,
    rows: years.flatMap((y) => y.rows),
    after,
    stretch: roadSpan(prospects, record.edition),
    asOf: clocks.asOf,
    filtered,
  };
}

function rowsFrom(
  { actors, themes, sources }: OutlookRecord,
  matching: (position: number) => boolean,
): (prospect: Prospect) => OutlookRow {
  const publishers = new Map(sources.map((s) => [s.id, s.publisher ?? s.title]));
  const actorsById = new Map(actors.map((a) => [a.id, a]));
  const themesById = new Map(themes.map((t) => [t.id, t]));
  return (prospect) => {
    const { event, position } = prospect.indexed;
    return {
      prospect,
      due: dueDate(event.date),
      title: event.title.en,
      summary: event.summary,
      matching: matching(position),
      actors: event.actors.flatMap(({ actor }) => actorsById.get(actor) ?? []),
      themes: event.themes.flatMap((id) => themesById.get(id) ?? []),
      written: event.cite.map(({ source, locator }) => `${publishers.get(source) ?? source}: ${locator}`),
      cite: event.cite,
    };
  };
}

/** The first rows of a picture, year by year: a large record expects thousands of things. */
export function firstRows({ years }: Pick<OutlookPicture, 'years'>, most: number): OutlookPicture['years'] {
  const ends = years.map((_, i) => years.slice(0, i + 1).reduce((sum, { rows }) => sum + rows.length, 0));
  return years.flatMap(({ year, rows }, i) => {
    const before = (ends[i] ?? 0) - rows.length;
    return before >= most ? [] : [{ year, rows: rows.slice(0, most - before) }];
  });
}
